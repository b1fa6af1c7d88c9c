import fc from "fast-check";
import { h, type VNode } from "preact";
import { renderToString as renderWithPreact } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Fragment, jsx, type Markup, memo, renderToString } from "../../src/theme/jsx-runtime.ts";

/** A tree of elements, from which both runtimes are fed. */
interface Tree {
  readonly tag: string;
  readonly props: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly children: readonly (Tree | string | number | boolean | null)[];
}

const text = fc.oneof(fc.string(), fc.constantFrom("<b>&amp;", '"quoted"', "”", "\u0000", "</script>"));
const props = fc.dictionary(
  fc.constantFrom(
    "class",
    "id",
    "href",
    "title",
    "hidden",
    "lang",
    "datetime",
    "aria-hidden",
    "aria-label",
    "tabindex",
  ),
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(undefined)),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom("p", "section", "a", "time", "li"),
    props,
    children: fc.array(
      fc.oneof({ depthSize: "small" }, text, fc.integer(), fc.boolean(), fc.constant(null), tie("tree")),
      {
        maxLength: 4,
      },
    ),
  }),
}));

function ours({ tag, props: given, children }: Tree): Markup {
  return jsx(tag, { ...given, children: children.map((child) => (isTree(child) ? ours(child) : child)) });
}

function theirs({ tag, props: given, children }: Tree): VNode {
  return h(tag, { ...given }, ...children.map((child) => (isTree(child) ? theirs(child) : child)));
}

function isTree(child: Tree["children"][number]): child is Tree {
  return typeof child === "object" && child !== null;
}

describe("the JSX runtime of layouts", () => {
  it("prints what Preact prints, for any tree of elements", () => {
    fc.assert(
      fc.property(tree, (one) => {
        // An empty attribute is `alt=""` here and `alt` there, which is the same to HTML; in text the quotation marks are escaped.
        expect(renderToString(ours(one)).replaceAll('=""', "")).toBe(renderWithPreact(theirs(one)));
      }),
      {
        numRuns: 500,
      },
    );
  });

  it("prints void elements, components, fragments and trusted HTML as Preact does", () => {
    const Name = (given: Readonly<Record<string, unknown>>) => jsx("b", { children: String(given.name) });
    const made = jsx(Fragment, {
      children: [
        jsx("img", { src: "/a.svg", alt: "" }),
        jsx(Name, { name: "A & B" }),
        jsx("div", { dangerouslySetInnerHTML: { __html: "<i>x</i>" } }),
      ],
    });
    expect(renderToString(made)).toBe('<img src="/a.svg" alt=""/><b>A &amp; B</b><div><i>x</i></div>');
  });

  it("takes what a remembered component made for the same properties, and for no others", () => {
    let made = 0;
    const Card = memo(({ card, place }) => {
      made += 1;
      return jsx("b", { class: String(place), children: (card as { readonly text: string }).text });
    });
    const drawn = (card: object, place: string) => renderToString(jsx(Card, { card, place }));
    const [ana, petro] = [{ text: "Ana" }, { text: "Petro" }];
    expect([drawn(ana, "row"), drawn(ana, "row")]).toEqual(Array(2).fill('<b class="row">Ana</b>'));
    expect(made).toBe(1);
    expect(drawn(ana, "lead")).toBe('<b class="lead">Ana</b>');
    expect(drawn(petro, "lead")).toBe('<b class="lead">Petro</b>');
    expect(drawn({ text: "Ana" }, "lead")).toBe('<b class="lead">Ana</b>');
    expect(renderToString(jsx(Card, { card: ana, place: "lead", more: 1 }))).toBe('<b class="lead">Ana</b>');
    expect(made).toBe(5);
  });

  it("says what a layout gave that is nothing to be shown", () => {
    const odd = (child: unknown) => () => jsx("p", { children: child as string });
    expect(odd({ a: 1, b: 2 })).toThrow(
      "a layout gives an object with a, b where an element, a text or a number belongs",
    );
    expect(odd(Promise.resolve())).toThrow("no layout can be `async`");
  });

  it("escapes what a remembered component gives as text", () => {
    const Name = memo(({ name }) => String(name));
    expect(renderToString(jsx(Name, { name: "<", view: {} }))).toBe("&lt;");
    expect(renderToString(jsx(Name, { name: "<" }))).toBe("&lt;");
  });
});

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const runtime = fileURLToPath(new URL("../../src/theme/jsx-runtime.ts", import.meta.url));

/** What the component `Page` of a module prints, as an editor of layouts writes it. */
async function printed(component: string, props: object = {}): Promise<string> {
  const result = await build({
    stdin: {
      contents: `${component}\nexport { jsx as draw } from "preact/jsx-runtime";`,
      loader: "tsx",
      resolveDir: "/",
    },
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    alias: { "preact/jsx-runtime": runtime },
  });
  const module = await import(
    `data:text/javascript,${encodeURIComponent(result.outputFiles[0]?.text ?? "")}`
  );
  return module.draw(module.Page, props).html;
}

describe("elements as they are written in layouts", () => {
  it.each([
    ["text that has a meaning in HTML", '<p title="a &quot;b&quot; &amp; c">&lt;b&gt; “c”</p>', "&lt;b> “c”"],
    ["attributes without a value", "<input hidden disabled={false} aria-hidden={false} />", "<input hidden"],
    ["names that HTML spells otherwise", '<label className="a" htmlFor="b" />', 'class="a" for="b"'],
    ["what is no attribute", '<p key="a" ref={undefined}>b</p>', "<p>b</p>"],
    ["an attribute spread", '<p id="a" {...{ id: "b", lang: "c" }}>d</p>', '<p id="b" lang="c">d</p>'],
    ["HTML", "<div dangerouslySetInnerHTML={{ __html: '<i>a</i>' }} />", "<div><i>a</i></div>"],
    ["HTML in a variable", "<div {...html} />", "<div><u>u</u></div>"],
    ["fragments", "<><b>a</b>{1}{[<i>b</i>, ['<']]}</>", "<b>a</b>1<i>b</i>&lt;"],
    ["an element by a variable name", "<Heading><b>{'a'}</b></Heading>", "<h2><b>a</b></h2>"],
    ["a component", "<Name name='<'><i>a</i></Name>", "<b>&lt;<i>a</i></b>"],
    ["nothing of a component", "<p><Nothing />{null}{undefined}{true}</p>", "<p></p>"],
    ["numbers that are no test", "<p>{0 && <b>a</b>}{'' && <b>b</b>}{1 > 2 && <b>c</b>}</p>", "<p>0</p>"],
    ["one thing or another", "<p>{1 > 2 ? <b>a</b> : '<'}{2 > 1 && <b>c</b>}</p>", "<p>&lt;<b>c</b></p>"],
    ["lists", "<ul>{['a', '<'].map((one) => <li>{one}</li>)}</ul>", "<li>a</li><li>&lt;</li>"],
    ["a function within an attribute", "<p title={[1].map(() => (<b>{'a'}</b>).html).join()} />", "&lt;b>a"],
  ])("prints %s", async (_what, element, expected) => {
    const component = `
      const html = { dangerouslySetInnerHTML: { __html: "<u>u</u>" } };
      const Heading = "h2";
      const Nothing = () => null;
      const Name = ({ name, children }) => <b>{name}{children}</b>;
      export const Page = () => (${element});`;
    expect(await printed(component)).toContain(expected);
  });

  it("escapes any text, in elements and in attributes", async () => {
    const component = "export const Page = ({ text }) => <p title={text}>{text}<b>{[text, text]}</b></p>;";
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom('"><script>', "&lt;")), async (text) => {
        const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
        expect(await printed(component, { text })).toBe(
          `<p title="${escaped}">${escaped}<b>${escaped}${escaped}</b></p>`,
        );
      }),
      { numRuns: 20 },
    );
  });
});

/**
 * What JSX becomes in a layout: text, at once. Preact’s own runtime makes a tree of nodes first and its renderer walks
 * that; for pages that are printed once and never change, writing the text directly takes half the time. Layouts
 * stay ordinary Preact components for their types and for editors, and print the same with Preact itself (a test
 * compares the two); but a layout is a function of its view, so there are no hooks, no context and no classes.
 */

/** HTML made by an element; the only thing besides `dangerouslySetInnerHTML` that is printed unescaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Child = Markup | string | number | bigint | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Component = (props: Props) => Child;

const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** What is written of the names of elements and attributes, of which HTML has few: each is put together once. */
class Tags {
  readonly #starts = new Map<string, string>();
  readonly #ends = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  /** `<p` */
  start(element: string): string {
    return this.#starts.get(element) ?? noted(this.#starts, element, `<${element}`);
  }

  /** `</p>`; empty for elements that hold nothing. */
  end(element: string): string {
    return (
      this.#ends.get(element) ?? noted(this.#ends, element, voidElements.has(element) ? "" : `</${element}>`)
    );
  }

  /** ` href="`; empty for what is no attribute. */
  attribute(name: string): string {
    return this.#attributes.get(name) ?? noted(this.#attributes, name, attributeStart(name));
  }
}

const tags = new Tags();

function noted(texts: Map<string, string>, name: string, text: string): string {
  texts.set(name, text);
  return text;
}

function attributeStart(name: string): string {
  if (name === "key" || name === "ref") return "";
  return ` ${name === "className" ? "class" : name === "htmlFor" ? "for" : name}="`;
}

/** The automatic JSX runtime’s function for elements; `jsxs` is the one for elements with several children. */
export function jsx(type: string | Component, props: Props): Markup {
  if (typeof type === "function") {
    const made = type(props);
    return made instanceof Markup ? made : new Markup(text(made));
  }
  let html = tags.start(type);
  let inner: string | undefined;
  for (const name in props) {
    const value = props[name];
    if (name === "children") continue;
    if (name === "dangerouslySetInnerHTML") inner = (value as { readonly __html: string }).__html;
    else html += attribute(tags.attribute(name), value);
  }
  const end = tags.end(type);
  return new Markup(end === "" ? `${html}/>` : `${html}>${inner ?? text(props.children)}${end}`);
}

export { jsx as jsxs };

/** Children without an element around them. */
export function Fragment({ children }: Props): Markup {
  return new Markup(text(children));
}

/**
 * Stands for the function of that name in `preact/compat`: what a component made is kept beside the view that it was
 * made of, and is taken again for the same properties. For what stands on many pages, such as a card.
 */
export function memo(component: Component): Component {
  const kept = new WeakMap<object, { readonly props: Props; readonly made: Markup }>();
  return (props) => {
    const view = viewIn(props);
    if (view === undefined) return component(props);
    const known = kept.get(view);
    if (known !== undefined && isSame(known.props, props)) return known.made;
    const made = new Markup(inOnePiece(text(component(props))));
    kept.set(view, { props, made });
    return made;
  };
}

/** The first of the properties that is an object. */
function viewIn(props: Props): object | undefined {
  for (const name in props) {
    const value = props[name];
    if (typeof value === "object" && value !== null) return value;
  }
  return undefined;
}

function isSame(one: Props, other: Props): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}

/** V8 joins texts by noting what they are made of. A search makes it one text, which is not gone through piece by piece again. */
function inOnePiece(html: string): string {
  special.test(html);
  return html;
}

/** Stands for the function of that name in `preact-render-to-string`. */
export function renderToString(markup: Markup): string {
  return markup.html;
}

/** What stands within an element: text is escaped, elements are not, nothing is nothing. */
function text(child: Child): string {
  if (typeof child === "string") return escaped(child);
  if (child instanceof Markup) return child.html;
  if (child === null || child === undefined || typeof child === "boolean") return "";
  if (typeof child === "object") {
    if (typeof (child as Partial<Iterable<Child>>)[Symbol.iterator] !== "function")
      throw new TypeError(`a layout gives ${inWords(child)} where an element, a text or a number belongs`);
    let all = "";
    for (const one of child) all += text(one);
    return all;
  }
  return String(child);
}

/** An attribute of a value, by its beginning; nothing where Preact prints none. */
function attribute(start: string, value: unknown): string {
  if (start === "") return "";
  if (typeof value === "string") return `${start}${escaped(value)}"`;
  if (value === null || value === undefined || typeof value === "function") return "";
  // `aria-hidden={false}` means the text “false”; elsewhere false is the absence of the attribute.
  if (typeof value === "boolean" && !start.startsWith(" aria-")) return value ? start.slice(0, -2) : "";
  return `${start}${escaped(String(value))}"`;
}

const special = /["&<]/;

function escaped(value: string): string {
  if (!special.test(value)) return value;
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function inWords(value: object): string {
  return value instanceof Promise
    ? "a promise (no layout can be `async`)"
    : `an object with ${Object.keys(value).slice(0, 3).join(", ") || "nothing in it"}`;
}

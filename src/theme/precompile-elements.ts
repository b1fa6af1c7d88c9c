import type {
  CallExpression,
  Expression,
  Node,
  ObjectExpression,
  Program,
  Property,
  SpreadElement,
} from "acorn";
import { attribute, attributeStart, escaped, voidElements } from "./jsx-runtime.ts";

/** A stretch of a page: text that is known already, or code that gives text. */
type Piece = { readonly text: string } | { readonly code: string };

const runtime = "preact/jsx-runtime";

/**
 * Writes the elements of layouts as far as they are known ahead of time. To `code`, a module in which JSX is calls of
 * `preact/jsx-runtime` already, `<p class="when">{day}</p>` is a function called with an object for every page; afterwards
 * it is `'<p class="when">' + text(day) + "</p>"`. Elements whose attributes are not listed one by one stay calls, as do
 * components. What comes out prints the same with `jsx-runtime.ts`, and needs that module.
 */
export async function precompileElements(code: string): Promise<string> {
  const { parse } = await import("acorn");
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  let prefix = "ahead";
  while (code.includes(prefix)) prefix += "_";
  const helpers = ["Markup", "text", "attribute"].map((name) => `${name} as ${prefix}${name}`);
  const written = new Compiler(code, runtimeFunctions(program), prefix).code(program);
  return `import {${helpers.join(",")}} from "${runtime}";\n${written}`;
}

/** The functions of JSX by what they are called in a module. */
function runtimeFunctions({ body }: Program): ReadonlyMap<string, string> {
  const functions = new Map<string, string>();
  for (const statement of body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== runtime) continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== "ImportSpecifier" || specifier.imported.type !== "Identifier") continue;
      functions.set(specifier.local.name, specifier.imported.name);
    }
  }
  return functions;
}

class Compiler {
  readonly #source: string;
  readonly #functions: ReadonlyMap<string, string>;
  readonly #prefix: string;

  constructor(source: string, functions: ReadonlyMap<string, string>, prefix: string) {
    this.#source = source;
    this.#functions = functions;
    this.#prefix = prefix;
  }

  /** The code of a node, with the elements in it written ahead. */
  code(node: Node): string {
    let code = "";
    let done = node.start;
    for (const call of this.#callsIn(node)) {
      code += this.#source.slice(done, call.start) + this.#element(call);
      done = call.end;
    }
    return code + this.#source.slice(done, node.end);
  }

  /** The calls that make elements, but for those within others, in the order of the source. */
  #callsIn(node: Node): CallExpression[] {
    if (this.#isElement(node)) return [node];
    return Object.values(node)
      .flat()
      .filter(isNode)
      .sort((one, other) => one.start - other.start)
      .flatMap((child) => this.#callsIn(child));
  }

  #isElement(node: Node): node is CallExpression {
    if (!isCall(node) || node.callee.type !== "Identifier") return false;
    const name = this.#functions.get(node.callee.name);
    return name === "jsx" || name === "jsxs";
  }

  /** An element that is written ahead as a whole, or else a call with all written ahead that can be. */
  #element(call: CallExpression): string {
    const pieces = this.#written(call);
    if (pieces !== undefined) return `new ${this.#prefix}Markup(${joined(pieces)})`;
    const parts = call.arguments.map((argument) => this.code(argument));
    return `${this.code(call.callee)}(${parts.join(",")})`;
  }

  /** What an element prints; undefined for components and for elements whose attributes are known when it is printed. */
  #written(call: CallExpression): Piece[] | undefined {
    const [type, props] = call.arguments;
    const properties = props?.type === "ObjectExpression" ? plainProperties(props) : undefined;
    if (type === undefined || properties === undefined) return undefined;
    const children = properties.get("children");
    const content = children === undefined ? [] : this.#child(children);
    if (type.type === "Identifier" && this.#functions.get(type.name) === "Fragment") return content;
    if (type.type !== "Literal" || typeof type.value !== "string") return undefined;
    const html = properties.get("dangerouslySetInnerHTML");
    const inner = html === undefined ? content : this.#html(html);
    if (inner === undefined) return undefined;
    const attributes = Array.from(properties, ([name, value]) => this.#attribute(name, value));
    const start = [{ text: `<${type.value}` }, ...attributes.flat()];
    if (voidElements.has(type.value)) return [...start, { text: "/>" }];
    return [...start, { text: ">" }, ...inner, { text: `</${type.value}>` }];
  }

  #attribute(name: string, value: Expression): Piece[] {
    if (notAttributes.has(name)) return [];
    const start = attributeStart(name);
    if (value.type === "Literal") return [{ text: attribute(start, value.value) }];
    return [{ code: `${this.#prefix}attribute(${JSON.stringify(start)},${this.code(value)})` }];
  }

  /** What stands in `dangerouslySetInnerHTML={{ __html: … }}`. */
  #html(value: Expression): Piece[] | undefined {
    const html = value.type === "ObjectExpression" ? plainProperties(value)?.get("__html") : undefined;
    return html && [{ code: `(${this.code(html)})` }];
  }

  #child(node: Expression): Piece[] {
    if (this.#isElement(node)) return this.#written(node) ?? [{ code: `${this.#element(node)}.html` }];
    if (node.type === "Literal" && typeof node.value === "string") return [{ text: escaped(node.value) }];
    if (node.type === "ConditionalExpression") {
      const [yes, no] = [node.consequent, node.alternate].map((branch) => joined(this.#child(branch)));
      return [{ code: `(${this.code(node.test)}?${yes}:${no})` }];
    }
    if (node.type === "LogicalExpression" && node.operator === "&&" && isTest(node.left))
      return [{ code: `(${this.code(node.left)}?${joined(this.#child(node.right))}:"")` }];
    if (node.type === "ArrayExpression") {
      const children = node.elements.map((child) =>
        child === null || child.type === "SpreadElement" ? undefined : this.#child(child),
      );
      if (children.every((child) => child !== undefined)) return children.flat();
    }
    return [{ code: `${this.#prefix}text(${this.code(node)})` }];
  }
}

/** Properties of an element that are no attributes. */
const notAttributes: ReadonlySet<string> = new Set(["children", "key", "ref", "dangerouslySetInnerHTML"]);

/** The properties of an object by name, where each stands for itself. */
function plainProperties({ properties }: ObjectExpression): Map<string, Expression> | undefined {
  const plain = new Map<string, Expression>();
  for (const property of properties) {
    const name = plainName(property);
    if (name === undefined || property.type === "SpreadElement" || plain.has(name)) return undefined;
    plain.set(name, property.value);
  }
  return plain;
}

function plainName(property: Property | SpreadElement): string | undefined {
  if (property.type === "SpreadElement" || property.computed || property.kind !== "init") return undefined;
  const { key } = property;
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
}

/** True for what is either true or false, so that nothing is printed when it is not true. */
function isTest(node: Expression): boolean {
  if (node.type === "LogicalExpression") return isTest(node.left) && isTest(node.right);
  if (node.type === "UnaryExpression") return node.operator === "!";
  return node.type === "BinaryExpression" && /^(?:[=!]==?|[<>]=?)$/.test(node.operator);
}

/** Code that gives the text of all pieces, one after the other. */
function joined(pieces: readonly Piece[]): string {
  const code: string[] = [];
  let text = "";
  for (const piece of [...pieces, { code: "" }]) {
    if ("text" in piece) {
      text += piece.text;
      continue;
    }
    if (text !== "") code.push(JSON.stringify(text));
    if (piece.code !== "") code.push(piece.code);
    text = "";
  }
  return code.length === 0 ? '""' : code.join("+");
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function isCall(node: Node): node is CallExpression {
  return node.type === "CallExpression";
}

import type { ElementRule } from "./element-rule.ts";

/** Elements of MathML Core that hold others (https://www.w3.org/TR/mathml-core/). */
const containers =
  "math mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts " +
  "mprescripts mtable mtr mtd semantics";
/** Those that hold text. */
const leaves = "mi mn mo ms mtext mspace none";

const within = containers.split(" ");
const part: ElementRule = { is: "part", holds: "formula", within };
const rules = new Map<string, ElementRule>(
  [...within, ...leaves.split(" ")].map((name) => [
    name,
    name === "math" ? { is: "phrasing", holds: "formula" } : part,
  ]),
);

const attributes = new Set(
  (
    "display displaystyle scriptlevel mathvariant dir form fence separator stretchy symmetric largeop movablelimits " +
    "accent accentunder lspace rspace minsize maxsize linethickness width height depth voffset columnspan rowspan"
  ).split(" "),
);
const values = /^[a-z0-9.%+-]{1,24}$/i;

/** The rule of an element of a formula; nothing for any other. */
export function formulaRule(name: string): ElementRule | undefined {
  return rules.get(name);
}

export function isFormulaAttribute(element: string, attribute: string): boolean {
  return rules.has(element) && attributes.has(attribute);
}

/** The value that an attribute of a formula keeps; `elsewhere` for one of another element. */
export function formulaValue(element: string, attribute: string, value: string): string | undefined {
  if (!isFormulaAttribute(element, attribute)) return "elsewhere";
  return values.test(value) ? value : undefined;
}

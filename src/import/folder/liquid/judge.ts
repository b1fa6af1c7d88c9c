import type { Values } from "../front-values.ts";

/** What is known of a variable of a template: its value, undefined for one that has none, or nothing at all. */
export type Known = { readonly value: unknown } | undefined;

export interface Judge {
  /** What a variable stands for, by the parts of its path: `page.author.name`. */
  readonly valueOf: (path: readonly string[]) => Known;
  /** Whether a template may be one of Nunjucks, to which an empty text and 0 are false. */
  readonly isLax: boolean;
  /** All that the site’s files for `{% include %}` say, in which names of the text have their meaning too. */
  readonly includes: () => string;
}

type Verdict = boolean | undefined;

const operand = String.raw`"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|[A-Za-z_][\w-]*\??(?:\.[A-Za-z_][\w-]*\??|\["[^"]*"\]|\['[^']*'\])*`;
const comparison = new RegExp(
  String.raw`^\s*(not\s+)?(${operand})\s*(?:(==|!=|<>|<=?|>=?|\bcontains\b)\s*(${operand})\s*)?$`,
);
const joined = /\s(and|or)\s(?=(?:[^"']|"[^"]*"|'[^']*')*$)/;

/**
 * Whether a condition of Liquid held when the old site was made: true, false, or undefined where that cannot be told from what is
 * known. Not what an engine of Liquid does: to that, a variable that nobody knows is false, and here it is neither.
 */
export function judged(condition: string, judge: Judge): Verdict {
  const parts = condition.split(joined);
  const signs = new Set(parts.filter((_, index) => index % 2 === 1));
  const verdicts = parts.filter((_, index) => index % 2 === 0).map((part) => compared(part, judge));
  // Which of the two is done first is not the same in all engines.
  if (signs.size > 1) return undefined;
  const deciding = signs.has("or");
  if (verdicts.includes(deciding)) return deciding;
  return verdicts.includes(undefined) ? undefined : !deciding;
}

function compared(part: string, judge: Judge): Verdict {
  const [, not, left = "", sign, right = ""] = comparison.exec(part) ?? [];
  if (left === "") return undefined;
  const one = operandOf(left, judge);
  const verdict =
    sign === undefined ? truth(one, judge.isLax) : relation(one, sign, operandOf(right, judge), right);
  return verdict === undefined || not === undefined ? verdict : !verdict;
}

/** How many there are to repeat something for; undefined where that is not known. */
export function countOf(list: string, judge: Judge): number | undefined {
  const range = /^\(\s*(-?\d+)\s*\.\.\s*(-?\d+)\s*\)/.exec(list);
  if (range !== null) return Math.max(0, Number(range[2]) - Number(range[1]) + 1);
  const known = new RegExp(`^(?:${operand})$`).test(list) ? operandOf(list, judge) : undefined;
  if (known === undefined) return undefined;
  if (known.value === undefined || known.value === null) return 0;
  return Array.isArray(known.value) ? known.value.length : undefined;
}

function operandOf(text: string, judge: Judge): Known {
  if (/^["']/.test(text)) return { value: text.slice(1, -1) };
  if (/^-?\d/.test(text)) return { value: Number(text) };
  if (text === "true" || text === "false") return { value: text === "true" };
  if (/^(?:nil|null|none)$/.test(text)) return { value: undefined };
  if (/^(?:blank|empty)$/.test(text)) return undefined;
  return judge.valueOf([...text.matchAll(/\["([^"]*)"\]|\['([^']*)'\]|([\w-]+\??)/g)].map(partOf));
}

function partOf([, double, single, plain = ""]: RegExpExecArray): string {
  return double ?? single ?? plain;
}

function truth(known: Known, isLax: boolean): Verdict {
  if (known === undefined) return undefined;
  if (isLax && (known.value === "" || known.value === 0)) return undefined;
  return known.value !== undefined && known.value !== null && known.value !== false;
}

function relation(one: Known, sign: string, other: Known, written: string): Verdict {
  if (/^(?:blank|empty)$/.test(written)) return againstNothing(one, sign);
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [one.value ?? undefined, other.value ?? undefined];
  if (sign === "==") return isSame(a, b);
  if (sign === "!=" || sign === "<>") {
    const same = isSame(a, b);
    return same === undefined ? undefined : !same;
  }
  if (sign === "contains") return holds(a, b);
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  if (sign === "<") return a < b;
  if (sign === "<=") return a <= b;
  return sign === ">" ? a > b : a >= b;
}

/** `page.image != blank`: of what has words, all engines say the same. */
function againstNothing(one: Known, sign: string): Verdict {
  if (typeof one?.value !== "string" || one.value.trim() === "") return undefined;
  return sign === "!=" ? true : sign === "==" ? false : undefined;
}

/** Whether two values are the same; undefined where engines differ, as for 1 and "1". */
function isSame(a: unknown, b: unknown): Verdict {
  if (a === undefined || b === undefined) return a === b;
  if (typeof a !== typeof b || typeof a === "object") return undefined;
  return a === b;
}

function holds(a: unknown, b: unknown): Verdict {
  if (a === undefined) return false;
  if (typeof b !== "string") return undefined;
  if (typeof a === "string") return a.includes(b);
  return Array.isArray(a) && a.every((one) => typeof one === "string") ? a.includes(b) : undefined;
}

/** Words that are a truth value to one reader of YAML and a text to another; and dates, which are texts here alone. */
const unlike = /^(?:yes|no|on|off|y|n)$|^\d{4}-\d{1,2}-\d{1,2}/i;

/** Goes down a path in values that were read from a file. What is not there is nothing, as it is to a template. */
export function valueBelow(values: Values, path: readonly string[]): Known {
  let value: unknown = values;
  for (const part of path) {
    if (value === undefined || value === null) return { value: undefined };
    if (Array.isArray(value) && part === "size") return { value: value.length };
    // Parts that templates make of a text or a list: `first`, `size`.
    if (typeof value !== "object" || Array.isArray(value)) return undefined;
    if (!Object.hasOwn(value, part))
      return /^(?:size|first|last)$/.test(part) ? undefined : { value: undefined };
    value = (value as Values)[part];
  }
  return typeof value === "string" && unlike.test(value) ? undefined : { value };
}

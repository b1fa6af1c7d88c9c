import { digestOfText } from "../model/digest.ts";
import type { Part } from "../render/facts.ts";

/** Digests facts: equal ones have the same digest, in every process. A part in them counts by its own digest. */
export function digestOfFacts(facts: unknown): string {
  return digestOfText(textOf(facts));
}

/** Makes a part of facts, which is digested once however many pages show it. */
export function asPart<Facts extends object>(facts: Facts): Facts & Part {
  return { ...facts, digest: digestOfFacts(facts) };
}

/** Stands between texts. No text of a newsroom has it in it (see `source/control-characters.ts`). */
const end = "\0";

/** Facts as a text, by which no two are alike: fields by name, ends of lists and groups, and values. */
function textOf(facts: unknown): string {
  if (typeof facts === "string") return facts + end;
  if (typeof facts !== "object" || facts === null) return String(facts) + end;
  if (isPart(facts)) return facts.digest;
  let text = "";
  if (Array.isArray(facts)) {
    const first: unknown = facts[0];
    // Items of a list are of one form. Where they are no parts, JSON is quicker, and says no less of a part within.
    if (isPart(first)) for (const { digest } of facts as readonly Part[]) text += digest;
    else if (Array.isArray(first)) for (const item of facts) text += textOf(item);
    else text = JSON.stringify(facts);
    return `${text}]`;
  }
  for (const name in facts) {
    const value = (facts as Readonly<Record<string, unknown>>)[name];
    // A field that is not there and one that has nothing in it are shown alike.
    if (value !== undefined) text += name + end + textOf(value);
  }
  return `${text}}`;
}

function isPart(facts: unknown): facts is Part {
  return typeof facts === "object" && facts !== null && typeof (facts as Partial<Part>).digest === "string";
}

import { digestOf } from "../model/digest.ts";
import type { Part } from "../render/facts.ts";

/** Digests facts: equal ones have the same digest, in every process. A part in them counts by its own digest. */
export function digestOfFacts(facts: unknown): string {
  return digestOf([textOf(facts)]);
}

/** Makes a part of facts, which is digested once however many pages show it. */
export function asPart<Facts extends object>(facts: Facts): Facts & Part {
  return { ...facts, digest: digestOfFacts(facts) };
}

/** Facts as a text in which no two read alike: a text stands behind its length, and fields behind their names. */
function textOf(facts: unknown): string {
  if (typeof facts === "string") return `${facts.length}"${facts}`;
  if (typeof facts !== "object" || facts === null) return `${facts};`;
  if (isPart(facts)) return facts.digest;
  let text = "";
  if (Array.isArray(facts)) {
    for (const item of facts) text += textOf(item);
    return `[${text}]`;
  }
  for (const name in facts) {
    const value = (facts as Readonly<Record<string, unknown>>)[name];
    // A field that is not there and one that has nothing in it are shown alike.
    if (value !== undefined) text += `${name}=${textOf(value)}`;
  }
  return `{${text}}`;
}

function isPart(facts: object): facts is Part {
  return "digest" in facts && typeof facts.digest === "string";
}

import { digestOfText } from "../model/digest.ts";
import type { Part } from "../render/facts.ts";

/** Digests facts: equal ones have the same digest, in every process. A part in them counts by its own digest. */
export function digestOfFacts(facts: unknown): string {
  const said: string[] = [];
  say(facts, said);
  return digestOfText(said.join("\0"));
}

/** Makes a part of facts, which is digested once however many pages show it. */
export function asPart<Facts extends object>(facts: Facts): Facts & Part {
  return { ...facts, digest: digestOfFacts(facts) };
}

/**
 * Facts as a list of texts, by which no two are alike: fields by name, ends of lists and groups, and values. No text of a
 * newsroom has the sign in it that is put between them (see `source/control-characters.ts`).
 */
function say(facts: unknown, said: string[]): void {
  if (typeof facts === "string") said.push(facts);
  else if (typeof facts !== "object" || facts === null) said.push(String(facts));
  else if (isPart(facts)) said.push(facts.digest);
  else if (Array.isArray(facts)) {
    const [first] = facts;
    // Items of a list are of one form. Where they are no parts, JSON is quicker, and says no less of a part within.
    if (!isPart(first) && !Array.isArray(first)) said.push(JSON.stringify(facts));
    else {
      for (const item of facts) say(item, said);
      said.push("]");
    }
  } else {
    for (const name in facts) {
      const value = (facts as Readonly<Record<string, unknown>>)[name];
      // A field that is not there and one that has nothing in it are shown alike.
      if (value === undefined) continue;
      said.push(name);
      say(value, said);
    }
    said.push("}");
  }
}

function isPart(facts: unknown): facts is Part {
  return typeof facts === "object" && facts !== null && "digest" in facts && typeof facts.digest === "string";
}

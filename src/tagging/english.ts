import { nameKey } from "../names/name-key.ts";
import type { AskOpinion } from "./new-names.ts";

/** Whom to ask what the names in a text are: a library for English, which decides nothing alone. Nobody in other languages. */
export function englishOpinion(language: string): AskOpinion | undefined {
  return /^en(?:-|$)/i.test(language) ? ask : undefined;
}

async function ask(texts: readonly string[]): ReturnType<AskOpinion> {
  const { default: compromise } = await import("compromise");
  const document = compromise(texts.join("\n\n"));
  return { people: keysOf(document.people().out("array")), places: keysOf(document.places().out("array")) };
}

function keysOf(found: unknown): ReadonlySet<string> {
  const names = Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
  return new Set(names.map((name) => nameKey(name.replace(/['’]s?[.,;:]?$|[.,;:!?]+$/u, ""))));
}

import { nameKey } from "../names/name-key.ts";
import type { ArticleText } from "./article-text.ts";
import type { Opinion } from "./new-names.ts";

/** What a library for English thinks of the names in a text: it is asked last, and decides nothing alone. None in other languages. */
export async function englishOpinion({ language, body }: ArticleText): Promise<Opinion | undefined> {
  if (!/^en(?:-|$)/i.test(language)) return undefined;
  const { default: compromise } = await import("compromise");
  const document = compromise(body.map(({ text }) => text).join("\n\n"));
  return { people: keysOf(document.people().out("array")), places: keysOf(document.places().out("array")) };
}

function keysOf(found: unknown): ReadonlySet<string> {
  const names = Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
  return new Set(names.map((name) => nameKey(name.replace(/['’]s?[.,;:]?$|[.,;:!?]+$/u, ""))));
}

import { readFileSync } from "node:fs";
import type { Article } from "../model/content.ts";
import { decodeText } from "../source/decode-text.ts";
import type { FileReader } from "../source/file-reader.ts";
import { type FrontMatter, splitFrontMatter } from "../source/front-matter.ts";
import { isGone } from "../source/walk.ts";

/** An article as it was, or as it is. */
export interface ReadText extends Pick<FrontMatter, "body" | "bodyLine" | "placeOf"> {
  readonly article: Article;
}

/** What the bytes of a file say; undefined where it is gone, or no article. */
export function textOf(read: FileReader, path: string, bytes: Buffer | undefined): ReadText | undefined {
  if (bytes === undefined) return undefined;
  // It may have stood elsewhere, and was an article there if it is one here.
  const as = path.startsWith("content/articles/") ? path : "content/articles/before.md";
  const { row } = read(as, bytes, "");
  const text = decodeText(bytes, as);
  const matter = typeof text === "string" ? splitFrontMatter(text, as) : undefined;
  if (row?.kind !== "article" || matter === undefined || !("fields" in matter)) return undefined;
  return { article: row, body: matter.body, bodyLine: matter.bodyLine, placeOf: matter.placeOf };
}

/** The bytes of a file as it stands; undefined where it is gone. */
export function readStanding(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bylinePieces } from "../model/byline-pieces.ts";
import { type Article, authorsGroup } from "../model/content.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import { slugify } from "../model/slug.ts";
import type { FileReader } from "../source/file-reader.ts";
import { isTypo } from "./beyond-typos.ts";
import { readStanding } from "./read-text.ts";

/** Who wrote articles, as the records of a newsroom have them now: one who was given another name is the same. */
export class Authors {
  readonly #root: string;
  readonly #read: FileReader;
  #known: ReadonlyMap<string, string> | undefined;

  constructor(root: string, read: FileReader) {
    this.#root = root;
    this.#read = read;
  }

  /** The authors of an article who are gone, and those who came, as they are written; empty where it is the same ones. */
  difference(old: Article, standing: Article): { readonly removed: string; readonly added: string } {
    const [before, after] = [signedBy(old), signedBy(standing)];
    if (before.join("\n") === after.join("\n")) return { removed: "", added: "" };
    const missing = (these: readonly string[], those: readonly string[]): string => {
      const keys = those.map((one) => this.#keyOf(one));
      return these
        .filter((one) => !keys.some((key) => key === this.#keyOf(one) || isTypo(key, this.#keyOf(one))))
        .join(", ");
    };
    // Where nobody was named, nobody’s name is another now.
    if (before.length === 0) return { removed: "", added: "" };
    return { removed: missing(before, after), added: missing(after, before) };
  }

  #keyOf(name: string): string {
    this.#known ??= this.#names();
    const slug = slugify(name) || name;
    return this.#known.get(slug) ?? slug;
  }

  /** The id of the record for each of its names; where a name moved, without a record, what it moved to. */
  #names(): ReadonlyMap<string, string> {
    const known = new Map<string, string>();
    const redirects = this.#row(redirectsPath);
    if (redirects?.kind === "redirects")
      for (const { from, to } of redirects.moved) {
        const [old, now] = [from, to].map(
          (address) => new RegExp(`/${authorsGroup}/([^/]+)/$`).exec(address)?.[1],
        );
        if (old !== undefined && now !== undefined) known.set(old, now);
      }
    for (const name of filesIn(join(this.#root, "content", authorsGroup))) {
      const row = this.#row(`content/${authorsGroup}/${name}`);
      if (row?.kind !== "entry") continue;
      for (const one of [row.id, row.name, ...row.aliases]) known.set(slugify(one) || one, row.id);
    }
    return known;
  }

  #row(path: string) {
    const bytes = readStanding(join(this.#root, path));
    return bytes === undefined ? undefined : this.#read(path, bytes, "").row;
  }
}

/** Those whom a byline names, and its words between them; without one, the authors. */
function signedBy({ byline, names }: Article): readonly string[] {
  if (byline === undefined) return names[authorsGroup] ?? [];
  return bylinePieces(byline)
    .map((piece) =>
      "token" in piece ? piece.token : piece.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
    )
    .filter((one) => one !== "");
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".md"));
  } catch {
    return [];
  }
}

import { chmodSync, lstatSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Article } from "../model/content.ts";
import { digestOfText } from "../model/digest.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { createFileReader } from "../source/file-reader.ts";
import { writeWhole } from "../store/whole-file.ts";
import { UsageError } from "./usage-error.ts";

const articles = "content/articles/";

/** The path of an article that was named, relative to the root, with `/`. */
export function articlePath(root: string, file: string): string {
  const path = relative(root, resolve(file)).replaceAll(sep, "/");
  const found = lstatSync(resolve(file), { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) throw new UsageError(`${file} is a link: name the file that it leads to.`);
  if (found?.isDirectory()) throw new UsageError(`${file} is a folder: name the file of an article in it.`);
  if (!found?.isFile()) throw new UsageError(`There is no file ${file}.`);
  if (!/^content\/articles\/.*\.md$/.test(path))
    throw new UsageError(`${file} is no article of ${root}: those are the .md files in content/articles/.`);
  return path;
}

/** Where the articles of a folder that was named stand, relative to the root, with `/` behind it; undefined where it is no folder. */
export function articleFolder(root: string, folder: string): string | undefined {
  if (!lstatSync(resolve(folder), { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const path = `${relative(root, resolve(folder)).replaceAll(sep, "/")}/`.replace(/^\/$/, "");
  if (articles.startsWith(path)) return articles;
  if (path.startsWith(articles)) return path;
  throw new UsageError(`${folder} has no articles: those of ${root} are the .md files in content/articles/.`);
}

/** An article from its bytes; without it, what is wrong with them. */
export function articleOf(
  path: string,
  bytes: Buffer,
  settings: Settings,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const { row, problems } = createFileReader(settings)(path, bytes, digestOfText(bytes.toString("latin1")));
  return row?.kind === "article" && !hasErrors(problems) ? { article: row, problems } : { problems };
}

/** Puts another text into a file, which is whole at each moment and may be read by those who could read it before. */
export function rewrite(place: string, text: string): void {
  const { mode } = statSync(place);
  writeWhole(place, text);
  chmodSync(place, mode);
}

import { storiesGroup } from "../model/content.ts";
import { digestOfText } from "../model/digest.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { withoutControlCharacters } from "../source/control-characters.ts";
import { decodeText } from "../source/decode-text.ts";
import { createFileReader } from "../source/file-reader.ts";
import { type FrontMatter, splitFrontMatter } from "../source/front-matter.ts";
import { createTextReader, type TextBlock } from "../source/markdown/text-blocks.ts";
import type { ArticleText, Tag } from "./article-text.ts";

/** Reads the bytes of an article for those who look for names in it; gives the problems of one that cannot be read. */
export type ArticleTextReader = (path: string, bytes: Buffer) => ArticleText | readonly Problem[];

/** Creates the reader for one set of settings. Nothing is kept between two articles. */
export function createArticleTextReader(settings: Settings): ArticleTextReader {
  const readFile = createFileReader(settings);
  const readText = createTextReader(settings);
  return (path, bytes) => {
    const { row, problems } = readFile(path, bytes, digestOfText(bytes.toString("latin1")));
    const errors = problems.filter(({ severity }) => severity === "error");
    if (row?.kind !== "article" || hasErrors(problems)) return errors;
    const decoded = decodeText(bytes, path);
    if (typeof decoded !== "string") return [decoded];
    const { text } = withoutControlCharacters(decoded, path);
    const matter = splitFrontMatter(text, path);
    if (!("fields" in matter)) return matter;
    const tags = Object.entries(row.names).map(
      ([group, names]) => [group, tagsOf(group, names, matter)] as const,
    );
    return {
      language: row.language ?? settings.language,
      head: ["title", "description"].flatMap((field) => headBlock(field, matter)),
      body: readText(matter.body, matter.bodyLine),
      tags: Object.fromEntries(tags),
    };
  };
}

function tagsOf(group: string, names: readonly string[], { fields, placeOf }: FrontMatter): readonly Tag[] {
  const field = group === storiesGroup ? "story" : group;
  const isList = Array.isArray(fields[field]);
  return names.map((name, index) => ({ name, line: placeOf(isList ? [field, index] : [field]).line }));
}

function headBlock(field: string, { fields, placeOf }: FrontMatter): readonly TextBlock[] {
  const text = fields[field];
  if (typeof text !== "string") return [];
  return [
    { isHeading: false, text: text.replace(/\s+/g, " "), lines: [{ line: placeOf([field]).line, start: 0 }] },
  ];
}

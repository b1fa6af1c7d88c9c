import { parse } from "yaml";
import { withValue } from "../editing/edit-yaml.ts";
import type { FrontFile } from "../model/front-file.ts";

/** The text of a front page in which blocks that name a term of a group name it otherwise. */
export function withFrontTerm(
  text: string,
  { blocks }: FrontFile,
  group: string,
  written: (name: string) => string | undefined,
): string {
  return blocks.reduce((so, { of }, index) => {
    const to = of.from === "term" && of.group === group ? written(of.name) : undefined;
    return of.from === "term" && to !== undefined ? withValue(so, ["blocks", index, of.key], to) : so;
  }, text);
}

/** The list of old addresses with some more: those that led to one of them lead to where it leads, and what is a page again is none. */
export function withRedirects(text: string, lines: readonly (readonly [from: string, to: string])[]): string {
  let after = text;
  for (const [from, to] of lines) {
    const known: unknown = parse(after) ?? {};
    for (const [key, value] of Object.entries(known as Record<string, unknown>)) {
      if (key === to) after = withValue(after, [key], undefined);
      else if (value === from) after = withValue(after, [key], to);
    }
    after = withValue(after, [from], to);
  }
  return after;
}

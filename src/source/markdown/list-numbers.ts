import type { StateCore, Token } from "markdown-it";
import { documentOf } from "./body-document.ts";

/** Lists do not begin with such a number; sentences do. */
const firstYear = 1000;

/** True for a list that may be none: it begins with a year, or is one item that is not the first. */
export function maybeNoList(first: number, items: number): boolean {
  return first >= firstYear || (first > 1 && items === 1);
}

/**
 * Core rule: tells of a numbered list that was hardly meant as one, as in “1989. The wall fell.” A list that goes on
 * where the last one ended, with a picture between them perhaps, is meant.
 */
export function listNumbers(state: StateCore): void {
  if (!state.tokens.some(({ type, attrs }) => type === "ordered_list_open" && attrs)) return;
  const document = documentOf(state.env);
  /** By the level of a list, the number that would go on with it. */
  const next = new Map<number, number>();
  for (const [at, list] of state.tokens.entries()) {
    if (list.type !== "ordered_list_open") continue;
    const first = Number(list.attrGet("start") ?? 1);
    const items = countItems(state.tokens, at);
    const goesOn = next.get(list.level) === first;
    next.set(list.level, first + items);
    if (goesOn || !maybeNoList(first, items)) continue;
    const line = list.map?.[0] ?? 0;
    const mark = `${first}${list.markup}`;
    const column = (document.lines[line] ?? "").indexOf(mark) + 1 || 1;
    document.report(
      {
        code: "list-by-number",
        message: `“${mark}” begins a numbered list here.`,
        hint: `If it begins a sentence, put a backslash behind the number: ${first}\\${list.markup}`,
      },
      { line, column },
    );
  }
}

function countItems(tokens: readonly Token[], start: number): number {
  const level = tokens[start]?.level ?? 0;
  let items = 0;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type === "ordered_list_close" && token.level === level) break;
    if (token?.type === "list_item_open" && token.level === level + 1) items++;
  }
  return items;
}

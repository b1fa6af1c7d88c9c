import { lineKind } from "./line-kind.ts";
import * as kinds from "./line-kinds.ts";
import { lineEnd, skipSpaces } from "./lines.ts";
import type { SourceText } from "./source-text.ts";

/** Where a paragraph stands: on the page, in an item of a list, or in a footnote. */
export type ParagraphPlace = "page" | "item" | "note";

/**
 * Where the paragraph that begins at `start` ends: at a line end, or at the end of the text. -1 where a line below it
 * might make it something else than a paragraph.
 */
export function paragraphEnd(source: SourceText, start: number, place: ParagraphPlace): number {
  let end = lineEnd(source, start);
  while (end < source.length) {
    const kind = lineKind(source, end + 1);
    if (kind === kinds.blank) return end;
    if (kind === kinds.indented) {
      // However far it is indented, it goes on; what begins something else there is another matter.
      if (lineKind(source, skipSpaces(source, end + 1)) !== kinds.text) return -1;
    } else if (kind !== kinds.text) {
      if (endsParagraph(kind, place)) return end;
      if (kind !== kinds.laterNumber || place !== "page") return -1;
    }
    end = lineEnd(source, end + 1);
  }
  return end;
}

function endsParagraph(kind: number, place: ParagraphPlace): boolean {
  switch (place) {
    case "page":
      return (kind >= kinds.heading && kind <= kinds.firstNumber) || kind === kinds.note;
    case "item":
      return kind === kinds.bullet || kind === kinds.firstNumber || kind === kinds.laterNumber;
    case "note":
      return kind === kinds.note;
  }
}

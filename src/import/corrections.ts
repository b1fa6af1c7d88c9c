import type { BodyTools } from "./item.ts";
import { shortened } from "./text/plain-text.ts";

/** How newsrooms begin a correction that stands in the text. */
const correction =
  /^(?:<[a-z][^<>]*>|[>\s*_([])*(corrections?|clarifications?|erratum|editor[’']?s note|update[sd]?|korrektur|berichtigung|aktualisierung|rectification|correction du|mise à jour|corrección|fe de errores|actualización|correzione|aggiornamento|уточнення|виправлення|оновлено|исправление|обновлено)\b[^.!?\n]{0,60}?[:：]/iu;

/** Tells which paragraphs of a text look like a correction, with the lines of front matter that would say it as data. */
export function tellCorrections(markdown: string, day: string, tools: Pick<BodyTools, "note">): void {
  for (const paragraph of markdown.split(/\n{2,}/)) {
    const match = correction.exec(paragraph);
    if (match === null || paragraph.length > 1500) continue;
    const [beginning = "", word = ""] = match;
    const text = paragraph.slice(beginning.length).replace(/[*_>]/g, "").replace(/\s+/g, " ").trim();
    const said = JSON.stringify(shortened(text, 400));
    if (/^(?:up|aktual|mise|act|agg|онов|обнов)/i.test(word))
      tools.note("correction", `“${shortened(paragraph)}” — if this says when it changed: updated: ${day}`);
    else {
      const kind = /^clar|^уточ/i.test(word) ? ", kind: clarification" : "";
      tools.note(
        "correction",
        `“${shortened(paragraph)}” — as data: corrections: [{date: ${day}, text: ${said}${kind}}]`,
      );
    }
  }
}

import { HeadingOutline } from "../markdown/heading-outline.ts";
import { PageIds } from "../markdown/page-ids.ts";
import { tableWord } from "../markdown/tables.ts";
import type { Typography } from "../typography/typography.ts";
import { InlineCursor } from "./inline-cursor.ts";
import { renderInline } from "./plain-inline.ts";
import { PlainNotes } from "./plain-notes.ts";
import type { QuotationMarks } from "./quotation-marks.ts";
import type { SourceText } from "./source-text.ts";

/** What has become of a body so far. */
export class PlainPage {
  html = "";
  summary = "";
  readonly basePath: string;
  readonly typography: Typography | undefined;
  readonly notes = new PlainNotes();
  readonly outline = new HeadingOutline();
  readonly ids = new PageIds();
  /** What the next table is named after. */
  tableName = tableWord;
  readonly tables = new Map<string, number>();
  readonly #cursor: InlineCursor;

  constructor(
    source: SourceText,
    basePath: string,
    quotes: QuotationMarks,
    typography: Typography | undefined,
  ) {
    this.basePath = basePath;
    this.typography = typography;
    this.#cursor = new InlineCursor(source, this.notes, basePath, quotes, typography);
  }

  get words(): number {
    return this.#cursor.words;
  }

  /** See `renderInline`. */
  inline(source: SourceText, start: number, end: number): string | undefined {
    return renderInline(this.#cursor, source, start, end);
  }
}

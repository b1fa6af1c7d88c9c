import type { Direction } from "./direction.ts";

/** For `lang` and `dir` of a text; absent where it is in the language of the page. */
export interface TextLanguage {
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

/** The languages of what a record says on its page. */
export interface RecordLanguages {
  readonly headingLanguage: TextLanguage;
  /** Of the short texts: office and description. */
  readonly summaryLanguage: TextLanguage;
  /** Of the text below its front matter. */
  readonly backgroundLanguage: TextLanguage;
}

/** A piece of raw HTML; `source` is how it is written and `at` its offset in the fragment. */
export type HtmlPiece = HtmlText | HtmlStart | HtmlEnd | HtmlAside;

/** `content` is the text as readers see it, character references resolved. */
export interface HtmlText {
  readonly kind: "text";
  readonly content: string;
  readonly source: string;
  readonly at: number;
}

export interface HtmlStart {
  readonly kind: "start";
  readonly name: string;
  /** In lower case, each once, as browsers have it: of two of one name the first. */
  readonly attributes: ReadonlyMap<string, string>;
  /** True for `<x/>`. */
  readonly selfClosing: boolean;
  /** What had to be put right to read the tag. */
  readonly slips: readonly TagSlip[];
  readonly source: string;
  readonly at: number;
}

export interface HtmlEnd {
  readonly kind: "end";
  readonly name: string;
  readonly source: string;
  readonly at: number;
}

/** A comment, `<!doctype>`, `<?php … ?>` or the like; not `closed` if it runs to the end of the fragment for want of an end. */
export interface HtmlAside {
  readonly kind: "aside";
  readonly source: string;
  readonly at: number;
  readonly closed: boolean;
}

/** A quotation mark that is missing in a tag, or of the wrong form. */
export interface TagSlip {
  readonly kind: "missing" | "curly";
  /** The attribute as it should be: `href="/about/"`. */
  readonly right: string;
}

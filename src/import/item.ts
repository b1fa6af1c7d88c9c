/** What is told of an import, by where it stands in the report. */
export const noteKinds = [
  "broken",
  "hidden",
  "unsure",
  "empty",
  "lost",
  "mended",
  "missing",
  "correction",
  "kept",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A place in what is imported. `line` counts from 1. */
export interface SourcePlace {
  /** As the person who imports would name it: relative to the source, or the file that was given. */
  readonly file: string;
  readonly line: number;
}

/** Something that a person should know of the import: one sentence, in plain words. */
export interface Note extends SourcePlace {
  readonly kind: NoteKind;
  readonly text: string;
  /** What many may be told of alike: a shortcode. Those are one entry of the report, with every place. */
  readonly about?: string | undefined;
}

/** A name by which a text is filed in its old home. `taxonomy` is the old home’s word: `category`, `post_tag`, `tags`. */
export interface TermUse {
  readonly taxonomy: string;
  readonly name: string;
}

/** A field of which nothing was taken. */
export interface UntakenField {
  readonly name: string;
  readonly line: number;
  /** Of how a page looks alone. */
  readonly isLayout: boolean;
}

export interface ImportedPicture {
  /** As the source writes it. */
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** What a text’s body is made into Markdown with. All addresses are as the source writes them. */
export interface BodyTools {
  /** Where a link leads from here on. */
  link(address: string): string;
  /** Where a picture or another file stands from here on. */
  file(address: string): string;
  /** `line` counts from the first line of the body, which is 0. */
  note(kind: NoteKind, text: string, line?: number, about?: string): void;
}

/** An article or a page of any source. Texts are plain: no HTML, no entities. */
export interface ImportedItem {
  /** The same in every run, and of no other item of this source. */
  readonly key: string;
  readonly place: SourcePlace;
  /** Where the body begins. */
  readonly bodyLine: number;
  readonly kind: "article" | "page";
  readonly title: string;
  /** In a form that `parseMoment` reads, with its offset where the source knows it. */
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly description?: string | undefined;
  /** Of each author what the source calls them by: a login, a name. */
  readonly authors: readonly string[];
  /** What stood there of them in free words. */
  readonly byline?: string | undefined;
  readonly terms: readonly TermUse[];
  readonly image?: ImportedPicture | undefined;
  /** Last part of the old address; for a page all of it, parted by `/`. */
  readonly slug?: string | undefined;
  /** Paths where it stood, from `/` on. */
  readonly oldAddresses: readonly string[];
  /** What else links to it may say: `/?p=12`. */
  readonly otherNames?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** Key of the item that this is a translation of. */
  readonly translationOf?: string | undefined;
  readonly canonical?: string | undefined;
  /** Why readers did not see it, in a few words; it becomes a draft. */
  readonly hidden?: string | undefined;
  /** Public from this moment on. */
  readonly embargo?: string | undefined;
  /** The old system still says that it waits, even where that moment has passed: its readers never saw it. */
  readonly isScheduled?: boolean;
  readonly expires?: string | undefined;
  /** The same for all addresses in the text: the page that relative ones are relative to. */
  readonly base?: string | undefined;
  readonly notes: readonly Omit<Note, "file">[];
  /** Fields that say something and of which nothing was taken. */
  readonly untaken?: readonly UntakenField[] | undefined;
  /** The name of a field with so many words that a text that comes out empty may have lost them. */
  readonly longField?: string | undefined;
  /** The line of the file on which some words stand first; undefined where they do not, or nobody can tell. */
  lineOf?(words: string): number | undefined;
  /** Readers saw it, but it is not known whether this is it: it becomes a draft, for this reason. */
  readonly unsure?: string | undefined;
  /** The text as Markdown. */
  body(tools: BodyTools): string;
}

/** Somebody who wrote for the source. */
export interface ImportedAuthor {
  readonly name: string;
  readonly description?: string | undefined;
  readonly oldAddresses: readonly string[];
}

/** More of a name by which texts are filed: known to sources that list them. */
export interface ImportedTerm extends TermUse {
  readonly description?: string | undefined;
  readonly oldAddresses: readonly string[];
}

/** Something that the source holds and that is neither article nor page, or was thrown away there. */
export interface PassedOver {
  /** “revisions”, “comments” */
  readonly what: string;
  readonly count: number;
  /** What became of it; else it is not carried over. */
  readonly here?: string;
}

/** A folder of files and the address at which they stood, with `/` at the end. */
export interface MediaFolder {
  readonly url: string;
  readonly folder: string;
  /** Path below `content/media/` for what is found in it, empty or with `/` at the end. */
  readonly below: string;
}

/** An old home of articles. What it says of itself is complete once `items` has been read to its end. */
export interface ImportSource {
  items(): AsyncIterable<ImportedItem>;
  /** Whole addresses at which it was published, without a path. */
  homes(): readonly string[];
  /** By what items call them. */
  authors(): ReadonlyMap<string, ImportedAuthor>;
  terms(): Iterable<ImportedTerm>;
  passedOver(): readonly PassedOver[];
  /** Pages of the old site that showed a file and nothing more: their paths, with the address of the file. */
  filePages?(): Iterable<readonly [path: string, file: string]>;
  /** Where its own pictures are, if it holds them. */
  media(): readonly MediaFolder[];
  /** Of the whole: that it breaks off, say. */
  notes(): readonly Note[];
}

/** A page in one of the languages that it is there in. */
export interface PageVersion {
  /** BCP 47 */
  readonly language: string;
  readonly address: string;
}

/** What every page of a paper knows of its paper and of the others: plain data, with a digest that stands for it. */
export interface PaperPlace {
  readonly digest: string;
  readonly language: string;
  /** Of its front page: `/` or `/fr/`. */
  readonly address: string;
  /** The groups that have an index in it, by id. */
  readonly indexes: readonly string[];
  /** Where it has pages of its own in place of those that the settings name, by the address that they name. */
  readonly leads: Readonly<Record<string, string>>;
  /** The front pages of all papers, that of the site’s own language first. */
  readonly papers: readonly PageVersion[];
}

/** Where a page stands among the papers of a site. */
export interface AmongPapers {
  readonly paper: PaperPlace;
  /** The page in every language that it is there in, itself too; the first is for readers of any other. Empty where it is in one. */
  readonly versions: readonly PageVersion[];
}

/** Where the page of an article stands, which knows its own versions. */
export function articleAmong(paper: PaperPlace, versions: readonly PageVersion[] = []): AmongPapers {
  return { paper, versions: versions.map(({ language, address }) => ({ language, address })) };
}

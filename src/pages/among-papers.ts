import { digestOf } from "../model/digest.ts";

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
  /** True where something is published in it, so that it has an archive. */
  readonly archived: boolean;
  /** The groups that have an index in it, by id. */
  readonly indexes: readonly string[];
  /** Where it has pages of its own in place of those that the settings name, by the address that they name. */
  readonly leads: Readonly<Record<string, string>>;
  /** The front pages of all papers, that of the site’s own language first. */
  readonly papers: readonly PageVersion[];
}

/** Where a page stands among the papers of a site, with a digest that stands for it. */
export interface AmongPapers {
  readonly digest: string;
  readonly paper: PaperPlace;
  /** The page in every language that it is there in, itself too; the first is for readers of any other. Empty where it is in one. */
  readonly versions: readonly PageVersion[];
}

/** Where a page stands that is there in several languages, or in that of its paper alone. */
export function amongPapers(paper: PaperPlace, there: readonly PageVersion[] = []): AmongPapers {
  const versions = there.map(({ language, address }) => ({ language, address }));
  const said = versions.flatMap(({ language, address }) => [language, address]);
  return { digest: digestOf([paper.digest, ...said]), paper, versions };
}

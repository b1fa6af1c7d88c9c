import type { PublishedCorrection } from "../edition/corrections.ts";
import type { Edition, GroupFrame, Paper, PublicArticle, Term } from "../edition/edition.ts";
import type { PageVersion } from "../pages/among-papers.ts";
import type { PagePlace } from "../pages/paging.ts";
import type { CountedTermFacts, PlaceFacts, TermLinkFacts } from "../render/facts.ts";
import type { SiteCardFacts } from "../render/pictures/share-card.ts";
import type { CorrectionFacts } from "../render/views/corrections.ts";

/** Cuts what is shown out of an edition, in which everything leads to everything else. */

export function groupFacts({ id, kind, address }: GroupFrame): GroupFrame {
  return { id, kind, address };
}

export function linkFacts({ group, name, address, translated }: Term): TermLinkFacts {
  return { group, name, address, translated };
}

export function countedFacts(term: Term, count: number): CountedTermFacts {
  return { ...linkFacts(term), count, note: term.note, described: term.described };
}

export function placeFacts({ number, older, newer, newest, total }: PagePlace): PlaceFacts {
  return { number, older, newer, newest, total: number === undefined ? total : undefined };
}

/** The papers of a site beside one, in order. */
export function otherPapers(paper: Paper, { papers }: Edition): PageVersion[] {
  return papers.filter((one) => one !== paper).map(({ language, address }) => ({ language, address }));
}

/** By what feed readers know an article: the oldest of its addresses. */
export function firstAddress({ row, plainAddress, address }: PublicArticle): string {
  return row.aliases[0] ?? plainAddress ?? address;
}

export function correctionFacts({ article, correction, id }: PublishedCorrection): CorrectionFacts {
  const { address, row } = article;
  const { date, kind, text } = correction;
  return {
    ...{ id, date, kind, text },
    article: { address, firstAddress: firstAddress(article), title: row.title, language: row.language },
  };
}

/** What cards say of the site. They have no frame: a change of the menu leaves them alone. */
export function siteFacts({ title, language, url }: SiteCardFacts): SiteCardFacts {
  return { title, language, url };
}

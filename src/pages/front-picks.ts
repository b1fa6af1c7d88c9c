import type { Group, Paper, PublicArticle, Term } from "../edition/edition.ts";

/** What the front page shows, chosen by rule. */
export interface FrontPicks {
  readonly lead: PublicArticle | undefined;
  readonly secondary: readonly PublicArticle[];
  readonly more: readonly PublicArticle[];
  /** For each taxonomy, the terms that the latest articles are most about. */
  readonly rail: readonly { readonly group: Group; readonly terms: readonly Term[] }[];
}

const secondaryCards = 4;
const moreCards = 15;
const railTerms = 8;
/** The rail speaks of the latest articles only, so that yesterday’s names make room for today’s. */
const railReach = 60;

/**
 * For one paper: pinned articles first, newest first; then the rest by date. What somebody paid for never leads where
 * there is news.
 */
export function frontPicks({ articles, groups }: Paper): FrontPicks {
  const wanted = 1 + secondaryCards + moreCards;
  const pinned = articles.filter(({ row }) => row.pin).slice(0, 1 + secondaryCards);
  const rest: PublicArticle[] = [];
  for (const article of articles) {
    if (rest.length + pinned.length >= wanted) break;
    if (!pinned.includes(article)) rest.push(article);
  }
  const picked = [...pinned, ...rest];
  const lead = picked.find(isNews) ?? picked[0];
  const others = picked.filter((article) => article !== lead);
  return {
    lead,
    secondary: others.slice(0, secondaryCards),
    more: others.slice(secondaryCards),
    rail: groups.flatMap((group, index) =>
      group.kind === "taxonomy" ? [{ group, terms: busiest(articles.slice(0, railReach), index) }] : [],
    ),
  };
}

function isNews({ row }: PublicArticle): boolean {
  return row.type !== "sponsored";
}

/** The terms met most often in articles; equal counts in the order in which they are met. */
function busiest(articles: readonly PublicArticle[], groupIndex: number): Term[] {
  const counts = new Map<Term, number>();
  for (const { terms } of articles) {
    for (const term of terms[groupIndex] ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, railTerms)
    .map(([term]) => term);
}

import type { BlockOf, Group, Paper, PlannedBlock, PublicArticle, Term } from "../edition/edition.ts";
import { storiesGroup } from "../model/content.ts";
import { isBlockLayout } from "../model/front.ts";

/** What the front page of a paper shows. */
export interface FrontPicks {
  readonly lead: PublicArticle | undefined;
  readonly blocks: readonly PickedBlock[];
  /** Stories that the latest articles are part of. */
  readonly running: readonly Term[];
  /** For each taxonomy, the terms that the latest articles are most about. */
  readonly names: readonly { readonly group: Group; readonly terms: readonly Term[] }[];
}

/** A block with the articles that stand in it. */
export interface PickedBlock {
  /** As its editor planned it; for the usual front page, as Dateline did. */
  readonly plan: UsualBlock | PlannedBlock;
  readonly articles: readonly PublicArticle[];
  /** Those that its editor named and that are not in it, since they stand above. */
  readonly twice: readonly PublicArticle[];
  /** Those that its editor named and that `show` leaves no room for. */
  readonly tooMany: readonly PublicArticle[];
}

/** A block that stands where no editor wants another. */
interface UsualBlock {
  readonly as: string;
  readonly show: number;
  readonly title?: never;
  readonly of: { readonly from: "seconds" | "more" };
}

const usualBlocks: readonly UsualBlock[] = [
  { as: "columns", show: 4, of: { from: "seconds" } },
  { as: "rows", show: 15, of: { from: "more" } },
];

/** How many articles suit a layout; one of the newsroom’s own has as many as rows. */
const suits = { lead: 4, rows: 4, columns: 3, headlines: 6 } as const;

/** What is running and who is in the news is told from the latest articles only, so that yesterday’s names make room for today’s. */
const reach = 60;
const mostNames = 6;
const mostStories = 4;

/**
 * The front page of a paper as its editors plan it, else the usual one. No article stands there twice: first the lead has
 * its own, then the blocks in which articles are named one by one, then all others from the top. In each of these stands first
 * what is pinned, newest first. What somebody paid for leads only where an editor wants it, or where there is nothing else.
 */
export function frontPicks(paper: Paper): FrontPicks {
  const { front, groups } = paper;
  const articles = liveByUpdate(paper.articles).filter(({ row }) => row.front !== false);
  const pinned = articles.filter(({ row }) => row.pin);
  const lead = front?.lead ?? pinned.find(isNews) ?? articles.find(isNews) ?? pinned[0] ?? articles[0];
  const taken = new Set<PublicArticle>(lead === undefined ? [] : [lead]);
  const plans = front === undefined || front.blocks.length === 0 ? usualBlocks : front.blocks;
  const picked = new Map<UsualBlock | PlannedBlock, PickedBlock>();
  for (const plan of plans) {
    if (plan.of.from !== "articles") continue;
    const free = plan.of.articles.filter((article) => !taken.has(article) && taken.add(article));
    const shown = free.slice(0, plan.show);
    const twice = plan.of.articles.filter((article) => !free.includes(article));
    const tooMany = free.slice(shown.length);
    // What is left over may stand elsewhere.
    for (const article of tooMany) taken.delete(article);
    picked.set(plan, { plan, articles: shown, twice, tooMany });
  }
  for (const plan of plans) {
    if (plan.of.from === "articles") continue;
    const isOf = candidatesOf(plan.of);
    const found: PublicArticle[] = [];
    for (const article of [...pinned, ...(isOf.all ?? articles)]) {
      if (found.length >= (plan.show ?? suitsLayout(plan.as))) break;
      if (taken.has(article) || article.row.front === false || !isOf.has(article)) continue;
      taken.add(article);
      found.push(article);
    }
    picked.set(plan, { plan, articles: found, twice: [], tooMany: [] });
  }
  const latest = paper.articles.slice(0, reach);
  // A story that has a block of its own needs no line beside it.
  const ofTerms = new Set(plans.flatMap(({ of }) => (of.from === "term" ? [of.term] : [])));
  return {
    lead,
    blocks: plans.flatMap((plan) => picked.get(plan) ?? []),
    running: groups.flatMap((group, index) =>
      group.id === storiesGroup
        ? busiest(latest, index)
            .filter((story) => story.articles.length > 1 && !ofTerms.has(story))
            .slice(0, mostStories)
        : [],
    ),
    names: groups.flatMap((group, index) =>
      group.kind === "taxonomy" ? [{ group, terms: busiest(latest, index).slice(0, mostNames) }] : [],
    ),
  };
}

function suitsLayout(layout: string): number {
  return isBlockLayout(layout) ? suits[layout] : suits.rows;
}

/** The articles that a block may have, newest first, whether they stand elsewhere or not; not of one that names them. */
export function articlesFor({ of }: PlannedBlock, paper: Paper): readonly PublicArticle[] {
  if (of.from === "articles") return of.articles;
  const { all, has } = candidatesOf(of);
  return (all ?? paper.articles).filter((article) => article.row.front !== false && has(article));
}

/** Which articles a block may have; `all` are these, newest first, where they are known without looking at every article. */
function candidatesOf(of: BlockOf | UsualBlock["of"]): {
  readonly all?: readonly PublicArticle[];
  has(article: PublicArticle): boolean;
} {
  if (of.from === "term") {
    const { articles } = of.term;
    const own = new Set(articles);
    return { all: articles, has: (article) => own.has(article) };
  }
  if (of.from === "type") return { has: ({ row }) => row.type === of.type };
  return { has: () => true };
}

/** Newest first, but of the latest a live article stands where its last update belongs. */
function liveByUpdate(articles: readonly PublicArticle[]): readonly PublicArticle[] {
  const latest = articles.slice(0, reach);
  if (!latest.some(({ row }) => row.type === "live" && row.updated !== undefined)) return articles;
  const lastOf = ({ row }: PublicArticle): number =>
    row.type === "live" && row.updated !== undefined ? row.updated.epoch : row.date.epoch;
  return [...latest.sort((a, b) => lastOf(b) - lastOf(a)), ...articles.slice(reach)];
}

function isNews({ row }: PublicArticle): boolean {
  return row.type !== "sponsored";
}

/** The terms of a group that stand most often on articles; equal counts in the order in which they are met. */
function busiest(articles: readonly PublicArticle[], groupIndex: number): Term[] {
  const counts = new Map<Term, number>();
  for (const { terms } of articles) {
    for (const term of terms[groupIndex] ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([term]) => term);
}

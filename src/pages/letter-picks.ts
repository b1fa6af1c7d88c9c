import { type PublishedCorrection, publishedCorrections } from "../edition/corrections.ts";
import type { Edition, Paper, PublicArticle, Term } from "../edition/edition.ts";
import { storiesGroup } from "../model/content.ts";
import { inLanguage } from "../model/language.ts";
import { dayOf } from "../model/moment.ts";
import { nearestName } from "../model/nearest.ts";

/** What a letter is to be about. */
export type LetterWish =
  | { readonly of: "day"; readonly day: string }
  | { readonly of: "story" | "topic"; readonly name: string };

/** What a letter has: articles that readers may see, newest first. */
export interface LetterPicks {
  readonly paper: Paper;
  readonly articles: readonly PublicArticle[];
  /** What was put right on the day; empty in other letters. */
  readonly corrections: readonly PublishedCorrection[];
  /** The day, `2026-01-09`, or the story or topic. */
  readonly about: { readonly day: string } | { readonly term: Term };
}

/** That there is nothing to write of, in a sentence for whoever asked. */
export class NothingToWrite extends Error {
  override readonly name = "NothingToWrite";
}

const topicsGroup = "topics";

/**
 * Picks the articles of a letter out of what is public.
 *
 * @param language BCP 47; the paper of that, or the site’s own
 * @throws NothingToWrite
 */
export function letterPicks(edition: Edition, wish: LetterWish, language: string | undefined): LetterPicks {
  const paper = paperIn(edition, language);
  const { items } = edition.settings.feeds;
  if (wish.of === "day") {
    const { day } = wish;
    const found = paper.archive.days.find(({ key }) => key === day);
    const articles = (found?.articles ?? []).filter(isShown);
    if (articles.length === 0) throw new NothingToWrite(noneOn(day, paper));
    const corrections = publishedCorrections(paper.articles).filter(
      ({ correction: { date } }) => dayOf(date) === day,
    );
    return { paper, articles, corrections, about: { day } };
  }
  const term = termCalled(wish, paper);
  return { paper, articles: term.articles.filter(isShown).slice(0, items), corrections: [], about: { term } };
}

function isShown({ hidden }: PublicArticle): boolean {
  return hidden === undefined;
}

function paperIn({ papers }: Edition, language: string | undefined): Paper {
  if (language === undefined) return papers[0];
  const byLanguage = Object.fromEntries(papers.map((paper) => [paper.language, paper]));
  const paper = inLanguage(byLanguage, language);
  if (paper !== undefined) return paper;
  const there = papers.map((one) => one.language).join(", ");
  throw new NothingToWrite(`Nothing is published in the language “${language}”; there is ${there}.`);
}

function noneOn(day: string, { archive: { days } }: Paper): string {
  const before = days.find(({ key }) => key < day)?.key;
  const after = days.findLast(({ key }) => key > day)?.key;
  const near = [before, after].filter((one) => one !== undefined);
  const hint =
    near.length === 0
      ? ""
      : ` The nearest ${near.length === 1 ? "day with articles is" : "days with articles are"} ${near.join(" and ")}.`;
  return `Nothing was published on ${day}.${hint}`;
}

function termCalled(
  { of, name }: { readonly of: "story" | "topic"; readonly name: string },
  paper: Paper,
): Term {
  const id = of === "story" ? storiesGroup : topicsGroup;
  const group = paper.groups.find((one) => one.id === id);
  if (group === undefined)
    throw new NothingToWrite(`The settings have no taxonomy \`topics\`, so there is no topic “${name}”.`);
  const term = group.find(name) ?? group.terms.find(({ slug }) => slug === name);
  if (term?.articles.some(isShown) === true) return term;
  const shown = group.terms.filter(({ articles }) => articles.some(isShown));
  const known = new Map(
    shown.flatMap(({ name, slug, entry }) => [
      [name, name],
      [slug, slug],
      ...(entry === undefined ? [] : [[entry.id, entry.id] as const]),
    ]),
  );
  const near = nearestName(name, [...known.keys()]);
  const first = shown.slice(0, 5).map(({ name }) => `“${name}”`);
  const hint =
    near !== undefined
      ? ` Did you mean “${near}”?`
      : first.length === 0
        ? ""
        : ` There ${first.length === 1 ? "is" : "are"} ${first.join(", ")}${shown.length > first.length ? " and others" : ""}.`;
  throw new NothingToWrite(`No ${of} of public articles is called “${name}”.${hint}`);
}

import { authorsGroup, storiesGroup } from "../model/content.ts";
import { foldWord } from "../names/mentions/letters.ts";
import { nameKey } from "../names/name-key.ts";
import { type ArticleText, type Block, blocksOf, lineOf, sentenceAt } from "./article-text.ts";
import { bylineProposals, signedIn } from "./bylines.ts";
import { type Around, confidenceOf } from "./confidence.ts";
import { knownMentions, type Occurrence } from "./known-mentions.ts";
import { type KnownName, type KnownNames, surnameOf } from "./known-names.ts";
import { meantBy } from "./meant.ts";
import type { Sequence } from "./name-sequences.ts";
import { type AskOpinion, newNames } from "./new-names.ts";
import type { Proposal } from "./proposal.ts";
import { spellingProposals } from "./spelling-fixes.ts";
import { surnameVariants } from "./surname-variants.ts";
import { TaggedWith } from "./tagged-with.ts";
import { eachInOneScript } from "./two-scripts.ts";

/**
 * What an article might be tagged with, and how its tags might be spelt; the surest first. `ask` is asked where it is in doubt
 * whether something is a name.
 */
export async function proposals(
  article: ArticleText,
  names: KnownNames,
  ask?: AskOpinion,
): Promise<readonly Proposal[]> {
  const blocks = blocksOf(article).filter((block) => signedIn(block) === undefined);
  const tagged = new TaggedWith(article, names);
  const occurrences = knownMentions(blocks, names, article.language);
  const { meant, taken } = meantBy(occurrences);
  const proposed: Proposal[] = [...spellingProposals(article, names), ...bylineProposals(article, names)];
  const fields = new Set(names.fields);
  const isTaken = ({ block, start, end, words }: Sequence): boolean =>
    taken.some(
      (one) =>
        one.block === block &&
        one.start < end &&
        one.end > start &&
        !(words.length > 1 && one.end - one.start < end - start && !one.isFull),
    );
  const fresh = await newNames(blocks, {
    language: article.language,
    firstNames: names.firstNames,
    isTaken,
    ...(ask === undefined ? {} : { ask }),
  });
  const bearers = new Set<string>();
  const smallWords = smallWordsOf(blocks);
  for (const { group, name } of fresh) if (group === "people") bearers.add(foldWord(surnameOf(name) ?? ""));
  const done = new Set<KnownName>();
  for (const [known, found] of meant) {
    if (tagged.has(known)) continue;
    const one = knownProposal(known, found, { bearers, meant, smallWords });
    if (one === undefined) continue;
    proposed.push(one);
    done.add(known);
  }
  for (const { known, proposal } of surnameVariants(blocks, names, { bearers, language: article.language }))
    if (!tagged.has(known) && !done.has(known)) proposed.push(proposal);
  for (const one of fresh) {
    if (!fields.has(one.group)) continue;
    const [first] = one.found;
    if (first === undefined) continue;
    const known = knownVariant(one.name, one.group, names);
    if (known !== undefined ? tagged.has(known) || done.has(known) : tagged.hasName(one.name)) continue;
    proposed.push({
      ...{ field: one.group, name: known?.name ?? one.name },
      ...{ line: lineOf(first.block, first.start), sentence: sentenceAt(first.block.text, first.start) },
      reason: known === undefined ? one.reason : `is another spelling of ${known.name}`,
      confidence: round(known === undefined ? one.confidence : 0.85),
      known: known !== undefined,
    });
  }
  return [...eachInOneScript(distinct(proposed), article)].sort(
    (a, b) => b.confidence - a.confidence || a.line - b.line || (a.name < b.name ? -1 : 1),
  );
}

/** The known person of whom a name is another romanisation. */
function knownVariant(name: string, group: string, names: KnownNames): KnownName | undefined {
  const found = names.meaning(name).filter((one) => one.group === group);
  return found.length === 1 ? found[0] : undefined;
}

/** One proposal for each name and field, the surest. */
function distinct(all: readonly Proposal[]): Proposal[] {
  const best = new Map<string, Proposal>();
  for (const one of all) {
    const key = `${one.field}\n${nameKey(one.name)}`;
    const before = best.get(key);
    if (before === undefined || (before.instead === undefined && before.confidence < one.confidence))
      best.set(key, one);
  }
  return [...best.values()];
}

function smallWordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{2,}/gu) ?? []),
  );
}

function textOf({ block, start, end }: Occurrence): string {
  return block.text.slice(start, end);
}

function knownProposal(known: KnownName, found: readonly Occurrence[], around: Around): Proposal | undefined {
  if (known.group === authorsGroup) return undefined;
  const inText = found.filter((one) => one.standing.tagged && mayCount(one));
  const first = inText.find(({ block }) => !block.isHead) ?? inText[0];
  if (first === undefined) return undefined;
  const confidence = confidenceOf(known, inText, found, around);
  if (confidence === undefined) return undefined;
  const isShared = inText.every((one) => one.isShared === true);
  return {
    field: known.group === storiesGroup ? "story" : known.group,
    // A well-known place is called as the text calls it.
    name:
      known.wellKnown !== undefined && nameKey(first.text) === nameKey(known.name)
        ? textOf(first)
        : known.name,
    line: lineOf(first.block, first.start),
    sentence: sentenceAt(first.block.text, first.start),
    reason: reasonOf(
      known,
      first,
      inText.some(({ manner }) => manner !== "surname"),
      isShared,
    ),
    confidence: round(isShared ? Math.min(confidence, 0.5) : confidence),
    known: known.wellKnown === undefined,
  };
}

/** Titles in capitals hold words that are names nowhere else; and in a row of results, a place is a team. */
function mayCount({ block, text, known, end }: Occurrence): boolean {
  if (known.group === "places" && /^\s+\d+(?![\d.])/.test(block.text.slice(end)) && isRow(block))
    return false;
  return !block.isTitle || block.isHead || text.includes(" ");
}

/** “Lens 0 Nantes 4 (Makelele 42)”: a line of names and numbers alone, which no script without capitals shows. */
function isRow({ text }: Block): boolean {
  return !/\p{Lo}|(?<![\p{L}\p{N}])\p{Ll}{2}/u.test(text.replace(/\([^()]*\)?/gu, ""));
}

function reasonOf(known: KnownName, { manner, text }: Occurrence, isOwn: boolean, isShared: boolean): string {
  if (known.wellKnown !== undefined) return "is a well-known place";
  const whose = known.hasRecord
    ? "has a record"
    : known.uses === 1
      ? "is in one other article"
      : `is in ${known.uses} other articles`;
  if (isShared) return `“${text}” is the name of several; this one ${whose}`;
  if (!isOwn) return `the surname of one who ${whose}`;
  if (manner === "inflected") return `“${text}” is a form of a name that ${whose}`;
  return nameKey(text) === nameKey(known.name) ? whose : `“${text}” is a spelling of a name that ${whose}`;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

import { PHRASES } from "./phrases.ts";
import type { Random } from "./random.ts";

/** The name of a list of phrases. */
export type PhraseKind = keyof typeof PHRASES;

/** What an article is about, and how it writes its links and notes: all that a phrase takes from outside. */
export interface Subject {
  people: readonly string[];
  places: readonly string[];
  topics: readonly string[];
  /** Gives the Markdown of a link. */
  link(): string;
  /** Gives the mark of a footnote, or nothing. */
  note(): string;
}

type Part = { text: string } | { list: PhraseKind } | { value: (random: Random, subject: Subject) => string };

const VALUES: Readonly<Record<string, (random: Random, subject: Subject) => string>> = {
  person: (random, subject) => random.pick(subject.people),
  surname: (random, subject) => random.pick(subject.people).replace(/^\S+ /, ""),
  place: (random, subject) => random.pick(subject.places),
  topic: (random, subject) => random.pick(subject.topics).toLowerCase(),
  topicStart: (random, subject) => random.pick(subject.topics),
  number: (random) => random.int(120, 48_000).toLocaleString("en-GB"),
  percent: (random) => `${random.int(2, 68)} per cent`,
  money: (random) => `€${random.int(2, 90)}.${random.int(1, 9)} million`,
  link: (_random, subject) => subject.link(),
  note: (_random, subject) => subject.note(),
};

const isKind = (name: string): name is PhraseKind => Object.hasOwn(PHRASES, name);

/** Splits a phrase into what is printed as it stands and what is replaced. */
function compile(phrase: string): Part[] {
  return phrase.split(/\[(\w+)\]/).map((text, index): Part => {
    if (index % 2 === 0) return { text };
    const value = VALUES[text];
    if (value !== undefined) return { value };
    if (isKind(text)) return { list: text };
    throw new Error(`no such list of phrases: ${text}`);
  });
}

const COMPILED = new Map<PhraseKind, Part[][]>(
  Object.entries(PHRASES).map(([kind, phrases]) => [kind as PhraseKind, phrases.map(compile)]),
);

/**
 * Gives a function that writes one phrase about a subject, as Markdown, as it stands in the middle of a sentence. It
 * remembers what it said last, so that a paragraph does not say one thing twice.
 */
export function createPhraser(random: Random, subject: Subject): (kind: PhraseKind) => string {
  const said = new Map<PhraseKind, Part[][]>();
  return function expand(kind) {
    const choices = COMPILED.get(kind) ?? [];
    const last = said.get(kind) ?? [];
    let parts = random.pick(choices);
    while (last.includes(parts)) parts = random.pick(choices);
    said.set(kind, [parts, ...last].slice(0, Math.floor(choices.length / 2)));
    let text = "";
    for (const part of parts) {
      if ("text" in part) text += part.text;
      else if ("value" in part) text += part.value(random, subject);
      else text += expand(part.list);
    }
    return text;
  };
}

/** The phrase with its first letter in upper case, as it begins a sentence. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

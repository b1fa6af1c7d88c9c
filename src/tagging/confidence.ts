import { storiesGroup } from "../model/content.ts";
import { foldWord } from "../names/mentions/letters.ts";
import { calendar, commonWords } from "../names/mentions/word-lists.ts";
import { isFirstName } from "./first-names.ts";
import { isActing, type Occurrence, wordBefore } from "./known-mentions.ts";
import { type KnownName, kindOf } from "./known-names.ts";
import type { Meant } from "./meant.ts";
import { wellKnownPlace } from "./places.ts";
import { locatives, things } from "./word-lists.ts";

/** Ranks and callings in which a newsroom meets people whom it does not know. */
const manyAreCalled = new Set(
  "justice judge magistrate juror detective sergeant constable inspector superintendent officer corporal nurse".split(
    " ",
  ),
);

/** What else is known of the text in which a name stands. */
export interface Around {
  /** Folded surnames of people whom nobody knew. */
  readonly bearers: ReadonlySet<string>;
  readonly meant: Meant["meant"];
  /** Words that stand in it without a capital. */
  readonly smallWords: ReadonlySet<string>;
}

/** How sure it is that a name is meant; undefined where it is not. `inText` are the places where it may be, of `all` where it is written. */
export function confidenceOf(
  known: KnownName,
  inText: readonly Occurrence[],
  all: readonly Occurrence[],
  around: Around,
): number | undefined {
  const own = inText.filter(({ manner }) => manner !== "surname");
  if (kindOf(known) === "topic" || known.group === storiesGroup) return themeConfidence(own);
  if (own.some(({ text }) => text.includes(" "))) return nameConfidence(own);
  return kindOf(known) === "person"
    ? personConfidence(known, inText, all, around)
    : wordConfidence(own, all, around);
}

function nameConfidence(own: readonly Occurrence[]): number {
  const whole = own.filter(({ text }) => text.includes(" "));
  const isFree = whole.some(({ standing }) => standing.untagged);
  return Math.min(0.99, (isFree ? 0.94 : 0.82) + Math.min(own.length - 1, 4) * 0.01);
}

/** A single word for a place or another thing. */
function wordConfidence(
  own: readonly Occurrence[],
  all: readonly Occurrence[],
  { bearers, meant }: Around,
): number | undefined {
  const [one] = own;
  if (one === undefined) return undefined;
  const isLocated = own.some((one) => locatives.has(wordBefore(one)));
  const isAnothers = all.some(({ standing }) => standing.anothers === "before");
  if (isAnothers && !isLocated) return undefined;
  if (one.known.wellKnown === "doubtful" && !isLocated) return undefined;
  // “Michael Jordan” and “Jordan said”.
  const folded = foldWord(one.text);
  if (!isLocated && (bearers.has(folded) || isBorneByOther(one.known, folded, meant))) return undefined;
  const isFree = own.some(({ standing }) => standing.untagged);
  const isWord = own.every(
    ({ text }) => commonWords.has(text.toLowerCase()) || calendar.has(text.toLowerCase()),
  );
  if (isWord && !isLocated) return isFree ? 0.55 : undefined;
  const base = isLocated
    ? 0.92
    : isFree
      ? 0.88
      : one.known.hasRecord || one.known.wellKnown === "sure"
        ? 0.8
        : 0.75;
  return Math.min(0.97, base + Math.min(own.length - 1, 4) * 0.015);
}

/** A person of whom one word is written: a name of its own, an alias, or the surname. */
function personConfidence(
  known: KnownName,
  inText: readonly Occurrence[],
  all: readonly Occurrence[],
  { bearers, meant, smallWords }: Around,
): number | undefined {
  const [one] = inText;
  if (one === undefined) return undefined;
  const folded = foldWord(one.text.split(" ").at(-1) ?? "");
  // Somebody else of that name is called by all of it.
  if (bearers.has(folded) || isBorneByOther(known, folded, meant)) return undefined;
  const isTitled = inText.some(({ isTitled }) => isTitled);
  const isAlive = isTitled || inText.some(isActing);
  const isAnothers = all.some(({ standing }) => standing.anothers !== undefined);
  const isWord =
    smallWords.has(one.text.toLowerCase()) ||
    things.has(one.text.toLowerCase()) ||
    commonWords.has(folded) ||
    calendar.has(folded) ||
    isFirstName(one.text) ||
    wellKnownPlace(one.text) !== undefined ||
    one.text.length < 4;
  const isOwn = inText.some(({ manner }) => manner !== "surname");
  if (isWord && !isTitled && !(isOwn && known.hasRecord && isAlive)) return undefined;
  if (isAnothers && !isTitled) return undefined;
  if (isOwn) return Math.min(0.95, (isAlive ? 0.9 : 0.84) + (inText.length > 1 ? 0.03 : 0));
  // “Mrs Justice Price”, “Detective Sergeant Price”: so are many called, and this may be another of that surname.
  const titled = inText.filter(({ isTitled }) => isTitled);
  if (titled.length > 0 && titled.every((one) => manyAreCalled.has(wordBefore(one)))) return 0.7;
  if (isTitled) return 0.88;
  if (isAlive) return 0.82;
  if (inText.length > 2 && known.uses > 1) return 0.72;
  return known.uses > 2 &&
    inText.some(
      ({ standing, block, start }) =>
        standing.tagged && start > 0 && !/[.!?“"]\s*$/.test(block.text.slice(0, start)),
    )
    ? 0.66
    : undefined;
}

function isBorneByOther(known: KnownName, folded: string, meant: Meant["meant"]): boolean {
  for (const [other, found] of meant) {
    if (other === known || kindOf(other) !== "person") continue;
    if (
      found.some(
        ({ text, standing }) =>
          standing.tagged && text.includes(" ") && foldWord(text.split(" ").at(-1) ?? "") === folded,
      )
    )
      return true;
  }
  return false;
}

/** What an article is about is in its headline, or said again and again. */
function themeConfidence(own: readonly Occurrence[]): number | undefined {
  const isInHead = own.some(({ block }) => block.isHead);
  const isPhrase = own.some(({ text }) => text.includes(" "));
  if (isInHead) return isPhrase || own.length > 1 ? 0.85 : 0.7;
  if (isPhrase) return own.length > 1 ? 0.8 : 0.65;
  return own.length > 2 ? 0.65 : undefined;
}

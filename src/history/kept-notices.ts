import type { Article, Correction } from "../model/content.ts";
import { changesOf, shortened, wordChange } from "./changed-words.ts";
import type { ReadText } from "./read-text.ts";
import type { ShownChange } from "./shown-facts.ts";
import { wordsOf } from "./words.ts";

/**
 * What was said to readers about changes of an article and is said no more, or otherwise: corrections and clarifications are part of the
 * record. Nothing that comes later makes up for it.
 */
export function brokenNotice(old: ReadText, standing: ReadText): ShownChange | undefined {
  return brokenCorrection(old.article, standing) ?? brokenUpdate(old.article, standing);
}

function brokenCorrection({ corrections: before }: Article, standing: ReadText): ShownChange | undefined {
  const after = [...standing.article.corrections];
  const others = before.filter((one) => {
    const at = after.findIndex((other) => isSame(one, other));
    if (at !== -1) after.splice(at, 1);
    return at === -1;
  });
  const [first] = others;
  if (first === undefined) return undefined;
  // One of the same moment is the same notice with other words.
  const now =
    after.find(({ date, kind }) => date.iso === first.date.iso && kind === first.kind) ??
    after.find(({ text }) => text === first.text);
  if (now === undefined)
    return {
      place: standing.placeOf(["title"]),
      said: `A correction that readers were told is no longer there: “${shortened(first.text)}”.`,
    };
  const place = standing.placeOf(["corrections"]);
  const [change] = changesIn(first, now);
  const what =
    change === undefined
      ? first.kind === now.kind
        ? `“${first.date.iso.slice(0, 10)}” is now “${now.date.iso.slice(0, 10)}”`
        : `it was a ${first.kind}, and is a ${now.kind} now`
      : wordChange(change);
  return { place, said: `A correction that readers were told is another now: ${what}.` };
}

/** A typo in a notice may be mended. */
function isSame(one: Correction, other: Correction): boolean {
  return (
    one.kind === other.kind &&
    one.date.iso.slice(0, 10) === other.date.iso.slice(0, 10) &&
    (one.text === other.text || changesIn(one, other).length === 0)
  );
}

function changesIn(one: Correction, other: Correction) {
  const words = ({ text }: Correction) => wordsOf(text, { capitalsTell: true });
  return changesOf(words(one), words(other), new Set());
}

function brokenUpdate({ updated: before }: Article, standing: ReadText): ShownChange | undefined {
  const after = standing.article.updated;
  if (before === undefined || (after !== undefined && after.epoch >= before.epoch)) return undefined;
  const was = before.iso.slice(0, 16).replace("T", " ");
  // A day alone begins at midnight, and a correction says more than when.
  if (after?.iso === before.iso.slice(0, 10)) return undefined;
  return {
    place: standing.placeOf([after === undefined ? "title" : "updated"]),
    said: `Readers were told that this was updated on ${was}, and ${after === undefined ? "are told so no more" : "the time is an earlier one now"}.`,
  };
}

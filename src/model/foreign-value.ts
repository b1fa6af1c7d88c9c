import { PlainScalar } from "./fields.ts";
import { saysHidden, type WordSense, wordsOf } from "./foreign-words.ts";

/**
 * What a field of another system says: that something is `shown` or `hidden`, who may see it (`state`), at which `stage` the
 * work on it is, `from` when or `until` when it is public; a `switch` that only `false` turns off, an order to `robots`, a
 * `lock` whatever the key. A `flag` is hidden in a field that no system is known for, and a `mark` a stage: only plain words count.
 */
export type Sense = WordSense | "shown" | "hidden" | "state" | "stage" | "robots" | "lock";

/** What a value comes to: nothing that could hold anything back; that it is not public; or a date that decides. */
export type Verdict =
  | { readonly kind: "harmless" }
  | { readonly kind: "hidden" }
  | { readonly kind: "from" | "until"; readonly date: string };

const harmless: Verdict = { kind: "harmless" };
const hidden: Verdict = { kind: "hidden" };

/** Whether a value of a field of another system can mean that readers are not to see something. In doubt it can. */
export function judge(sense: Sense, value: unknown): Verdict {
  if (Array.isArray(value)) return value.map((one) => judge(sense, one)).find(isTelling) ?? harmless;
  // What a group says is said by its fields.
  if (typeof value === "object" && value !== null && !(value instanceof PlainScalar)) return harmless;
  const text = textOf(value);
  return text === "" ? harmless : judgeText(sense, text);
}

function isTelling({ kind }: Verdict): boolean {
  return kind !== "harmless";
}

function judgeText(sense: Sense, text: string): Verdict {
  const word = text.toLowerCase().replace(/[\s_-]+/g, " ");
  switch (sense) {
    case "shown":
      if (yes.has(word) || publicStates.has(word)) return harmless;
      return looksLikeDate(text) ? { kind: "from", date: text } : hidden;
    case "hidden":
      if (no.has(word) || publicStates.has(word)) return harmless;
      return looksLikeDate(text) ? { kind: "until", date: text } : hidden;
    case "state":
      return yes.has(word) || publicStates.has(word) ? harmless : hidden;
    case "stage":
      return no.has(word) || isHiddenState(word) ? hidden : harmless;
    case "flag":
      if (yes.has(word) || saysHidden(wordsOf(word))) return hidden;
      return looksLikeDate(text) ? { kind: "until", date: text } : harmless;
    case "mark":
      return isPlainlyHidden(word) ? hidden : harmless;
    case "from":
      if (word === "never") return hidden;
      if (no.has(word)) return harmless;
      return yes.has(word) || isHiddenState(word) ? hidden : { kind: "from", date: text };
    case "until":
      if (no.has(word)) return harmless;
      return yes.has(word) ? hidden : { kind: "until", date: text };
    case "switch":
      return no.has(word) ? hidden : harmless;
    case "robots":
      return /\b(?:noindex|none)\b/.test(word) ? hidden : harmless;
    case "lock":
      return no.has(word) || publicStates.has(word) ? harmless : hidden;
  }
}

function textOf(value: unknown): string {
  if (value instanceof PlainScalar) return value.value === null ? "" : value.source.trim();
  return typeof value === "string" ? value.trim() : value === undefined ? "" : String(value);
}

function looksLikeDate(text: string): boolean {
  return /\d{4}|\d{1,2}[./-]\d{1,2}/.test(text);
}

const yes = new Set([
  "true",
  "yes",
  "on",
  "y",
  "t",
  "1",
  "always",
  "ja",
  "oui",
  "si",
  "sì",
  "sí",
  "sim",
  "да",
  "так",
]);
const no = new Set([
  "false",
  "no",
  "off",
  "n",
  "f",
  "0",
  "never",
  "none",
  "null",
  "nil",
  "nein",
  "non",
  "não",
  "nej",
  "nie",
  "нет",
  "ні",
]);
const publicStates = new Set([
  "published",
  "publish",
  "public",
  "live",
  "online",
  "open",
  "visible",
  "listed",
  "everyone",
  "anyone",
  "all",
  "world",
  "sent",
  "released",
  "approved",
  "final",
  "done",
]);

/** Words that stand for not public, alone or among others: `pending review`, `auto-draft`, `members only`. */
const hiddenStates =
  /\b(?:un(?:publish|published|listed|approved|finished|reviewed)|not (?:public|published|ready|approved|listed)|(?:auto)?drafts?|drafting|pending|private|hidden|hide|invisible|internal|scheduled|schedule|future|planned|upcoming|trash(?:ed)?|deleted?|removed|withdrawn|retracted|killed|spiked|hold|on hold|held|members?|membership|paid|paying|premium|subscribers?|tiers?|password|protected|restricted|confidential|secret|embargo(?:ed)?|review|in review|reviewing|submitted|rejected|declined|inactive|disabled|archived?|expired|wip|in progress|progress|editing|edit|to ?do|idea|pitch|assigned|skip|inherit|offline|off)\b/;

function isHiddenState(word: string): boolean {
  return hiddenStates.test(word) || saysHidden(wordsOf(word));
}

/** In a value of a few words: a sentence may speak of anything. */
function isPlainlyHidden(word: string): boolean {
  return word.split(" ").length <= 3 && isHiddenState(word);
}

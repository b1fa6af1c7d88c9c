import { readBefore } from "./before-name.ts";
import { readBehind } from "./behind-name.ts";
import type { TableName } from "./name-table.ts";
import { beforeVerbs, calendar, commonWords, regions } from "./word-lists.ts";

/** Where a name stands in a text. */
export interface Standing {
  /** It may be linked in an article that is tagged with what it names. */
  readonly tagged: boolean;
  /** It may be linked in any article. */
  readonly untagged: boolean;
  /** It is part of another name, so that later mentions of the word alone may mean that one: “Michael Jordan”. */
  readonly anothers: "before" | "behind" | undefined;
}

const nowhere: Standing = { tagged: false, untagged: false, anothers: undefined };
const smallLetter = /^\P{Lu}*$/u;

/**
 * Decides whether an occurrence of a name is a mention. It says no wherever a longer name may be meant: a wrong link costs
 * an editor more than a missing one. `text` is the name as the text has it, `before` and `behind` are the text around it
 * in the same block.
 */
export function standingOf(name: TableName, text: string, before: string, behind: string): Standing {
  const { kind, count } = name;
  const [first = ""] = text;
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  const small = hasCase && kind === "topic" && smallLetter.test(first);
  const one = readBefore(before, name, small);
  const other = readBehind(behind, name, small);
  if (one.verdict === "blocked") return { ...nowhere, anothers: one.another ? "before" : undefined };
  if (other.verdict === "blocked") return { ...nowhere, anothers: other.another ? "behind" : undefined };
  if (isTitleOfWork(before, behind) || (kind !== "place" && isStateOfTown(text, before))) return nowhere;
  if (count > 1)
    return {
      tagged: true,
      untagged: one.verdict === "free" && other.verdict === "free",
      anothers: undefined,
    };
  if (one.verdict === "unsure") return nowhere;

  const folded = text.toLowerCase();
  const acronym = /^[\p{Lu}\p{N}.&]+$/u.test(text) && text.length > 1 && hasCase;
  if (kind === "topic") return { ...nowhere, tagged: text.length > 2 && !(small && isVerb(before)) };
  if (calendar.has(folded) && !one.titled) return nowhere;
  if (one.opening && !other.possessive && commonWords.has(folded)) return nowhere;
  const long = hasCase ? acronym || text.length > 2 : text.length > 1;
  if (kind === "person") return { ...nowhere, tagged: hasCase ? text.length > 1 : long };
  const long3 = hasCase ? long : text.length > 2;
  return { tagged: long, untagged: long3 && (acronym || !hasCase || !one.opening), anothers: undefined };
}

/** “Charlottesville, VA”: where the town lies, and not Veterans Affairs. */
function isStateOfTown(text: string, before: string): boolean {
  return /^[A-Z]{2}$/.test(text) && regions.has(text.toLowerCase()) && /\p{Lu}[\p{L}.’-]*,\s$/u.test(before);
}

/** “to design”, “they lead”. */
function isVerb(before: string): boolean {
  const word = /([\p{L}]+)\s+$/u.exec(before)?.[1];
  return word !== undefined && beforeVerbs.has(word.toLowerCase());
}

/** “Midnight in Paris” in quotation marks. */
function isTitleOfWork(before: string, behind: string): boolean {
  return /^\u202f?[”"’»“]/.test(behind) && /[“"‘«„]\u202f?\p{Lu}[\p{L} ’']{1,40} $/u.test(before);
}

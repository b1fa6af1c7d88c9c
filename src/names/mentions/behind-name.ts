import { nameKey } from "../name-key.ts";
import type { TableName } from "./name-table.ts";
import { areas, calendar, describing, institutions, particles, regions, titles } from "./word-lists.ts";

/** What the words behind a name say about it; `another`: the name seems to be somebody’s first name, or another thing’s. */
export interface Behind {
  /** `unsure`: it may be a longer name, unless the article is tagged with this one. */
  readonly verdict: "blocked" | "unsure" | "free";
  readonly another: boolean;
  readonly possessive: boolean;
}

const blocked: Behind = { verdict: "blocked", another: false, possessive: false };
const another: Behind = { verdict: "blocked", another: true, possessive: false };
const unsure: Behind = { verdict: "unsure", another: false, possessive: false };
const free: Behind = { verdict: "free", another: false, possessive: false };
const possessive: Behind = { verdict: "free", another: false, possessive: true };

const capital = /^[\p{Lu}\p{Lt}]/u;
const nextWord = /^[\s\u00a0]+([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.‐‑-]*)(?:[\s\u00a0]+([\p{L}]))?/u;
/** “State of the Union”, “Congress of Deputies”, “Ministère de la Défense”. */
const ofAnother = /^[\s\u00a0]+(?:of|de|du|des)[\s\u00a0]+(?:(?:the|la|l['’])[\s\u00a0]*)?[\p{Lu}\p{Lt}]/u;
const participle = /^\p{Ll}{2,}[^e]ed$/u;
const region = /^,[\s\u00a0]+(\p{Lu}[\p{L}.]*(?:[\s\u00a0]+\p{Lu}[\p{L}.]*)?)/u;

/** Reads what stands behind a name, in the same block of text. */
export function readBehind(text: string, name: TableName, small: boolean): Behind {
  if (text === "") return free;
  // Nearly always it is a space, and then none of these is.
  if (!text.startsWith(" ")) {
    if (/^['’]s(?![\p{L}\p{N}])/u.test(text)) return possessive;
    if (/^['’ʼ]\p{L}/u.test(text) || /^[@_=/\\~#$%^*+|]/.test(text)) return blocked;
    if (/^\.[\p{L}\p{N}]/u.test(text) || /^[–—]?[–][\p{L}\p{N}]/u.test(text)) return blocked;
    if (/^[-‐‑]/.test(text)) return behindHyphen(text.slice(1), small);
    if (text.startsWith(",")) return behindComma(text, name);
  }
  if (/^[\s\u00a0]*&/.test(text)) return blocked;
  const next = nextWord.exec(text);
  if (next === null) return free;
  const [, word = "", after = ""] = next;
  const bare = word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replaceAll(".", "");
  if (/^\d/.test(word)) return /^\d{4}\b/.test(word) && !small && name.kind !== "person" ? blocked : free;
  if (!capital.test(word)) {
    if (name.kind === "place" && areas.has(bare)) return blocked;
    if (name.kind === "other" && ofAnother.test(text)) return behindOf(name);
    const joins =
      particles.has(bare) && !["of", "y", "e", "zu", "zur", "zum", "la", "le", "les"].includes(bare);
    return joins && name.kind === "person" && capital.test(after) ? blocked : free;
  }
  if (small || calendar.has(bare)) return free;
  if (name.kind !== "person" && titles.has(bare)) return free;
  if (name.kind === "place" && bare === "dc") return free;
  return institutions.has(bare) ? blocked : another;
}

/** What is called after something is rarely what bears the first word alone; initials are only ever one thing’s. */
function behindOf({ count, words }: TableName): Behind {
  if (count > 1) return unsure;
  return /^\P{Ll}{2,}$/u.test(words[0]?.bare ?? "") ? free : another;
}

/** “Paris-based” is about Paris, “Boulogne-sur-Mer” and “Paris-Nord” are not about Boulogne and Paris. */
function behindHyphen(text: string, small: boolean): Behind {
  const [word = ""] = /^[\p{L}\p{M}\p{N}_]*/u.exec(text) ?? [];
  // “Paris- und Lyon-”: the hyphen stands for what is left out.
  if (word === "") return free;
  // “Kremlin-installed”; what is written small is as often the name of a program.
  if (!describing.has(word) && (small || !participle.test(word))) return blocked;
  return /^[-‐‑][\p{L}\p{N}_]/u.test(text.slice(word.length)) && word !== "to" ? blocked : free;
}

/** “Paris, Texas” is not in France; “Martin Luther King, Jr.” has a name of his own. */
function behindComma(text: string, { kind, within }: TableName): Behind {
  if (kind === "person") return /^, (?:Jr|Sr|I{2,3}|IV)\b/.test(text) ? blocked : free;
  if (kind !== "place") return free;
  const found = region.exec(text)?.[1]?.toLowerCase().replace(/\.$/, "");
  if (found === undefined) return free;
  const [word = found] = found.split(/\s/);
  const named = [found, word].find((one) => regions.has(one) || regions.has(one.replace(/\.$/, "")));
  if (named === undefined) return free;
  if (within !== undefined && sameRegion(within, named)) return free;
  return blocked;
}

function sameRegion(within: string, named: string): boolean {
  const key = nameKey(within);
  const other = nameKey(named);
  return key.startsWith(other) || other.startsWith(key) || key === "us" || key === "unitedstates";
}

import { aside, classOf, unspaced } from "./letters.ts";
import type { TableName } from "./name-table.ts";
import {
  articles,
  calendar,
  institutions,
  isTitle as isTitleWord,
  offices,
  openers,
  particles,
  streets,
} from "./word-lists.ts";

/** What the words before a name say about it. */
export type Before =
  /** The name is part of something else; `another`: it seems to be somebody else’s surname, or another thing’s. */
  | { readonly verdict: "blocked"; readonly another: boolean }
  /** An unknown word with a capital before a whole name: likely an office that no list has, perhaps a longer name. */
  | { readonly verdict: "unsure" }
  | { readonly verdict: "free"; readonly opening: boolean; readonly titled: boolean };

const blocked: Before = { verdict: "blocked", another: false };
const another: Before = { verdict: "blocked", another: true };
const opening: Before = { verdict: "free", opening: true, titled: false };
const free: Before = { verdict: "free", opening: false, titled: false };

/** Signs and letters that make an address, a handle or another word of what stands behind them. */
const stuck = /[@#/\\_=~$&%^*+|\p{L}\p{N}\p{Pd}.]$/u;
const elision = /(?<![\p{L}\p{M}])([ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;
const elided = /^(?:[ldjmnstc]|qu)['’](?=\p{L})/iu;
const capital = /^[\p{Lu}\p{Lt}]/u;

/** Reads what stands before a name, in the same block of text. */
export function readBefore(text: string, name: TableName, small: boolean): Before {
  // The expression looks at every letter of the line, and is asked only where the line ends as it must.
  const elided = /^['’]$/.test(text.charAt(text.length - 1)) ? elision.exec(text) : null;
  if (elided !== null) return afterElision(text.slice(0, elided.index), elided[1] ?? "", name, small);
  if (text === "") return opening;
  if (!/^\s$/.test(text.charAt(text.length - 1))) {
    if (/(?:…|\.\.|—)$/.test(text)) return opening;
    if (/[\p{L}\p{M}]$/u.test(text) && isUnspaced(name)) return free;
    if (stuck.test(text) || /[\p{L}\p{N}]['’]$/u.test(text)) return blocked;
    return /[([,]$/.test(text) ? free : opening;
  }
  const line = text.trimEnd();
  if (line === "") return opening;
  const word = lastWord(line);
  if (word === "") {
    if (/&$/.test(line)) return blocked;
    return /[,;)\]/]$/.test(line) ? free : opening;
  }
  return afterWord(word, line.slice(0, line.length - word.length), name, small);
}

/** “l’Ukraine”, “d’Ukraine”, “qu’Emmanuel Macron”. */
function afterElision(line: string, word: string, name: TableName, small: boolean): Before {
  const isOpening = isOpeningAt(line);
  if (capital.test(word) && !isOpening) return blocked;
  if (isOpening) return free;
  return word.toLowerCase() === "d" ? joined(line.trimEnd(), name, small) : free;
}

function afterWord(written: string, line: string, name: TableName, small: boolean): Before {
  // A dot may end the sentence, or an abbreviation: “Sen.”, “J.”
  const dotted = written.endsWith(".");
  const word = written.replace(/\.$/, "");
  const bare = word.toLowerCase().replaceAll(".", "");
  const isTitle = isTitleWord(bare);
  if (dotted) {
    if (isTitle && word.length <= 5) return afterTitle(name, small);
    if (bare === "st" || bare === "ste" || bare === "ft" || bare === "mt") return blocked;
    return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && !/^[IU]/.test(word) ? another : opening;
  }
  if (/^(?:['’]s|s['’])$/.test(word.slice(-2))) return free;
  if (!capital.test(word)) {
    if (particles.has(bare) || articles.has(bare)) return joined(`${line}${word}`, name, small);
    return isTitle && !small && name.kind !== "person" && name.kind !== "topic"
      ? afterTitle(name, small)
      : free;
  }
  if (small) return free;
  if (calendar.has(bare)) return free;
  if (openers.has(bare) && (bare.length > 1 || bare === "a" || bare === "à" || isOpeningAt(line))) {
    if (isOpeningAt(line) || name.kind === "person") return free;
    return bare === "the" || bare === "in" ? free : blocked;
  }
  if (isTitle) return afterTitle(name, small);
  // “von der Leyen” goes on what stands before it.
  const goesOn = !capital.test(name.words[0]?.bare ?? "") && capital.test(name.words.at(-1)?.bare ?? "");
  if (name.kind === "person" && name.count > 1 && !goesOn) return { verdict: "unsure" };
  return institutions.has(bare) ? blocked : another;
}

function afterTitle({ kind }: TableName, small: boolean): Before {
  if (kind === "person") return { verdict: "free", opening: false, titled: true };
  return kind === "topic" || small ? free : another;
}

/** “Bank of England”, “Duke of York”, “Université d’Orléans”: a name with a capital, joined to this one. */
function joined(line: string, { kind }: TableName, small: boolean): Before {
  if (small) return free;
  let rest = line;
  for (let steps = 0; steps < 3; steps += 1) {
    const word = lastWord(rest);
    if (word === "") return free;
    const bare = word.toLowerCase();
    rest = rest.slice(0, rest.length - word.length).trimEnd();
    if (particles.has(bare) && !capital.test(word)) continue;
    if (articles.has(bare) && !capital.test(word)) continue;
    if (!capital.test(word) || steps === 0) return streets.has(bare) ? blocked : free;
    if (word.endsWith(".") || calendar.has(bare)) return free;
    if (openers.has(bare) && isOpeningAt(rest)) return free;
    if (kind === "place" && offices.has(bare)) return free;
    return line.endsWith("the") && isOpeningAt(rest) && !/\bof\b/.test(line) ? free : blocked;
  }
  return free;
}

function isUnspaced({ words }: TableName): boolean {
  return classOf(words[0]?.folded.charCodeAt(0) ?? 0) === unspaced;
}

/** The word at the end of a text, with the signs in it and behind it: “Mr.”, “Macron’s”, “vice-president”. */
function lastWord(text: string): string {
  let start = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (classOf(text.charCodeAt(at)) !== aside) start = at;
    else if (!"'’.‐‑-".includes(text.charAt(at))) break;
  }
  return text.slice(start).replace(elided, "");
}

/** Whether a sentence, a quotation or a block begins where this text ends. */
function isOpeningAt(text: string): boolean {
  const line = text.trimEnd();
  return line === "" || /[.!?…:–—“„«‘"(•][”"’»)]*$/u.test(line) || /\s[-]$/.test(line);
}

import { repeatedQuote } from "../../model/pull-quote.ts";
import { aside, between, classOf, hashed, hashOfPart, inWord, unspaced } from "./letters.ts";
import { leading } from "./name-case.ts";
import type { NameNode, NameTable, TableName } from "./name-table.ts";
import { isWrittenAs, wordEnd } from "./name-words.ts";
import { Sightings } from "./sightings.ts";
import { type Standing, standingOf } from "./standing.ts";
import { decoded, tagAt, textAfter, textBefore } from "./surroundings.ts";

/** Elements whose text gets no links. */
const untouched = new Set(
  (
    "a h1 h2 h3 h4 h5 h6 code pre kbd samp var figcaption caption th button summary label legend select option textarea " +
    "script style svg math iframe video audio object noscript template title cite"
  ).split(" "),
);
/** What is left of another program’s markup, as it is typed; nothing stands in it but text. */
const leftover = '<span translate="no">';
/** Elements that set the titles of works: only a name that fills them is a mention. */
const italics = new Set(["em", "i"]);

/** Told of every name that is met. */
export interface MentionSink {
  /** True if no further occurrence of the name can be of use. */
  isSettled(name: TableName): boolean;
  /** `start` and `end` are places in the HTML. */
  add(name: TableName, start: number, end: number, standing: Standing): void;
}

/**
 * Finds where names stand in the HTML of an article’s body, which is balanced and clean as our own renderer makes it. Of
 * names that begin at one place the longest counts, and what stands inside it is not looked at. One pass, linear in the
 * length of the text. The table must have been told of the article (`begin`).
 */
export function findMentions(html: string, table: NameTable): readonly number[] {
  const sightings = new Sightings();
  meetNames(html, table, sightings);
  return sightings.spots();
}

/** The same, with every occurrence told of. */
export function meetNames(html: string, table: NameTable, sink: MentionSink): void {
  new Walk(html, table, sink).walk();
}

/** Folded letters and digits of ASCII, of which most texts are made; 0 for all else. */
const quickFold = new Uint8Array(0x10000);
for (const one of "abcdefghijklmnopqrstuvwxyz0123456789") {
  quickFold[one.charCodeAt(0)] = one.charCodeAt(0);
  quickFold[one.toUpperCase().charCodeAt(0)] = one.charCodeAt(0);
}

const none: readonly TableName[] = [];

/** Words of the name that were walked along at most; a name is no novel. */
const longestWord = 400;

class Walk {
  readonly #html: string;
  readonly #table: NameTable;
  readonly #sightings: MentionSink;
  /** Elements without links around the place, by name; they may stand in each other. */
  readonly #closed: string[] = [];
  #italic = 0;

  constructor(html: string, table: NameTable, sink: MentionSink) {
    this.#html = html;
    this.#table = table;
    this.#sightings = sink;
  }

  walk(): void {
    const html = this.#html;
    const table = this.#table;
    const { length } = html;
    let at = 0;
    while (at < length) {
      const code = html.charCodeAt(at);
      const start = at;
      let hash = quickFold[code] ?? 0;
      if (hash !== 0) {
        let next = 0;
        while (++at < length) {
          next = html.charCodeAt(at);
          const quick = quickFold[next] ?? 0;
          if (quick === 0) break;
          hash = hashed(hash, quick);
        }
        if (at < length && classOf(next) === inWord) {
          at = wordEnd(html, at);
          hash = hashOfPart(html, start, at);
        }
      } else if (code === 0x3c) {
        at = this.#tag(at);
        continue;
      } else if (code === 0x26) {
        at = referenceEnd(html, at);
        continue;
      } else if (classOf(code) === aside) {
        at += 1;
        continue;
      } else {
        at = wordEnd(html, at);
        hash = hashOfPart(html, start, at);
      }
      if (table.mayBegin(hash, code) && at - start < longestWord) at = this.#look(hash, start, at);
    }
  }

  /** Goes past a tag, and past the whole element if its text gets no links. */
  #tag(open: number): number {
    const html = this.#html;
    // Most tags are those of paragraphs, which are of no interest.
    if (html.startsWith("p>", open + 1)) return open + 3;
    if (html.startsWith("/p>", open + 1)) return open + 4;
    if (html.startsWith(repeatedQuote.opening, open)) return endOfRepeated(html, open);
    if (html.startsWith(leftover, open)) return html.indexOf("</span>", open) + 7;
    const close = html.indexOf(">", open);
    const end = close < 0 ? html.length : close + 1;
    const tag = tagAt(html, open);
    const closing = html.charCodeAt(open + 1) === 0x2f;
    if (italics.has(tag)) this.#italic += closing ? -1 : 1;
    if (!untouched.has(tag) || closing) return end;
    this.#closed.push(tag);
    let at = end;
    while (this.#closed.length > 0 && at < html.length) {
      const next = html.indexOf("<", at);
      const nextEnd = next < 0 ? -1 : html.indexOf(">", next);
      if (nextEnd < 0) return html.length;
      const inner = tagAt(html, next);
      if (untouched.has(inner)) {
        if (html.charCodeAt(next + 1) === 0x2f) this.#closed.pop();
        else this.#closed.push(inner);
      }
      at = nextEnd + 1;
    }
    return at;
  }

  /** Looks for names that begin with a word, by the hash of the folded word; gives where the search goes on. */
  #look(hash: number, start: number, end: number): number {
    const html = this.#html;
    let node = this.#table.first(hash);
    if (node === undefined) return end;
    if (node.isLast && this.#isOfNoUse(node)) return end;
    const ends: number[] = [start, end];
    const nodes: NameNode[] = [node];
    let at = end;
    while (!node.isLast) {
      const word = nextWordStart(html, at);
      if (word < 0) break;
      at = wordEnd(html, word);
      node = node.next(hashOfPart(html, word, at));
      if (node === undefined) break;
      nodes.push(node);
      ends.push(word, at);
    }
    for (let last = nodes.length - 1; last >= 0; last -= 1) {
      const names = this.#written(nodes[last]?.names, ends);
      if (names.length > 0) return this.#meet(names, start, ends[last * 2 + 1] ?? end);
    }
    return end;
  }

  /** Those of some names that count in the article and stand where they may. */
  #written(names: readonly TableName[] = none, ends: readonly number[]): readonly TableName[] {
    let written = none;
    for (const name of names)
      if (this.#table.isLookedFor(name) && isWritten(name, this.#html, ends)) written = [...written, name];
    return written;
  }

  /** True if nothing more is to be learnt of any name that ends at a word. */
  #isOfNoUse({ names = [] }: NameNode): boolean {
    return names.every((name) => !this.#table.isLookedFor(name) || this.#sightings.isSettled(name));
  }

  /** Notes names that a stretch of the text spells. */
  #meet(names: readonly TableName[], start: number, wordsEnd: number): number {
    const html = this.#html;
    let before: string | undefined;
    let end = wordsEnd;
    for (const name of names) {
      const nameEnd = wordsEnd + name.tail.length;
      end = Math.max(end, nameEnd);
      if (this.#sightings.isSettled(name)) continue;
      if (this.#italic > 0 && (html[start - 1] !== ">" || html[nameEnd] !== "<")) continue;
      if (!isWhole(html, start, nameEnd)) continue;
      const text = html.slice(start, nameEnd);
      before ??= textBefore(html, start);
      const standing = standingOf(name, text, before, textAfter(html, nameEnd));
      this.#sightings.add(name, start, nameEnd, standing);
      // “The Élysée” must not take the beginning of “Élysée Palace”.
      if (!standing.tagged && leading.has(name.words[0]?.folded ?? "")) return wordEnd(html, start);
    }
    return end;
  }
}

/** Where a character reference ends; a bare `&` is one character. */
function referenceEnd(html: string, at: number): number {
  for (let end = at + 1; end < at + 12 && end < html.length; end += 1) {
    const code = html.charCodeAt(end);
    if (code === 0x3b) return end + 1;
    if (code !== 0x23 && classOf(code) === aside) break;
  }
  return at + 1;
}

/** Signs between two words of a name at most. */
const longestGap = 12;

/** Where the next word of the same stretch of text begins; -1 where there is none near. */
function nextWordStart(html: string, from: number): number {
  let at = from;
  while (at < html.length && at - from <= longestGap) {
    const code = html.charCodeAt(at);
    if (code === 0x3c) return -1;
    if (code === 0x26) at = referenceEnd(html, at);
    else if (classOf(code) !== aside) return at;
    else at += 1;
  }
  return -1;
}

/** Whether a name stands in the text with the case and the signs it has. `ends` has the start and the end of each word. */
function isWritten({ words, tail, smalls }: TableName, html: string, ends: readonly number[]): boolean {
  let gapStart = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const start = ends[at * 2] ?? 0;
    const end = ends[at * 2 + 1] ?? 0;
    if (word === undefined) return false;
    if (at > 0 && between(decoded(html.slice(gapStart, start))) !== word.after) return false;
    if (!isWrittenAs(html.slice(start, end), word.bare, smalls[at] === true)) return false;
    gapStart = end;
  }
  return tail === "" || html.startsWith(tail, gapStart);
}

const katakana = /[\u30a0-\u30ff\uff66-\uff9f]/;
const mark = /\p{M}/u;

/** Scripts without spaces: a name does not end inside a syllable, nor inside a word of Katakana. */
function isWhole(html: string, start: number, end: number): boolean {
  if (classOf(html.charCodeAt(start)) !== unspaced && classOf(html.charCodeAt(end - 1)) !== unspaced)
    return true;
  if (mark.test(html.charAt(end)) || mark.test(html.charAt(start))) return false;
  const cuts = (one: string, other: string) => katakana.test(one) && katakana.test(other);
  if (cuts(html.charAt(start - 1), html.charAt(start)) || cuts(html.charAt(end - 1), html.charAt(end)))
    return false;
  return !/^(?:大学|大學|学院|日报|日報|晚报|时报|銀行|银行|机场|機場|路|街|站)/.test(
    html.slice(end, end + 2),
  );
}

/** Behind a quote whose words stand in the text as well. */
function endOfRepeated(html: string, open: number): number {
  return html.indexOf(repeatedQuote.closing, open) + repeatedQuote.closing.length;
}

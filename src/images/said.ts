import { decodeCodePoint } from "entities/decode";
import type { PictureWords } from "../model/picture-file.ts";

/** What one kind of data in a picture’s file says. */
export interface Said {
  /** Without what it does not say. */
  readonly words?: PictureWords;
  /** True where it may say on which spot of the earth the picture was taken. */
  readonly position?: boolean;
  /** True where it says that content credentials of the picture stand elsewhere. */
  readonly provenance?: boolean;
}

/** A line of credit has fewer characters, and a picture fewer authors: what is longer is a licence, or spoilt. */
const longest = 500;
const most = 20;

/** Marks that turn the direction of all text behind them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

type Texts = readonly (string | undefined)[];

/** Words as they stand in a file, made fit to be shown: of `credit` and `rights` the first text that says something. */
export function wordsOf(written: Readonly<Partial<Record<keyof PictureWords, Texts>>>): PictureWords {
  const [credit] = shown(written.credit);
  const creators = shown(written.creators);
  const [rights] = shown(written.rights);
  const [source] = shown(written.source);
  return {
    ...(credit === undefined ? {} : { credit }),
    ...(creators.length === 0 ? {} : { creators }),
    ...(rights === undefined ? {} : { rights }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Each text once, on one line and without control characters; without those that are empty, spoilt, or no line of credit. */
function shown(texts: Texts = []): string[] {
  const said = texts.slice(0, most).flatMap((text) => {
    if (text === undefined || text.length > 4 * longest) return [];
    const one = text
      .replace(/[\p{Cc}\s]+/gu, " ")
      .replace(turning, "")
      .trim();
    return one === "" || one.length > longest || /[\ufffd\ufffe\uffff\p{Cs}]/u.test(one) ? [] : [one];
  });
  return [...new Set(said)];
}

/** Text of which nobody says in which encoding it is: UTF-8, else that of Windows in the West (https://encoding.spec.whatwg.org/#windows-1252). */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What HTML makes of the numbers of characters is that encoding; decoders of it differ between editions of Node.js.
    return Array.from(bytes, (byte) => decodeCodePoint(byte)).join("");
  }
}

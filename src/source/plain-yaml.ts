import { PlainScalar } from "../model/fields.ts";

type Fields = Record<string, unknown>;

/**
 * Reads the YAML that nearly all front matter is written in: a name and a value on each line, texts with or without
 * quotation marks, lists `[a, "b"]`, and indented lists and groups. It gives exactly what the YAML library gives, many
 * times faster, and `undefined` for whatever else YAML may be, faults included: that is for the library to read. What
 * is in doubt is left to it as well, so a rule here may be narrower than YAML’s and never wider.
 */
export function readPlainYaml(text: string): Fields | undefined {
  if (text.includes("\t") || text.includes("\r")) return undefined;
  return new PlainReader(text).read();
}

/** Deeper groups than a list of corrections in front matter are left to the library. */
const deepest = 4;

const newline = 0x0a;
const space = 0x20;
const doubleQuote = 0x22;
const hash = 0x23;
const singleQuote = 0x27;
const comma = 0x2c;
const dash = 0x2d;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Each method that reads something stops behind it, or gives `undefined` for what it does not know. */
class PlainReader {
  readonly #text: string;
  #at = 0;
  /** The column at which the line begins, -1 behind the last line. */
  #indent = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Fields | undefined {
    this.#toLine(0);
    const fields = this.#indent === 0 ? this.#group(0, 0) : undefined;
    return this.#indent === -1 ? fields : undefined;
  }

  /** Goes to the next line with something on it, past comments. A line of spaces alone is something. */
  #toLine(start: number): void {
    const text = this.#text;
    let at = start;
    while (at < text.length) {
      const lineStart = at;
      while (text.charCodeAt(at) === space) at++;
      const code = text.charCodeAt(at);
      if (code === hash) {
        at = this.#lineEnd(at) + 1;
      } else if (code === newline && at === lineStart) {
        at++;
      } else {
        this.#at = at;
        this.#indent = at - lineStart;
        return;
      }
    }
    this.#at = text.length;
    this.#indent = -1;
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end === -1 ? this.#text.length : end;
  }

  /** Fields that begin at a column, the first of them right here. */
  #group(column: number, depth: number): Fields | undefined {
    const fields: Fields = Object.create(null);
    do {
      const keyEnd = this.#keyEnd();
      if (keyEnd === -1) return undefined;
      const key = this.#text.slice(this.#at, keyEnd);
      if (fields[key] !== undefined || notKeys.has(key)) return undefined;
      const value = this.#fieldValue(keyEnd + 1, column, depth);
      if (value === undefined) return undefined;
      fields[key] = value;
    } while (this.#indent === column);
    return fields;
  }

  /** Where the key that stands here ends; -1 if none does. */
  #keyEnd(): number {
    const text = this.#text;
    let end = this.#at;
    if (!isLetter(text.charCodeAt(end))) return -1;
    let code: number;
    do code = text.charCodeAt(++end);
    while (isLetter(code) || isDigit(code) || code === dash || code === 0x5f);
    if (code !== colon || end - this.#at > 100) return -1;
    const behind = text.charCodeAt(end + 1);
    return behind === space || behind === newline || end + 1 === text.length ? end : -1;
  }

  #fieldValue(start: number, column: number, depth: number): unknown {
    if (this.#text.charCodeAt(start) === space) {
      this.#at = start;
      this.#skipSpaces();
      return this.#lineValue();
    }
    this.#toLine(start + 1);
    const isList = this.#isItem();
    if (this.#indent < column || (this.#indent === column && !isList)) return new PlainScalar("", null);
    if (depth === deepest) return undefined;
    return isList ? this.#list(this.#indent, depth + 1) : this.#group(this.#indent, depth + 1);
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#at) === dash && this.#text.charCodeAt(this.#at + 1) === space;
  }

  #list(column: number, depth: number): unknown[] | undefined {
    const items: unknown[] = [];
    do {
      this.#at += 2;
      const item = this.#keyEnd() === -1 ? this.#lineValue() : this.#group(column + 2, depth);
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.#indent === column && this.#isItem());
    return items;
  }

  /** A value that ends where the line ends; stops at the next line. */
  #lineValue(): unknown {
    const code = this.#text.charCodeAt(this.#at);
    const value = code === openBracket ? this.#flowList() : (this.#quoted(code) ?? this.#plain());
    if (
      value === undefined ||
      (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) !== newline)
    ) {
      return undefined;
    }
    this.#toLine(this.#at + 1);
    return value;
  }

  #plain(): string | PlainScalar | undefined {
    const text = this.#text;
    const start = this.#at;
    if (!this.#mayBeginPlain()) return undefined;
    let code = 0;
    let before = 0;
    let end = start;
    for (; end < text.length; end++) {
      before = code;
      code = text.charCodeAt(end);
      if (code === newline) break;
      if (before === colon && code === space) return undefined;
      if (before === space && code === hash) return undefined;
    }
    const last = text.charCodeAt(end - 1);
    if (last === space || last === colon) return undefined;
    this.#at = end;
    return plainValue(text.slice(start, end));
  }

  #mayBeginPlain(): boolean {
    const first = this.#text.charCodeAt(this.#at);
    if (first > 0x7f || isLetter(first) || isDigit(first)) return true;
    return first === dash ? isDigit(this.#text.charCodeAt(this.#at + 1)) : first === 0x28 || first === 0x2f;
  }

  /** A text in quotation marks that ends on its line; undefined if it begins with none. */
  #quoted(quote: number): string | undefined {
    if (quote === doubleQuote) return this.#doubleQuoted();
    return quote === singleQuote ? this.#singleQuoted() : undefined;
  }

  #doubleQuoted(): string | undefined {
    const text = this.#text;
    const start = this.#at + 1;
    let escapes = false;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === doubleQuote) {
        this.#at = at + 1;
        const inner = text.slice(start, at);
        return escapes ? inner.replace(/\\(.)/g, "$1") : inner;
      }
      if (code === newline) return undefined;
      if (code === backslash) {
        const escaped = text.charCodeAt(++at);
        if (escaped !== doubleQuote && escaped !== backslash) return undefined;
        escapes = true;
      }
    }
    return undefined;
  }

  #singleQuoted(): string | undefined {
    const text = this.#text;
    const start = this.#at + 1;
    let escapes = false;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === newline) return undefined;
      if (code !== singleQuote) continue;
      if (text.charCodeAt(at + 1) !== singleQuote) {
        this.#at = at + 1;
        const inner = text.slice(start, at);
        return escapes ? inner.replaceAll("''", "'") : inner;
      }
      at++;
      escapes = true;
    }
    return undefined;
  }

  #flowList(): unknown[] | undefined {
    const items: unknown[] = [];
    this.#at++;
    this.#skipSpaces();
    let code = this.#text.charCodeAt(this.#at);
    while (items.length > 0 || code !== closeBracket) {
      const item = this.#quoted(code) ?? this.#flowPlain();
      if (item === undefined) return undefined;
      items.push(item);
      this.#skipSpaces();
      code = this.#text.charCodeAt(this.#at);
      if (code === closeBracket) break;
      if (code !== comma) return undefined;
      this.#at++;
      this.#skipSpaces();
      code = this.#text.charCodeAt(this.#at);
    }
    this.#at++;
    return items;
  }

  #flowPlain(): string | PlainScalar | undefined {
    const text = this.#text;
    const start = this.#at;
    if (!this.#mayBeginPlain()) return undefined;
    let end = start;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === closeBracket) {
        this.#at = at;
        return text.charCodeAt(end - 1) === colon ? undefined : plainValue(text.slice(start, end));
      }
      if (code === newline || code === openBracket || code === openBrace || code === closeBrace)
        return undefined;
      if (code === space) {
        if (text.charCodeAt(at - 1) === colon) return undefined;
      } else {
        if (code === hash && text.charCodeAt(at - 1) === space) return undefined;
        end = at + 1;
      }
    }
    return undefined;
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What YAML 1.2 takes for something other than text; `~` begins no plain value here. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
/** As names of fields, YAML takes two spellings of these for the same. */
const notKeys: ReadonlySet<string> = new Set(words.keys());

const number = /^-?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/;

function plainValue(source: string): string | PlainScalar | undefined {
  const first = source.charCodeAt(0);
  if (first === dash || isDigit(first)) {
    const second = source.charCodeAt(1);
    // Hexadecimal and octal numbers.
    if (second === 0x78 || second === 0x6f) return undefined;
    return number.test(source) ? new PlainScalar(source, Number(source)) : source;
  }
  const word = source.length <= 5 ? words.get(source) : undefined;
  return word === undefined ? source : new PlainScalar(source, word);
}

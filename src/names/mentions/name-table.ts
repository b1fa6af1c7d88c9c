import { hashOf } from "./letters.ts";
import { mayBeginSmall, smallsOf } from "./name-case.ts";
import { type NameWords, nameWords } from "./name-words.ts";
import { kindOfGroup, type NameKind, type RecordedName } from "./recorded-names.ts";

/** A name as the search knows it. */
export interface TableName extends NameWords {
  readonly kind: NameKind;
  readonly group: string;
  /** The record; empty for a name that only articles use. */
  readonly id: string;
  readonly spelling: string;
  readonly within: string | undefined;
  /** Its place among the recorded names; for others, the article that is being read gives it one, below zero. */
  index: number;
  /** For names without a record: the number of the last article that is tagged with it. */
  usedBy: number;
  /** Whether each of its words may stand with a small letter where the name has a capital. */
  readonly smalls: readonly boolean[];
  readonly mayBeginSmall: boolean;
  /** The hash of its first folded word. */
  readonly hash: number;
}

/**
 * A word of names, and what may follow it. Words are told apart by the hashes of their folded letters, which are known
 * before a word is cut out of a text; whether a name really stands there is for `isWritten` to say.
 */
export class NameNode {
  readonly #hash: number;
  /** Names that end here. */
  names: TableName[] | undefined;
  /** Most words have one that follows; a map for each would take most of the memory. */
  #only: NameNode | undefined;
  #more: Map<number, NameNode> | undefined;

  constructor(hash: number) {
    this.#hash = hash;
  }

  get isLast(): boolean {
    return this.#only === undefined;
  }

  next(hash: number): NameNode | undefined {
    if (this.#only !== undefined && this.#only.#hash === hash) return this.#only;
    return this.#more?.get(hash);
  }

  grow(hash: number): NameNode {
    const known = this.next(hash);
    if (known !== undefined) return known;
    const node = new NameNode(hash);
    if (this.#only === undefined) this.#only = node;
    else {
      this.#more ??= new Map();
      this.#more.set(hash, node);
    }
    return node;
  }
}

/** A mark for what is looked for in every article; other marks are those of single articles. */
const everywhere = 255;

/**
 * All names that are looked for, as a tree of folded words. Looking takes as long as the text is, however many names there
 * are: a word that begins no name is known by one look into a table of hashes.
 */
export class NameTable {
  readonly #first = new Map<number, NameNode>();
  /**
   * Two bytes for each hash of a first word, so that nearly all words end here: in which articles it is looked for, and in
   * which with a small letter, as few names may begin and most words do.
   */
  readonly #marks: Uint8Array;
  readonly #mask: number;
  /** Names without a record, by group and spelling. */
  readonly #unrecorded = new Map<string, Map<string, TableName | undefined>>();
  #article = 0;
  /** The mark of the article, which comes again after some hundreds; that costs a look at a word, and no more. */
  #mark = 0;

  constructor(recorded: readonly RecordedName[]) {
    const size = 2 ** Math.max(12, Math.ceil(Math.log2(recorded.length * 16)));
    this.#marks = new Uint8Array(size * 2);
    this.#mask = size - 1;
    recorded.forEach((name, index) => {
      const { group, id, spelling, within } = name;
      const entered = this.#enter(group, id, spelling, index, within);
      if (entered !== undefined) this.#setMark(entered, everywhere);
    });
  }

  /** Begins with an article: names of its own that have no record are looked for in it alone. */
  begin(names: Readonly<Record<string, readonly string[]>>, taxonomies: readonly string[]): void {
    this.#article += 1;
    this.#mark = 1 + (this.#article % (everywhere - 1));
    let index = 0;
    for (const group of taxonomies) {
      for (const spelling of names[group] ?? []) {
        index -= 1;
        const name = this.#unrecordedName(group, spelling);
        if (name === undefined || name.usedBy === this.#article) continue;
        name.index = index;
        name.usedBy = this.#article;
        this.#setMark(name, this.#mark);
      }
    }
  }

  /** True if the name counts in the article that was begun with. */
  isLookedFor({ id, usedBy }: TableName): boolean {
    return id !== "" || usedBy === this.#article;
  }

  /** False for nearly every word that begins no name of the article, by the hash of the folded word and its first letter. */
  mayBegin(hash: number, code: number): boolean {
    const mark = this.#marks[((hash & this.#mask) << 1) | smallness(code)];
    return mark === everywhere || mark === this.#mark;
  }

  /** The names that begin with a word, by the hash of the folded word. */
  first(hash: number): NameNode | undefined {
    return this.#first.get(hash);
  }

  #unrecordedName(group: string, spelling: string): TableName | undefined {
    let known = this.#unrecorded.get(group);
    if (known === undefined) {
      known = new Map();
      this.#unrecorded.set(group, known);
    }
    const name = known.get(spelling);
    if (name !== undefined || known.has(spelling)) return name;
    const entered = this.#enter(group, "", spelling, 0, undefined);
    known.set(spelling, entered);
    return entered;
  }

  #enter(
    group: string,
    id: string,
    spelling: string,
    index: number,
    within: string | undefined,
  ): TableName | undefined {
    const parts = nameWords(spelling);
    if (parts === undefined) return undefined;
    let node: NameNode | undefined;
    for (const { folded } of parts.words) {
      const hash = hashOf(folded);
      node = node === undefined ? this.#begin(hash) : node.grow(hash);
    }
    if (node === undefined) return undefined;
    // What a record spells alike is the same name, and is looked for in any case.
    if (
      id === "" &&
      node.names?.some((name) => name.group === group && name.id !== "" && isSame(name, parts))
    )
      return undefined;
    const kind = kindOfGroup(group);
    const { words, tail, count, titled } = parts;
    const known = { words, tail, count, titled, kind, group, id, spelling, within, index, usedBy: 0 };
    const smalls = smallsOf(parts, kind);
    const begins = { mayBeginSmall: mayBeginSmall(words, smalls), hash: hashOf(words[0]?.folded ?? "") };
    const name = { ...known, smalls, ...begins };
    node.names ??= [];
    node.names.push(name);
    return name;
  }

  #begin(hash: number): NameNode {
    const known = this.#first.get(hash);
    if (known !== undefined) return known;
    const node = new NameNode(hash);
    this.#first.set(hash, node);
    return node;
  }

  #setMark(name: TableName, mark: number): void {
    const at = (name.hash & this.#mask) << 1;
    if (this.#marks[at] !== everywhere) this.#marks[at] = mark;
    if (name.mayBeginSmall && this.#marks[at + 1] !== everywhere) this.#marks[at + 1] = mark;
  }
}

/** One for a small letter of ASCII or a digit, which has no case; none for all else. */
function smallness(code: number): number {
  return code < 0x80 ? (code >> 5) & 1 : 0;
}

/** Whether two names are made of the same words with the same signs: “C++” and “C#” are two. */
function isSame(one: NameWords, other: NameWords): boolean {
  return (
    one.tail === other.tail &&
    one.words.length === other.words.length &&
    one.words.every(
      ({ folded, after }, at) => folded === other.words[at]?.folded && after === other.words[at]?.after,
    )
  );
}

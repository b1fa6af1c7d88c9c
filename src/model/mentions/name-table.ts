import { hashOf } from "./letters.ts";
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
}

/** A word of names, and what may follow it. */
export class NameNode {
  readonly word: string;
  /** Names that end here. */
  names: TableName[] | undefined;
  /** Most words have one that follows; a map for each would take most of the memory. */
  #only: NameNode | undefined;
  #more: Map<string, NameNode> | undefined;

  constructor(word: string) {
    this.word = word;
  }

  get isLast(): boolean {
    return this.#only === undefined;
  }

  next(word: string): NameNode | undefined {
    return this.#only?.word === word ? this.#only : this.#more?.get(word);
  }

  grow(word: string): NameNode {
    const known = this.next(word);
    if (known !== undefined) return known;
    const node = new NameNode(word);
    if (this.#only === undefined) this.#only = node;
    else {
      this.#more ??= new Map();
      this.#more.set(word, node);
    }
    return node;
  }
}

/**
 * All names that are looked for, as a tree of folded words. Looking takes as long as the text is, however many names there
 * are: a word that begins no name is known by one look into a table of hashes.
 */
export class NameTable {
  readonly #first = new Map<string, NameNode>();
  /** One byte for each hash of a first word, so that nearly all words end here. */
  #marks: Uint8Array;
  #count = 0;
  /** Names without a record, by group and spelling. */
  readonly #unrecorded = new Map<string, Map<string, TableName | undefined>>();
  #article = 0;

  constructor(recorded: readonly RecordedName[]) {
    this.#marks = new Uint8Array(4096);
    recorded.forEach((name, index) => {
      const { group, id, spelling, within } = name;
      this.#enter(group, id, spelling, index, within);
    });
  }

  /** Begins with an article: names of its own that have no record are looked for in it alone. */
  begin(names: Readonly<Record<string, readonly string[]>>, taxonomies: readonly string[]): void {
    this.#article += 1;
    let index = 0;
    for (const group of taxonomies) {
      for (const spelling of names[group] ?? []) {
        index -= 1;
        const name = this.#unrecordedName(group, spelling);
        if (name === undefined || name.usedBy === this.#article) continue;
        name.index = index;
        name.usedBy = this.#article;
      }
    }
  }

  /** True if the name counts in the article that was begun with. */
  isLookedFor({ id, usedBy }: TableName): boolean {
    return id !== "" || usedBy === this.#article;
  }

  /** False for nearly every hash of a word that begins no name. */
  mayBegin(hash: number): boolean {
    return this.#marks[hash & (this.#marks.length - 1)] === 1;
  }

  /** The names that begin with a folded word. */
  first(word: string): NameNode | undefined {
    return this.#first.get(word);
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
    for (const { folded } of parts.words) node = node === undefined ? this.#begin(folded) : node.grow(folded);
    if (node === undefined) return undefined;
    // What a record spells alike is the same name, and is looked for in any case.
    if (
      id === "" &&
      node.names?.some((name) => name.group === group && name.id !== "" && isSame(name, parts))
    )
      return undefined;
    const kind = kindOfGroup(group);
    const { words, tail, count, titled } = parts;
    const name = { words, tail, count, titled, kind, group, id, spelling, within, index, usedBy: 0 };
    node.names ??= [];
    node.names.push(name);
    return name;
  }

  #begin(word: string): NameNode {
    const known = this.#first.get(word);
    if (known !== undefined) return known;
    const node = new NameNode(word);
    this.#first.set(word, node);
    this.#count += 1;
    if (this.#count * 16 > this.#marks.length) this.#grow();
    else this.#mark(word);
    return node;
  }

  #mark(word: string): void {
    this.#marks[hashOf(word) & (this.#marks.length - 1)] = 1;
  }

  #grow(): void {
    this.#marks = new Uint8Array(this.#marks.length * 4);
    for (const word of this.#first.keys()) this.#mark(word);
  }
}

/** Whether two names of the same words have the same signs too: “C++” and “C#” are two. */
function isSame(one: NameWords, other: NameWords): boolean {
  return one.tail === other.tail && one.words.every(({ after }, at) => after === other.words[at]?.after);
}

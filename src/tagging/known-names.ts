import { authorsGroup } from "../model/content.ts";
import { inflectionsOf } from "../names/inflections.ts";
import { bare, foldWord } from "../names/mentions/letters.ts";
import { NameTable } from "../names/mentions/name-table.ts";
import { nameWords } from "../names/mentions/name-words.ts";
import { kindOfGroup, type NameKind } from "../names/mentions/recorded-names.ts";
import { openers, particles } from "../names/mentions/word-lists.ts";
import { nameKey } from "../names/name-key.ts";
import { VariantIndex } from "../names/variant-index.ts";
import { type PlaceRank, wellKnownPlaces } from "./places.ts";

/** A name that a newsroom knows: of a record, or as its articles are tagged. */
export interface KnownName {
  /** `people`, `places`, `authors`, `stories` … */
  readonly group: string;
  /** As articles are to be tagged with it. */
  readonly name: string;
  /** Every way in which it is written, its name among them. */
  readonly spellings: readonly string[];
  /** Articles that are tagged with it. */
  readonly uses: number;
  readonly hasRecord: boolean;
  /** The file of its record. */
  readonly record?: string;
  /** Given for a place that the newsroom does not know, and the world does. */
  readonly wellKnown?: PlaceRank;
  /** Places: the wider place, or the country. */
  readonly within?: string;
}

/** How a text may write a name. */
export interface Writing {
  readonly known: KnownName;
  readonly text: string;
  /** `spelling`: as it is known; `inflected`: that in another case; `surname`: the last part of a person’s name alone. */
  readonly manner: "spelling" | "inflected" | "surname";
  /** True for a genitive in `s` that is written without an apostrophe, as in German. */
  readonly isGenitive?: boolean;
}

interface Indexed extends Writing {
  /** Its folded words. */
  readonly words: readonly string[];
}

/**
 * The names that a newsroom knows, prepared for being looked for in texts. For each text a small table is made of those whose
 * words it may have, so that a name can have as many forms as its language gives it.
 */
export class KnownNames {
  readonly all: readonly KnownName[];
  readonly fields: readonly string[];
  /** Folded first names of the people. */
  readonly firstNames = new Set<string>();
  readonly #firstOnce = new Set<string>();
  readonly #byKey = new Map<string, KnownName[]>();
  readonly #byBeginning = new Map<string, Indexed[]>();
  readonly #variants = new VariantIndex<KnownName>();
  readonly #surnames = new Map<string, KnownName[]>();

  /** `fields` are the groups for which new names are looked for, too: the taxonomies. */
  constructor(names: readonly KnownName[], fields: readonly string[] = ["people", "places", "topics"]) {
    this.all = names;
    this.fields = fields;
    for (const known of names) {
      const kind = kindOfGroup(known.group);
      for (const text of known.spellings) {
        enter(this.#byKey, nameKey(text), known);
        if (known.group === authorsGroup) continue;
        this.#index({ known, text, manner: "spelling" });
        if (kind !== "person") continue;
        const surname = surnameOf(text);
        if (surname === undefined) continue;
        this.#learnFirst(text.split(" ")[0] ?? "");
        enter(this.#surnames, nameKey(surname), known);
        this.#index({ known, text: surname, manner: "surname" });
      }
      if (kind === "person") this.#variants.add(known, known.spellings);
    }
    if (fields.includes("places")) this.#addWellKnown(names);
  }

  #addWellKnown(names: readonly KnownName[]): void {
    const places = new VariantIndex<KnownName>();
    for (const one of names) if (one.group === "places") places.add(one, one.spellings);
    for (const { name, rank } of wellKnownPlaces()) {
      if (this.#byKey.get(nameKey(name))?.some(({ group }) => group === "places")) continue;
      // What the newsroom knows in another script is no further place.
      const [own, ...others] = places.ownersOf(name);
      if (own !== undefined && others.length === 0) {
        enter(this.#byKey, nameKey(name), own);
        this.#index({ known: own, text: name, manner: "spelling" });
        continue;
      }
      const known = { group: "places", name, spellings: [name], uses: 0, hasRecord: false, wellKnown: rank };
      enter(this.#byKey, nameKey(name), known);
      this.#index({ known, text: name, manner: "spelling" });
    }
  }

  /** Everything that a spelling may mean in any group, or another romanisation of it in that of people. */
  meaning(text: string): readonly KnownName[] {
    return this.#byKey.get(nameKey(text)) ?? this.#variants.ownersOf(text);
  }

  /** People whose surname a word is. */
  withSurname(word: string): readonly KnownName[] {
    return this.#surnames.get(nameKey(word)) ?? none;
  }

  /** The same, with the endings that are spelt in several ways. */
  withSurnameLike(word: string): readonly KnownName[] {
    const exact = this.withSurname(word);
    if (exact.length > 0) return exact;
    this.#surnameVariants ??= this.#learnSurnames();
    return this.#surnameVariants.ownersOf(word);
  }

  #surnameVariants: VariantIndex<KnownName> | undefined;

  #learnSurnames(): VariantIndex<KnownName> {
    const index = new VariantIndex<KnownName>();
    for (const known of this.all) {
      if (kindOfGroup(known.group) !== "person") continue;
      index.add(
        known,
        known.spellings.flatMap((text) => surnameOf(text) ?? []),
      );
    }
    return index;
  }

  /** What a text may name, as a table to look it up with, and what its names mean. `words` are those of the text, folded. */
  tableFor(words: ReadonlySet<string>, language: string): { table: NameTable; writings: readonly Writing[] } {
    const beginnings = new Set<string>();
    for (const word of words) for (const one of beginningsOf(word)) beginnings.add(one);
    const writings: Writing[] = [];
    for (const first of beginnings) {
      for (const { words: wanted, known, text, manner } of this.#byBeginning.get(first) ?? none) {
        if (!wanted.every((one) => beginnings.has(beginningOf(one)))) continue;
        if (wanted.every((one) => words.has(one))) writings.push({ known, text, manner });
        for (const form of inflectionsOf(text, language)) {
          if (!nameWords(form)?.words.every(({ folded }) => words.has(folded))) continue;
          writings.push({
            ...{ known, text: form, manner: manner === "spelling" ? "inflected" : manner },
            ...(form === `${text}s` ? { isGenitive: true } : {}),
          });
        }
      }
    }
    const table = new NameTable(
      writings.map(({ known, text }, index) => ({
        ...{ group: known.group, id: String(index + 1), spelling: text },
        ...(known.within === undefined ? {} : { within: known.within }),
      })),
    );
    return { table, writings };
  }

  /** What two people are called by is a first name, and no slip. */
  #learnFirst(word: string): void {
    if (!/^\p{Lu}\p{Ll}{2}/u.test(word)) return;
    const folded = foldWord(word);
    if (this.#firstOnce.has(folded)) this.firstNames.add(folded);
    else this.#firstOnce.add(folded);
  }

  #index(writing: Writing): void {
    const words = nameWords(writing.text)?.words.map(({ folded }) => folded);
    const [first] = words ?? [];
    if (words === undefined || first === undefined || openers.has(writing.text.toLowerCase())) return;
    enter(this.#byBeginning, beginningOf(first), { ...writing, words });
  }
}

const none: readonly never[] = [];

export function kindOf({ group }: KnownName): NameKind {
  return kindOfGroup(group);
}

/** Cases change words from the fourth letter on, or the third where they are short. */
function beginningOf(folded: string): string {
  return folded.slice(0, folded.length > 4 ? 3 : 2);
}

function beginningsOf(folded: string): readonly string[] {
  return [folded.slice(0, 2), folded.slice(0, 3)];
}

/** The last part of the name of a person who has several: “Macron”, “von der Leyen”, undefined where nobody is called so alone. */
export function surnameOf(name: string): string | undefined {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 6) return undefined;
  let start = words.length - 1;
  if (/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(words[start] ?? "")) start -= 1;
  const last = words[start] ?? "";
  if (!/^\p{Lu}/u.test(bare(last)) || /\./.test(last) || last.length < 3) return undefined;
  while (
    start > 1 &&
    particles.has((words[start - 1] ?? "").toLowerCase()) &&
    /^\p{Ll}/u.test(words[start - 1] ?? "")
  )
    start -= 1;
  return words.slice(start).join(" ").replace(/,$/, "");
}

function enter<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

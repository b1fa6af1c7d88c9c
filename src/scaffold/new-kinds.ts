import { authorsGroup, storiesGroup } from "../model/content.ts";

/** Something that can be begun. */
export interface NewKind {
  /** What it is called when one is meant: `article`, `person`; a taxonomy of the newsroom’s own by its name. */
  readonly word: string;
  /** Where its files stand in `content/`. */
  readonly folder: string;
}

const ofTaxonomies: Readonly<Record<string, string>> = { people: "person", places: "place", topics: "topic" };

export const articleKind: NewKind = { word: "article", folder: "articles" };

/** All that can be begun in a newsroom of these taxonomies. */
export function newKinds(taxonomies: readonly string[]): readonly NewKind[] {
  return [
    articleKind,
    ...taxonomies.map((folder) => ({ word: ofTaxonomies[folder] ?? folder, folder })),
    { word: "story", folder: storiesGroup },
    { word: "author", folder: authorsGroup },
  ];
}

/** The kind of a word, in the singular or as its folder is called; undefined where it is none, as of a headline. */
export function newKindOf(word: string, taxonomies: readonly string[]): NewKind | undefined {
  return newKinds(taxonomies).find((kind) => kind.word === word || kind.folder === word);
}

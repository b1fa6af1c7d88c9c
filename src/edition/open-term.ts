import type { Entry } from "../model/content.ts";
import { inLanguage } from "../model/language.ts";
import type { PaperFrame, PublicArticle, Term } from "./edition.ts";

/** A term while articles are still being added to it. */
export interface OpenTerm extends Term {
  readonly articles: PublicArticle[];
  slug: string;
  address: string;
  entry?: Entry;
  note?: string;
  translated?: true;
}

/**
 * Who or what is meant, whatever the language: one for all papers of a site, with the articles of all. Where there is one
 * paper, it is the term of that paper itself.
 */
export interface Identity extends OpenTerm {
  /** By the place of the paper, where there are several. */
  readonly papers?: (OpenTerm | undefined)[];
}

/** The address of a term in a paper. */
export function termAddress(paper: Pick<PaperFrame, "address">, group: string, slug: string): string {
  return `${paper.address}${group}/${slug}/`;
}

/** Opens the term of an identity in one of several papers; `name` is that of one without a record. */
export function openIn(identity: Identity, paper: PaperFrame, name: string): OpenTerm {
  const { group, slug, entry } = identity;
  const common = { group, slug, address: termAddress(paper, group, slug), articles: [] };
  if (entry === undefined) return { ...common, name };
  const told = entryIn(entry, paper.language);
  const note = identity.note === undefined ? undefined : noteOf(told);
  return {
    ...common,
    name: told.name,
    entry: told,
    ...(inLanguage(entry.names, paper.language) === undefined ? {} : { translated: true }),
    ...(inLanguage(entry.descriptions, paper.language) === undefined ? {} : { described: true }),
    ...(note === undefined ? {} : { note }),
  };
}

/** What tells a record from others of its name. */
export function noteOf({ role, description }: Entry): string | undefined {
  return role ?? description;
}

/** A record as it is told in a language: an office that is said in another one makes way for a description. */
function entryIn(entry: Entry, language: string): Entry {
  const name = inLanguage(entry.names, language);
  const description = inLanguage(entry.descriptions, language);
  // What a name is sorted by in the site’s own language says nothing of another name.
  const sortName = inLanguage(entry.sortNames, language) ?? (name === undefined ? entry.sortName : undefined);
  if (name === undefined && description === undefined && sortName === entry.sortName) return entry;
  const { role, sortName: _, ...rest } = entry;
  return {
    ...rest,
    ...(sortName === undefined ? {} : { sortName }),
    ...(name === undefined
      ? {}
      : { name, aliases: [entry.name, ...entry.aliases.filter((one) => one !== name)] }),
    ...(description === undefined ? (role === undefined ? {} : { role }) : { description }),
  };
}

/** What a term is sorted by among others. */
export function sortNameOf({ name, entry }: Pick<Term, "name" | "entry">): string {
  return entry?.sortName ?? name;
}

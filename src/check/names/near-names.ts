import { inWords } from "../../edition/ambiguous-name.ts";
import type { PublicArticle, Term } from "../../edition/edition.ts";
import { nameField } from "../../edition/name-field.ts";
import { entriesOf, type TermRegister } from "../../edition/term-register.ts";
import type { Complaint, FieldRef } from "../../model/complaint.ts";
import { storiesGroup } from "../../model/content.ts";
import { compareText } from "../../model/order.ts";
import { spellingsOf } from "../../model/spellings.ts";
import { NearIndex } from "../../names/near-index.ts";
import { type Spelling, spelling } from "../../names/spelling.ts";

/**
 * Names without a record that are nearly the same as another name of their group: by a slip of the finger, in another
 * order, without a middle initial, or romanised otherwise. The rarer of two is told, once, in its first article; a name
 * that has a record is never the rarer. Those that are `told` of already are left out. Linear in the number of names.
 */
export function* nearNames(
  register: TermRegister,
  terms: readonly Term[],
  told: ReadonlySet<Term>,
): Iterable<Complaint> {
  if (register.id === storiesGroup) return;
  const unrecorded = terms.filter((term) => term.entry === undefined && !told.has(term));
  if (unrecorded.length === 0) return;
  const likelier = likelierSpellings(unrecorded, register);
  for (const term of unrecorded) {
    const variants = register.variantsOf(term);
    const near = likelier.get(term);
    if (variants.length > 1) yield mayBeEither(term, variants, register);
    else if (near !== undefined) yield nearlySame(term, near, register);
  }
}

/** For each name, the likeliest of those that are nearly the same, if there is one likelier than itself. */
function likelierSpellings(unrecorded: readonly Term[], register: TermRegister): Map<Term, Spelling<Term>> {
  const best = new Map<Term, Spelling<Term>>();
  const own = unrecorded.map((term) => spelling(term.name, term));
  const index = new NearIndex(own);
  const consider = (candidate: Spelling<Term>): void => {
    for (const { item, slip } of index.near(candidate)) {
      if (compareLikelihood(candidate.term, item.term) >= 0) continue;
      if (slip && !isRare(item.term, candidate.term)) continue;
      const before = best.get(item.term);
      if (before === undefined || compareLikelihood(candidate.term, before.term) < 0) {
        best.set(item.term, candidate);
      }
    }
  };
  for (const one of own) consider(one);
  for (const term of register.records) {
    for (const text of spellingsOf(term.entry)) consider(spelling(text, term));
  }
  return best;
}

/** A name that is met often is hardly a slip, unless it has a record to differ from. */
function isRare(term: Term, likelier: Term): boolean {
  const count = term.articles.length;
  // A word that stands in two articles is a word.
  if (likelier.entry === undefined && count > 1 && !/\s/.test(term.name))
    return count * 5 <= likelier.articles.length;
  return likelier.entry !== undefined || count <= 2 || count * 5 <= likelier.articles.length;
}

/** The likelier name first: the one with a record, else with more articles, else the older. */
function compareLikelihood(a: Term, b: Term): number {
  return (
    Number(b.entry !== undefined) - Number(a.entry !== undefined) ||
    b.articles.length - a.articles.length ||
    firstMoment(a) - firstMoment(b) ||
    compareText(a.slug, b.slug)
  );
}

function firstMoment({ articles }: Term): number {
  return articles.at(-1)?.row.date.epoch ?? 0;
}

function nearlySame(term: Term, { text, term: other }: Spelling<Term>, register: TermRegister): Complaint {
  const related =
    other.entry === undefined ? firstUse(other, register) : { file: other.entry.path, field: ["name"] };
  const advice =
    other.entry === undefined
      ? "if they are one, write a record with the other among its `aliases`"
      : `if it is another spelling, add it to \`aliases\` of ${other.entry.path}`;
  return {
    code: "name-near",
    at: firstUse(term, register),
    related,
    message: `“${term.name}” is nearly the same as “${text}” of ${related.file}.`,
    hint:
      other.entry === undefined && other.articles.length === term.articles.length
        ? `If they are one, correct one of the two, or ${advice.replace("if they are one, ", "")}; if they are two, give each a record.`
        : `Did you mean “${text}”? Else, ${advice}; if they are two, give each a record.`,
  };
}

function mayBeEither(term: Term, variants: readonly Term[], register: TermRegister): Complaint {
  const entries = entriesOf(variants);
  return {
    code: "name-near",
    at: firstUse(term, register),
    related: { file: entries[0]?.path ?? "", field: ["name"] },
    message: `“${term.name}” may be a spelling of ${inWords(
      entries.map(({ name, path }) => `“${name}” of ${path}`),
      "or",
    )}.`,
    hint: "Add it to `aliases` of the one that is meant, or write the name as the record does.",
  };
}

/** Where the oldest article about a term names it. */
function firstUse(term: Term, register: TermRegister): FieldRef {
  const row: PublicArticle["row"] | undefined = term.articles.at(-1)?.row;
  const names = row?.names[register.id] ?? [];
  const index = names.findIndex((name) => register.lookUp(name).includes(term));
  return { file: row?.path ?? "", field: index === -1 ? [] : nameField(register.id, index) };
}

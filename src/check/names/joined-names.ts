import type { PublicArticle, Term } from "../../edition/edition.ts";
import { nameField } from "../../edition/name-field.ts";
import type { TermRegister } from "../../edition/term-register.ts";
import type { Complaint } from "../../model/complaint.ts";
import { authorsGroup } from "../../model/content.ts";
import { mayBeJoined, type NameParts, namePartsOf } from "../../names/name-parts.ts";

/**
 * Names without a record and without quotation marks that are several names: `people: Ana Ilić, Petro Marin`. Each article is
 * told, since each has to be put right. `language` is the site’s.
 */
export function* joinedNames(
  register: TermRegister,
  terms: readonly Term[],
  language: string,
): Iterable<{ readonly term: Term; readonly complaint: Complaint }> {
  for (const term of terms) {
    if (term.entry !== undefined || !term.articles.some(({ row }) => row.joined?.[register.id] !== undefined))
      continue;
    for (const article of term.articles)
      for (const complaint of ofArticle(article, term, register, language)) yield { term, complaint };
  }
}

function* ofArticle(
  { row }: PublicArticle,
  term: Term,
  register: TermRegister,
  language: string,
): Iterable<Complaint> {
  const joined = row.joined?.[register.id];
  if (joined === undefined) return;
  for (const [index, name] of (row.names[register.id] ?? []).entries()) {
    const isText = joined === "text";
    if (!mayBeJoined(name) || !(isText || joined.includes(index))) continue;
    if (!register.lookUp(name).includes(term)) continue;
    const found = namePartsOf(name, row.language ?? language);
    const known = found?.parts.filter((part) => isKnown(part, register)) ?? [];
    if (found === undefined || !isToldOf(found, known.length, isText, register.id)) continue;
    const { parts, by } = found;
    const all = known.length === parts.length;
    yield {
      code: "names-joined",
      severity: all && (by === "sign" || isOfPeople(register.id)) ? "error" : "warning",
      at: { file: row.path, field: nameField(register.id, index) },
      message: `“${name}” is read as one name, and ${all ? `each of its ${parts.length} parts is a name that is known` : "it may be several"}.`,
      hint: `If it is one, put it in quotation marks or write a record of it; if not, write them apart:`,
      write: parts,
    };
  }
}

function isKnown(part: string, register: TermRegister): boolean {
  return register.lookUp(part).length > 0;
}

function isOfPeople(group: string): boolean {
  return group === authorsGroup || group === "people";
}

/**
 * A comma or a semicolon is always told of. “And” and `&` stand in many names of things (“Arts and Culture”) and of most
 * places that have them; so there it takes that a list is missing, or that a part is a name of its own.
 */
function isToldOf({ parts, by }: NameParts, known: number, isText: boolean, group: string): boolean {
  if (by === "sign") return true;
  // “Johnson & Johnson” is a firm.
  if (new Set(parts).size < parts.length) return false;
  if (isOfPeople(group))
    return group === authorsGroup || known > 0 || parts.some((part) => part.includes(" "));
  return group === "places" ? known === parts.length : isText || known === parts.length;
}

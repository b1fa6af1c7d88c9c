import type { Complaint } from "../model/complaint.ts";
import type { Entry } from "../model/content.ts";
import { inWords } from "./ambiguous-name.ts";
import type { Term } from "./edition.ts";
import type { TermRegister } from "./term-register.ts";

/**
 * Looks for places that lie in themselves and topics that are their own part, at once or round a circle, and makes the
 * register forget these bonds, so that whoever follows them upwards comes to an end. One complaint for each circle.
 */
export function breakCircles(register: TermRegister): Complaint[] {
  const { records } = register;
  const wider = new Map<Term, Term>();
  for (const term of records) {
    const name = term.entry.within ?? term.entry.broader;
    if (name === undefined) continue;
    const [above, ...others] = register.lookUp(name);
    if (above !== undefined && others.length === 0) wider.set(term, above);
  }
  const complaints: Complaint[] = [];
  const inCircle = new Set<Entry>();
  /** On which walk a term was met first: a term met again on the same walk closes a circle. */
  const walks = new Map<Term, Term>();
  for (const start of records) {
    let term: Term | undefined = start;
    while (term !== undefined && !walks.has(term)) {
      walks.set(term, start);
      term = wider.get(term);
    }
    if (term === undefined || walks.get(term) !== start) continue;
    const circle = circleFrom(term, wider);
    for (const { entry } of circle) if (entry !== undefined) inCircle.add(entry);
    const complaint = circleComplaint(circle);
    if (complaint !== undefined) complaints.push(complaint);
  }
  register.forgetWider(inCircle);
  return complaints;
}

function circleFrom(first: Term, wider: ReadonlyMap<Term, Term>): Term[] {
  const circle = [first];
  for (let term = wider.get(first); term !== undefined && term !== first; term = wider.get(term)) {
    circle.push(term);
  }
  return circle;
}

/** A circle is walked from where it was entered, and records are in order of path, so the first is always the same. */
function circleComplaint([first, ...rest]: readonly Term[]): Complaint | undefined {
  const entry = first?.entry;
  if (entry === undefined) return undefined;
  const field = entry.within === undefined ? "broader" : "within";
  const itself = field === "within" ? "lies in itself" : "is a part of itself";
  const names = rest.map(({ name }) => `“${name}”`);
  const other = rest[0]?.entry;
  return {
    code: "reference-circle",
    at: { file: entry.path, field: [field] },
    ...(other === undefined
      ? {}
      : { related: { file: other.path, field: [other.within === undefined ? "broader" : "within"] } }),
    message: `“${entry.name}” ${itself}${names.length === 0 ? "" : `, by way of ${inWords(names, "and")}`}.`,
    hint: `Take \`${field}\` out of one of the records, or name another.`,
  };
}

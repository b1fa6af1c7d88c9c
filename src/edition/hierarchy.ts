import type { Group, Paper, Term } from "./edition.ts";

/** The places that a place lies in, or the topics that a topic belongs to, nearest first, as far as they have pages: one without is passed by. */
export function widerTerms({ groups }: Paper, term: Term): readonly Term[] {
  const group = groups.find(({ id }) => id === term.group);
  const chain: Term[] = [];
  if (group === undefined) return chain;
  for (let next = widerTerm(group, term); next !== undefined; next = widerTerm(group, next)) chain.push(next);
  return chain;
}

/** The places within a place, or the topics below a topic: those directly below, by name. */
export function narrowerTerms({ groups }: Paper, term: Term): readonly Term[] {
  const group = groups.find(({ id }) => id === term.group);
  return (group && narrowerIn(group).get(term)) ?? none;
}

/** The nearest wider term that has a page. Circles were opened when the edition was joined, so this ends. */
function widerTerm(group: Group, { entry }: Term): Term | undefined {
  const name = entry?.within ?? entry?.broader;
  const wider = name === undefined ? undefined : group.onTheWay(name);
  return wider === undefined || wider.articles.length > 0 ? wider : widerTerm(group, wider);
}

const none: readonly Term[] = [];
const known = new WeakMap<Group, ReadonlyMap<Term, readonly Term[]>>();

function narrowerIn(group: Group): ReadonlyMap<Term, readonly Term[]> {
  const before = known.get(group);
  if (before !== undefined) return before;
  const below = new Map<Term, Term[]>();
  for (const term of group.terms) {
    const wider = widerTerm(group, term);
    if (wider === undefined || wider === term) continue;
    const siblings = below.get(wider);
    if (siblings === undefined) below.set(wider, [term]);
    else siblings.push(term);
  }
  known.set(group, below);
  return below;
}

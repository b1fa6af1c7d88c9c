import type { GroupTerms, IndexedTermFacts } from "../facts.ts";
import type { TaxonomyView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import type { CountedLink } from "../views.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { counted } from "./term-company.ts";

/** The index of a group of names, in a reader’s order; beside a name stands what its record says first of it. */
export type TaxonomyFacts = GroupTerms<IndexedTermFacts>;

/** From so many names on, an index has a bar of its letters. */
const longIndex = 40;

/** The index of a taxonomy: every name with its count, under its letter. */
export function taxonomyView({ group, terms }: TaxonomyFacts, context: RenderContext): TaxonomyView {
  const { frame, words } = context;
  const { address } = group;
  const heading = groupLabel(group.id, words);
  const byLetter = new Map<string, CountedLink[]>();
  for (const term of terms) {
    const item = counted(term, context);
    const others = byLetter.get(term.letter);
    if (others === undefined) byLetter.set(term.letter, [item]);
    else others.push(item);
  }
  const groups = Array.from(byLetter, ([letter, terms]) => ({ letter, id: idOf(letter), terms }));
  const isLong = terms.length >= longIndex && groups.length > 1;
  return {
    kind: "taxonomy",
    site: siteView(context, address),
    head: headView(context, {
      title: heading,
      description: words.descriptions.index(frame.settings.title, heading),
      address,
      structuredData: [breadcrumbs([{ name: heading, address: group.address }], frame)],
    }),
    heading,
    letters: isLong ? groups.map(({ letter, id }) => ({ text: letter, href: `#${id}` })) : [],
    groups,
  };
}

/** Of the place where the names of a letter begin. */
function idOf(letter: string): string {
  return `page-letter-${letter === "#" ? "0" : letter}`;
}

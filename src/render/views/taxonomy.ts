import type { CountedTermFacts, GroupTerms } from "../facts.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import type { TaxonomyView } from "../views.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { counted } from "./term-company.ts";

/** The index of a group of names; beside a name stands what its record says first of it. */
export type TaxonomyFacts = GroupTerms<CountedTermFacts>;

/** The index of a taxonomy: every name with its count, under its first letter. */
export function taxonomyView({ group, terms: listed }: TaxonomyFacts, context: RenderContext): TaxonomyView {
  const { frame, words } = context;
  const { address } = group;
  const heading = groupLabel(group.id, words);
  const groups = new Map<string, TaxonomyView["groups"][number]["terms"][number][]>();
  for (const term of listed) {
    const { name, note } = term;
    const letter = firstLetter(name);
    const item = { ...counted(term, context), note };
    const terms = groups.get(letter);
    if (terms === undefined) groups.set(letter, [item]);
    else terms.push(item);
  }
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
    groups: Array.from(groups, ([letter, terms]) => ({ letter, terms })),
    paging: undefined,
  };
}

/** The letter under which a name stands: without its accent, in upper case; digits and signs under `#`. */
function firstLetter(name: string): string {
  const letter = /\p{L}|\p{N}/u.exec(name.normalize("NFKD"))?.[0] ?? "#";
  return /\p{N}/u.test(letter) ? "#" : letter.toUpperCase();
}

import type { Companion } from "../../edition/company.ts";
import type { Term } from "../../edition/edition.ts";
import type { TermPicks } from "../../pages/term-picks.ts";
import type { CompanyView } from "../entity-views.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { CountedLink, Link } from "../views.ts";
import { groupLabel } from "./site.ts";

/** Who and what is most often in the news with a term; of an author: whom and what they write about. */
export function companyView(
  { company }: TermPicks,
  writes: boolean,
  context: RenderContext,
): CompanyView | undefined {
  const { words } = context;
  if (company.taxonomies.length === 0) return undefined;
  return {
    heading: writes ? words.term.writesAbout : words.term.oftenWith,
    groups: company.taxonomies.map(({ group, companions }) => ({
      label: groupLabel(group.id, words),
      terms: companions.map((one) => counted(one, context)),
    })),
  };
}

/** The running stories that a term is part of. */
export function storyLinks({ company }: TermPicks, context: RenderContext): readonly CountedLink[] {
  return company.stories.map((one) => counted(one, context));
}

/** The places within a place, the topics below a topic. */
export function narrowerLinks({ narrower }: TermPicks, { edition }: RenderContext): readonly Link[] {
  return narrower.map(({ name, address }) => ({ text: name, href: hrefOf(address, edition.settings) }));
}

/** What is narrower than a term, in words: places lie within, all else is a part. */
export function narrowerLabel(narrower: readonly Term[], { words }: RenderContext): string {
  const places = narrower.some(({ entry }) => entry?.within !== undefined);
  return places ? words.term.placesWithin : words.term.narrower;
}

function counted({ term, shared }: Companion, { edition, words }: RenderContext): CountedLink {
  return {
    text: term.name,
    href: hrefOf(term.address, edition.settings),
    count: shared,
    countText: words.articleCount(shared),
    note: term.note,
  };
}

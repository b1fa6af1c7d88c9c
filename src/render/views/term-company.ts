import type { CompanyView } from "../entity-views.ts";
import type { CountedTermFacts, GroupTerms, TermFacts, TermLinkFacts } from "../facts.ts";
import type { RenderContext } from "../render-context.ts";
import type { CountedLink, Link } from "../views.ts";
import type { CoverageFacts } from "./coverage-chart.ts";
import { noteLanguage, termLink } from "./foreign.ts";
import { groupLabel } from "./site.ts";

/** What the page of a term says beyond its record and its list, as `pages/term-picks.ts` chose it. */
export interface TermPicksFacts {
  /** Nearest first. */
  readonly wider: readonly TermFacts[];
  readonly narrower: { readonly arePlaces: boolean; readonly terms: readonly TermLinkFacts[] };
  readonly company: {
    readonly taxonomies: readonly GroupTerms<CountedTermFacts>[];
    readonly stories: readonly CountedTermFacts[];
  };
  readonly coverage: CoverageFacts | undefined;
}

/** Who and what is most often in the news with a term; of an author: whom and what they write about. */
export function companyView(
  { company }: TermPicksFacts,
  writes: boolean,
  context: RenderContext,
): CompanyView | undefined {
  const { words } = context;
  if (company.taxonomies.length === 0) return undefined;
  return {
    heading: writes ? words.term.writesAbout : words.term.oftenWith,
    groups: company.taxonomies.map(({ group, terms }) => ({
      label: groupLabel(group.id, words),
      terms: terms.map((one) => counted(one, context)),
    })),
  };
}

/** The running stories that a term is part of. */
export function storyLinks({ company }: TermPicksFacts, context: RenderContext): readonly CountedLink[] {
  return company.stories.map((one) => counted(one, context));
}

/** The places within a place, the topics below a topic. */
export function narrowerLinks({ narrower }: TermPicksFacts, context: RenderContext): readonly Link[] {
  return narrower.terms.map((term) => termLink(term, context));
}

/** What is narrower than a term, in words: places lie within, all else is a part. */
export function narrowerLabel({ narrower }: TermPicksFacts, { words }: RenderContext): string {
  return narrower.arePlaces ? words.term.placesWithin : words.term.narrower;
}

export function counted(term: CountedTermFacts, context: RenderContext): CountedLink {
  const { count, note } = term;
  return {
    ...termLink(term, context),
    count,
    countText: context.words.articleCount(count),
    note,
    noteLanguage: note === undefined ? undefined : noteLanguage(term, context),
  };
}

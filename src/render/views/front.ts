import type { CardFacts, GroupTerms, TermLinkFacts } from "../facts.ts";
import { hrefOf, inPaper } from "../links.ts";
import { paperName, paperTitle } from "../paper-title.ts";
import type { RenderContext } from "../render-context.ts";
import { newsOrganisation } from "../structured-data/publisher.ts";
import { webSite } from "../structured-data/web-site.ts";
import type { FrontView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { termLink } from "./foreign.ts";
import { headView } from "./head.ts";
import { groupHeading, isSaidElsewhere, siteView } from "./site.ts";

/** The front page of a paper, as `pages/front-picks.ts` chose what stands on it. */
export interface FrontFacts {
  readonly lead: readonly CardFacts[];
  readonly secondary: readonly CardFacts[];
  readonly more: readonly CardFacts[];
  readonly rail: readonly GroupTerms<TermLinkFacts>[];
}

/** The front page of a paper. */
export function frontView({ lead, secondary, more, rail }: FrontFacts, context: RenderContext): FrontView {
  const { frame } = context;
  const { settings, paper } = frame;
  const { address, language } = paper;
  return {
    kind: "front",
    site: siteView(context, address),
    head: headView(context, {
      // A publication that has no name in the language says which language it is.
      title: paperTitle(paper, frame) === settings.title ? "" : paperName(language, paper),
      description: descriptionOfFront(context),
      address,
      structuredData: [webSite(frame), newsOrganisation(settings)],
    }),
    lead: cardViews(lead, context)[0],
    secondary: cardViews(secondary, context),
    more: cardViews(more, context),
    rail: rail
      .filter(({ terms }) => terms.length > 0)
      .map(({ group, terms }) => ({
        taxonomy: group.id,
        ...groupHeading(group.id, context),
        href: hrefOf(group.address, settings),
        terms: terms.map((term) => termLink(term, context)),
      })),
    latest: hrefOf(inPaper("latest/", frame), settings),
  };
}

/** What the settings say of the publication may be missing, or be in another language. */
function descriptionOfFront({ frame, words }: RenderContext): string {
  const { settings, paper } = frame;
  const { title, description } = settings;
  return description === "" || isSaidElsewhere(description, frame)
    ? words.descriptions.front(title, paperName(paper.language, paper))
    : description;
}

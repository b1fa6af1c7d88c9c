import type { CardFacts, GroupTerms, TermLinkFacts, VersionFacts } from "../facts.ts";
import { languageName } from "../language-name.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { newsOrganisation } from "../structured-data/publisher.ts";
import { webSite } from "../structured-data/web-site.ts";
import type { FrontView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { termLink } from "./foreign.ts";
import { headView } from "./head.ts";
import { groupHeading, siteView } from "./site.ts";
import { alternatesOf, versionLinks } from "./versions.ts";

/** What the settings say of the publication is in the site’s own language, and may be missing. */
function descriptionOfFront({ language, address }: VersionFacts, context: RenderContext): string {
  const { frame, words } = context;
  const { title, description } = frame.settings;
  return address === "/" && description !== ""
    ? description
    : words.descriptions.front(title, languageName(language));
}

/** The front page of a language, as `pages/front-picks.ts` chose what stands on it. */
export interface FrontFacts {
  readonly language: VersionFacts;
  /** Of the site, its own first. */
  readonly languages: readonly VersionFacts[];
  readonly lead: readonly CardFacts[];
  readonly secondary: readonly CardFacts[];
  readonly more: readonly CardFacts[];
  readonly rail: readonly GroupTerms<TermLinkFacts>[];
}

/** The front page of a language. */
export function frontView(facts: FrontFacts, context: RenderContext): FrontView {
  const { frame } = context;
  const { settings } = frame;
  const { language, languages, lead, secondary, more, rail } = facts;
  const { address } = language;
  return {
    kind: "front",
    site: siteView(context, address),
    head: headView(context, {
      title: address === "/" ? "" : languageName(language.language),
      description: descriptionOfFront(language, context),
      address,
      alternates: alternatesOf(languages, context),
      structuredData: [webSite(settings), newsOrganisation(settings)],
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
    latest: hrefOf("/latest/", settings),
    versions: versionLinks(languages, address, context),
  };
}

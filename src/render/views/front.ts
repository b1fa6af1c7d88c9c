import type { LanguageEdition } from "../../edition/edition.ts";
import { frontPicks } from "../../pages/front-picks.ts";
import type { SubjectOf } from "../../pages/page.ts";
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
function descriptionOfFront({ language, address }: LanguageEdition, context: RenderContext): string {
  const { edition, words } = context;
  const { title, description } = edition.settings;
  return address === "/" && description !== ""
    ? description
    : words.descriptions.front(title, languageName(language));
}

/** The front page of a language. */
export function frontView(
  { language }: SubjectOf<"front">,
  address: string,
  context: RenderContext,
): FrontView {
  const { edition } = context;
  const { settings } = edition;
  const { lead, secondary, more, rail } = frontPicks(language, edition);
  return {
    kind: "front",
    site: siteView(context, address),
    head: headView(context, {
      title: address === "/" ? "" : languageName(language.language),
      description: descriptionOfFront(language, context),
      address,
      alternates: alternatesOf(edition.languages, context),
      structuredData: [webSite(settings), newsOrganisation(settings)],
    }),
    lead: cardViews(lead === undefined ? [] : [lead], context)[0],
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
    versions: versionLinks(edition.languages, address, context),
  };
}

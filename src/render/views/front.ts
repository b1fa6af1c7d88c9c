import { frontPicks } from "../../pages/front-picks.ts";
import type { SubjectOf } from "../../pages/page.ts";
import { languageName } from "../language-name.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { newsOrganisation } from "../structured-data/publisher.ts";
import { webSite } from "../structured-data/web-site.ts";
import type { FrontView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { alternatesOf, versionLinks } from "./versions.ts";

/** The front page of a language. */
export function frontView(
  { language }: SubjectOf<"front">,
  address: string,
  context: RenderContext,
): FrontView {
  const { edition, words } = context;
  const { settings } = edition;
  const { lead, secondary, more, rail } = frontPicks(language, edition);
  return {
    kind: "front",
    site: siteView(context, address),
    head: headView(context, {
      title: address === "/" ? "" : languageName(language.language),
      description: settings.description,
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
        label: groupLabel(group.id, words),
        href: hrefOf(group.address, settings),
        terms: terms.map(({ name, address }) => ({ text: name, href: hrefOf(address, settings) })),
      })),
    latest: hrefOf("/latest/", settings),
    versions: versionLinks(edition.languages, address, context),
  };
}

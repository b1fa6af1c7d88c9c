import type { ArticleType } from "../../model/article-types.ts";
import { dayOf, type Moment } from "../../model/moment.ts";
import type { CardFacts, GroupTerms, TermLinkFacts } from "../facts.ts";
import type { BlockView, FrontView } from "../front-views.ts";
import { hrefFrom, hrefOf, inPaper } from "../links.ts";
import { paperName, paperTitle } from "../paper-title.ts";
import type { RenderContext } from "../render-context.ts";
import { newsOrganisation } from "../structured-data/publisher.ts";
import { webSite } from "../structured-data/web-site.ts";

import { cardViews } from "./cards.ts";
import { termLink } from "./foreign.ts";
import { headView } from "./head.ts";
import { groupHeading, isSaidElsewhere, siteView } from "./site.ts";

/** The front page of a paper, as `pages/front-picks.ts` chose what stands on it. */
export interface FrontFacts {
  readonly banner: { readonly text: string; readonly url: string | undefined } | undefined;
  readonly lead: readonly CardFacts[];
  readonly blocks: readonly BlockFacts[];
  readonly running: readonly RunningStoryFacts[];
  readonly names: readonly GroupTerms<TermLinkFacts>[];
}

/** Articles that stand together, and what they are articles of. */
export interface BlockFacts {
  readonly as: string;
  readonly title: string | undefined;
  readonly of:
    | { readonly from: "term"; readonly term: TermLinkFacts }
    | { readonly from: "type"; readonly type: ArticleType }
    | { readonly from: "articles" | "latest" | "seconds" | "more" };
  readonly cards: readonly CardFacts[];
}

/** A story of several articles. */
export interface RunningStoryFacts {
  readonly story: TermLinkFacts;
  readonly count: number;
  readonly last: Moment;
}

/** The front page of a paper. */
export function frontView(
  { banner, lead, blocks, running, names }: FrontFacts,
  context: RenderContext,
): FrontView {
  const { frame, words } = context;
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
    banner: banner && { text: banner.text, href: banner.url && hrefFrom(banner.url, settings) },
    lead: cardViews(lead, context)[0],
    blocks: blocks.map((block) => ({
      as: block.as,
      heading: headingOf(block, context),
      cards: cardViews(block.cards, context),
    })),
    running: running.map(({ story, count, last }) => ({
      story: termLink(story, context),
      countText: words.stories.newestOn(count, dayOf(last)),
    })),
    names: names
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

/** What its editor calls a block, else what it is about, with the address of the page that has all of it. */
function headingOf({ title, of }: BlockFacts, context: RenderContext): BlockView["heading"] {
  const { words, frame } = context;
  const latest = hrefOf(inPaper("latest/", frame), frame.settings);
  const said = (text: string | undefined, href?: string): BlockView["heading"] =>
    text === undefined ? undefined : { text, href };
  switch (of.from) {
    case "term": {
      const link = termLink(of.term, context);
      return title === undefined ? link : { text: title, href: link.href };
    }
    case "type":
      return said(title ?? (of.type === "news" ? words.latest : words.types[of.type]));
    case "latest":
      return said(title ?? words.latest, latest);
    case "more":
      return said(title ?? words.moreNews, latest);
    default:
      return said(title);
  }
}

/** What the settings say of the publication may be missing, or be in another language. */
function descriptionOfFront({ frame, words }: RenderContext): string {
  const { settings, paper } = frame;
  const { title, description } = settings;
  return description === "" || isSaidElsewhere(description, frame)
    ? words.descriptions.front(title, paperName(paper.language, paper))
    : description;
}

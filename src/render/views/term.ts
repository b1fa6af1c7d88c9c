import type { GroupFrame } from "../../edition/edition.ts";
import type { Html } from "../../model/html.ts";
import { dressBody } from "../embeds/dress-body.ts";
import type { BodyRef, OwnTermFacts, SliceFacts } from "../facts.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { shareImage } from "../sharing/share-image.ts";
import { isOrganisation } from "../structured-data/author.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { entityType } from "../structured-data/entity.ts";
import { termPage } from "../structured-data/term-page.ts";
import type { RecordLanguages } from "../text-language.ts";
import type { FeedLink, TermView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { coverageChart } from "./coverage-chart.ts";
import { recordLanguages } from "./foreign.ts";
import { type HeadFacts, headView } from "./head.ts";
import { portraitImage } from "./images.ts";
import { locatorMapView } from "./locator-map.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { groupLabel, isInMenu, siteView } from "./site.ts";
import type { TermPicksFacts } from "./term-company.ts";
import { companyView, narrowerLabel, narrowerLinks, storyLinks } from "./term-company.ts";
import { factsOf } from "./term-facts.ts";

/** The page of a term, or one of its numbered pages. */
export interface TermPageFacts {
  readonly group: GroupFrame;
  readonly term: OwnTermFacts;
  readonly slice: SliceFacts;
  /** What only the unnumbered page says: the others are plain lists, which never change once they are full. */
  readonly picks: TermPicksFacts | undefined;
}

/** So many articles stand before all else that is said of a term. */
const newest = 5;

/** A person, place or topic, an author or a story: who or what it is, then the coverage. */
export function termView(facts: TermPageFacts, address: string, context: RenderContext): TermView {
  const { frame, words } = context;
  const { settings } = frame;
  const { group, term, slice, picks } = facts;
  const { entry } = term;
  const cards = cardViews(slice.articles, context);
  const first = picks === undefined ? cards.length : newest;
  const describe = words.descriptions[group.kind === "authors" ? "author" : "term"];
  const feed: FeedLink = {
    title: `${term.name} — ${settings.title}`,
    href: hrefOf(`${term.address}feed.xml`, settings),
    type: "application/rss+xml",
  };
  return {
    kind: "term",
    site: siteView(context, address, [term.address, group.address]),
    head: headView(context, {
      title: titleOf(term.name, slice, context),
      description: descriptionOf(
        entry?.description ?? entry?.role ?? describe(settings.title, term.name),
        slice,
        context,
      ),
      address,
      canonical: urlOf(canonicalOf(slice, address), settings),
      type: isPerson(group, term, context) ? "profile" : "website",
      image: shareImage(term.portrait, settings),
      ...(group.kind === "authors" ? profile(entry) : {}),
      body: picks !== undefined && entry?.hasBody ? context.body(entry) : undefined,
      structuredData: [
        ...(picks === undefined ? [] : [termPage(group, term, picks.wider, context)]),
        breadcrumbs([{ name: groupLabel(group.id, words), address: group.address }, term], frame),
      ],
      feeds: [{ ...feed, href: urlOf(`${term.address}feed.xml`, settings) }],
    }),
    taxonomy: { text: groupLabel(group.id, words), href: hrefOf(group.address, settings) },
    heading: term.name,
    ...recordLanguages(term, context),
    standfirst: entry?.role ?? entry?.description,
    feed,
    first: cards.slice(0, first),
    others: cards.slice(first),
    isSection: slice.number === undefined && isInMenu(context, term.address),
    paging: pagingView(slice, context),
    ...(picks === undefined ? nothing : entityView(facts, picks, context)),
  };
}

type Entity = Omit<
  TermView,
  | "kind"
  | "site"
  | "head"
  | "taxonomy"
  | "heading"
  | keyof RecordLanguages
  | "standfirst"
  | "feed"
  | "first"
  | "others"
  | "isSection"
  | "paging"
>;

const nothing: Entity = {
  portrait: undefined,
  summary: undefined,
  otherNames: [],
  facts: [],
  background: undefined,
  countText: "",
  chart: undefined,
  map: undefined,
  narrower: undefined,
  company: undefined,
  stories: [],
};

/** What only the first page of a term says. */
function entityView(
  { group, term, slice }: TermPageFacts,
  picks: TermPicksFacts,
  context: RenderContext,
): Entity {
  const { words } = context;
  const { entry } = term;
  return {
    portrait: term.portrait && portraitImage(term.portrait, isPerson(group, term, context), context),
    summary: entry?.role === undefined ? undefined : entry.description,
    otherNames: entry?.aliases ?? [],
    facts: factsOf(term, picks.wider, context),
    background: entry?.hasBody ? backgroundOf(term, entry, context) : undefined,
    countText: words.articleCount(slice.total ?? 0),
    chart: coverageChart(picks.coverage, context),
    map: locatorMapView(term, picks.wider, context),
    narrower:
      picks.narrower.terms.length === 0
        ? undefined
        : { label: narrowerLabel(picks, context), terms: narrowerLinks(picks, context) },
    company: companyView(picks, group.kind === "authors", context),
    stories: storyLinks(picks, context),
  };
}

/** The text of a record. */
function backgroundOf({ pictures, address }: OwnTermFacts, entry: BodyRef, context: RenderContext): Html {
  const body = context.body(entry);
  return dressBody({ body, pictures, address }, context);
}

/** An article about a person and one by a person lead to a profile; a desk has none. */
function isPerson(group: GroupFrame, term: OwnTermFacts, { frame }: RenderContext): boolean {
  return group.kind === "authors" ? !isOrganisation(term, frame) : entityType(group.id) === "Person";
}

/** Where an author can be followed. */
function profile(entry: OwnTermFacts["entry"]): Pick<HeadFacts, "properties" | "names"> {
  const account = entry?.fediverse;
  if (account === undefined) return {};
  return { properties: [["profile:username", account]], names: [["fediverse:creator", account]] };
}

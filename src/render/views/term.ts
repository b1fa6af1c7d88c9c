import type { Group, Term } from "../../edition/edition.ts";
import { widerTerm } from "../../pages/fingerprint.ts";
import type { Subject } from "../../pages/page.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { shareImage } from "../sharing/share-image.ts";
import { isOrganisation } from "../structured-data/author.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { entityType } from "../structured-data/entity.ts";
import { termPage } from "../structured-data/term-page.ts";
import type { FeedLink, TermView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { type HeadFacts, headView } from "./head.ts";
import { canonicalOf, pagingView, titleOf } from "./paging.ts";
import { groupLabel, siteView } from "./site.ts";

/** A person, place or topic, an author or a story: who or what it is, then the coverage. */
export function termView(
  subject: Extract<Subject, { kind: "term" }>,
  address: string,
  context: RenderContext,
): TermView {
  const { edition, words } = context;
  const { settings } = edition;
  const { group, term, slice } = subject;
  const { entry } = term;
  const first = slice.number === undefined;
  const feed: FeedLink = {
    title: `${term.name} — ${settings.title}`,
    href: hrefOf(`${term.address}feed.xml`, settings),
    type: "application/rss+xml",
  };
  return {
    kind: "term",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(term.name, slice, context),
      description: entry?.description ?? entry?.role ?? "",
      address,
      canonical: urlOf(canonicalOf(slice, address), settings),
      type: isPerson(group, term, context) ? "profile" : "website",
      image: entry && shareImage(entry, settings),
      ...(group.kind === "authors" ? profile(entry) : {}),
      structuredData: [
        ...(first ? [termPage(group, term, context)] : []),
        breadcrumbs([{ name: groupLabel(group.id, words), address: group.address }, term], settings),
      ],
      feeds: [{ ...feed, href: urlOf(`${term.address}feed.xml`, settings) }],
    }),
    taxonomy: { text: groupLabel(group.id, words), href: hrefOf(group.address, settings) },
    heading: term.name,
    standfirst: entry?.role ?? entry?.description,
    otherNames: first ? (entry?.aliases ?? []) : [],
    facts: first ? factsOf(term, context) : [],
    background: first && entry?.hasBody ? context.body(entry) : undefined,
    countText: first ? words.articleCount(slice.total) : "",
    feed,
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}

/** An article about a person and one by a person lead to a profile; a desk has none. */
function isPerson(group: Group, term: Term, { edition }: RenderContext): boolean {
  return group.kind === "authors"
    ? !isOrganisation(term, edition.settings)
    : entityType(group.id) === "Person";
}

/** Where an author can be followed. */
function profile(entry: Term["entry"]): Pick<HeadFacts, "properties" | "names"> {
  const account = entry?.fediverse;
  if (account === undefined) return {};
  return { properties: [["profile:username", account]], names: [["fediverse:creator", account]] };
}

function factsOf(term: Term, { edition, words }: RenderContext): TermView["facts"] {
  const { entry } = term;
  const facts: TermView["facts"][number][] = [];
  const wider = widerTerm(edition, term);
  if (wider !== undefined) {
    const label = entry?.within === undefined ? words.partOf : words.within;
    facts.push({ label, values: [{ text: wider.name, href: hrefOf(wider.address, edition.settings) }] });
  }
  const elsewhere = (entry?.sameAs ?? []).filter((url) => /^https?:\/\//i.test(url));
  if (elsewhere.length > 0) {
    facts.push({
      label: words.externalRecords,
      values: elsewhere.map((href) => ({ text: hostOf(href), href })),
    });
  }
  return facts;
}

/** `https://www.wikidata.org/wiki/Q42` → “wikidata.org”. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}

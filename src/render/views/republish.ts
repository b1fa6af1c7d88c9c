import { partnersFeedFile } from "../../pages/republished.ts";
import { directionOf } from "../direction.ts";
import type { RepublishFacts } from "../facts.ts";
import { hrefOf, inPaper, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { copiedArticle } from "../republish/copied-article.ts";
import { licenceFrom } from "../republish/licence.ts";
import { written } from "../republish/written.ts";
import type { RepublishView } from "../republish-view.ts";
import { headView } from "./head.ts";
import { siteView } from "./site.ts";
import { feedTypes } from "./site-feeds.ts";

/** The page from which others copy an article. */
export function republishView(facts: RepublishFacts, address: string, context: RenderContext): RepublishView {
  const { frame, words, language } = context;
  const { settings, usual } = frame;
  const { row, terms } = facts;
  const original = urlOf(facts.address, settings);
  const copy = copiedArticle(facts, context);
  const licence = licenceFrom(terms.licence);
  const [before = "", behind = ""] = words.republish.terms("\u0000").split("\u0000");
  const parts = [
    { text: before, href: undefined },
    { text: licence.name, href: licence.href },
    { text: behind, href: undefined },
  ];
  const isForeign = terms.note !== undefined && !terms.isNoteOwn && usual.language !== language;
  const ways = [
    { id: "copy-html", label: "HTML", text: copy },
    { id: "copy-text", label: words.republish.text, text: written(copy, "text") },
    { id: "copy-markdown", label: "Markdown", text: written(copy, "markdown") },
  ];
  return {
    kind: "republish",
    site: siteView(context, address),
    head: headView(context, {
      title: words.labelled(words.republish.heading, row.title),
      description: "",
      address,
      canonical: original,
      noIndex: true,
    }),
    heading: words.republish.heading,
    article: { text: row.title, href: hrefOf(facts.address, settings) },
    terms: parts.filter(({ text }) => text !== ""),
    keep: words.republish.keep,
    note:
      terms.note === undefined
        ? undefined
        : {
            text: terms.note,
            language: isForeign ? usual.language : undefined,
            direction: isForeign ? directionOf(usual.language) : undefined,
          },
    pictures: words.republish.pictures,
    original: { label: words.republish.original, address: original },
    copies: ways,
    feed: {
      title: words.republish.feed,
      href: hrefOf(inPaper(partnersFeedFile, frame), settings),
      type: feedTypes.rss,
    },
  };
}

import type { GroupFrame } from "../edition/edition.ts";
import type { Html } from "../model/html.ts";
import { type Settings, settingsIn } from "../model/settings.ts";
import type { PaperPlace } from "../pages/among-papers.ts";
import type { BodyRef } from "./facts.ts";
import type { FeedItem } from "./feeds/feed-model.ts";
import { Land } from "./map/land.ts";
import { Remembered } from "./remembered.ts";
import type { Entity, Writer } from "./structured-data/named-thing.ts";
import type { CardView } from "./views.ts";
import { wordsOf } from "./words/languages.ts";
import type { Words } from "./words.ts";
import type { Xml } from "./xml.ts";

/** What all pages of a paper share. */
export interface Frame {
  /** As the paper has them. */
  readonly settings: Settings;
  /** As they are for the site’s own language, in which all is said that the settings and records do not say by language. */
  readonly usual: Settings;
  readonly paper: PaperPlace;
  /** In the order of the settings, then authors, then stories. */
  readonly groups: readonly GroupFrame[];
}

/** The frame of a site’s own language; `groups` are those of its paper. */
export function usualFrame(settings: Settings, groups: readonly GroupFrame[]): Frame {
  const { language } = settings;
  const front = { language, address: "/" };
  const paper = { ...front, digest: "", archived: false, indexes: [], leads: {}, papers: [front] };
  return { settings, usual: settings, paper, groups };
}

/** The frame of another paper of the site. */
function frameIn({ usual, groups }: Frame, paper: PaperPlace): Frame {
  const below = ({ id, kind }: GroupFrame): GroupFrame => ({ id, kind, address: `${paper.address}${id}/` });
  return { settings: settingsIn(usual, paper), usual, paper, groups: groups.map(below) };
}

/** What every view is made with, beside the facts of its page. */
export interface RenderContext {
  readonly frame: Frame;
  /** BCP 47 tag of the page that is made: that of its paper, or a variant of it. */
  readonly language: string;
  /** In the language of the page, or the nearest there is. */
  readonly words: Words;
  /** The rendered text of a row. */
  readonly body: (row: BodyRef) => Html;
  /** Articles as they stand in lists, by the digests of their facts. */
  readonly cards: Remembered<string, CardView>;
  /** Articles as they stand in feeds, by the digests of their facts. */
  readonly feedItems: Remembered<string, FeedItem>;
  /** Those without their text as RSS. */
  readonly rssItems: Remembered<FeedItem, Xml>;
  /** What terms stand for, to search engines, by address. */
  readonly entities: Remembered<string, Entity>;
  /** The same of those who write. */
  readonly writers: Remembered<string, Writer>;
  /** For maps of places. */
  readonly land: Land;
  /** The same for a page in a variant of the paper’s language. */
  in(language: string | undefined): RenderContext;
  /** The same for a page of a paper, where the site has several. */
  of(paper: PaperPlace): RenderContext;
}

/** Lists are printed in an order in which an article is soon done with; more would only fill memory. */
const kept = 20_000;
/** Those who are in the news again and again. */
const keptTerms = 10_000;

/** `land` outlives an edition where one is given. */
export function renderContext(frame: Frame, body: RenderContext["body"], land = new Land()): RenderContext {
  const papers = new Map<string, RenderContext>();
  const shared = {
    feedItems: new Remembered<string, FeedItem>(kept),
    rssItems: new Remembered<FeedItem, Xml>(kept),
    entities: new Remembered<string, Entity>(keptTerms),
    writers: new Remembered<string, Writer>(keptTerms),
  };
  const ofPaper = (paper: PaperPlace): RenderContext => {
    const known = papers.get(paper.digest);
    if (known !== undefined) return known;
    const context = contextOf(frameIn(frame, paper));
    papers.set(paper.digest, context);
    return context;
  };
  const contextOf = (frame: Frame): RenderContext => {
    const contexts = new Map<string, RenderContext>();
    const contextIn = (language: string = frame.settings.language): RenderContext => {
      const known = contexts.get(language);
      if (known !== undefined) return known;
      const words = wordsOf(language, frame.settings.words);
      const cards = new Remembered<string, CardView>(kept);
      const context: RenderContext = {
        ...{ frame, language, words, body, cards, land },
        ...shared,
        in: contextIn,
        of: ofPaper,
      };
      contexts.set(language, context);
      return context;
    };
    return contextIn();
  };
  return contextOf(frame);
}

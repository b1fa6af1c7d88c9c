import type { GroupFrame } from "../../edition/edition.ts";
import { dayOf } from "../../model/moment.ts";
import type { ListedStoryFacts } from "../facts.ts";
import type { StoriesView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import type { CardView, CountedLink } from "../views.ts";
import { noteLanguage, termLink } from "./foreign.ts";
import { headView } from "./head.ts";
import { cardImage } from "./images.ts";
import { groupLabel, siteView } from "./site.ts";
import { counted } from "./term-company.ts";

/** The running stories of a paper, as `pages/stories-by-newest.ts` orders them. */
export interface StoriesFacts {
  readonly group: GroupFrame;
  readonly running: readonly ListedStoryFacts[];
  readonly earlier: readonly ListedStoryFacts[];
}

/** `/stories/` of a paper. */
export function storiesView({ group, running, earlier }: StoriesFacts, context: RenderContext): StoriesView {
  const { frame, words } = context;
  const { address } = group;
  const heading = groupLabel(group.id, words);
  return {
    kind: "stories",
    site: siteView(context, address),
    head: headView(context, {
      title: heading,
      description: words.descriptions.stories(frame.settings.title),
      address,
      structuredData: [breadcrumbs([{ name: heading, address }], frame)],
    }),
    heading,
    running: running.map((story) => storyCard(story, context)),
    earlier: earlier.map(
      (story): CountedLink => ({ ...counted(story, context), countText: said(story, context) }),
    ),
  };
}

/** A story as it stands among articles. */
function storyCard(story: ListedStoryFacts, context: RenderContext): CardView {
  const { text, href, language, direction } = termLink(story, context);
  const isOneLanguage = noteLanguage(story, context)?.language === language;
  return {
    href,
    headline: text,
    standfirst: isOneLanguage ? (story.description ?? "") : "",
    published: { datetime: story.newest?.iso ?? "", text: said(story, context) },
    updated: undefined,
    story: undefined,
    shows: [],
    live: undefined,
    isRunning: false,
    label: undefined,
    kicker: undefined,
    image: story.image && cardImage(story.image, context.frame.settings),
    type: "news",
    by: undefined,
    notice: undefined,
    language,
    direction,
  };
}

/** How many articles it has, and when the newest appeared. */
function said({ count, newest }: ListedStoryFacts, { words }: RenderContext): string {
  return newest === undefined ? words.articleCount(count) : words.stories.newestOn(count, dayOf(newest));
}

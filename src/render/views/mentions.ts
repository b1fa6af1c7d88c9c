import type { Mention, Related } from "../../edition/edition.ts";
import type { StoryPlace } from "../../pages/story-place.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import type { Link, MentionView, RelatedView, StoryPlaceView } from "../views.ts";
import { foreignLanguage, labelOf, noticeOf } from "./cards.ts";

/** Other articles about the same, each with the reason why it stands there. */
export function relatedViews(related: readonly Related[], context: RenderContext): RelatedView[] {
  const { edition, words } = context;
  return related.map(({ article, because }) => ({
    ...mentionView(article, context),
    because: {
      text: words.related.alsoAbout(because.name),
      href: hrefOf(because.address, edition.settings),
    },
  }));
}

/** Where an article stands in its story, with the ways from part to part. */
export function storyPlaceView(
  { story, part, total, before, after, soFar }: StoryPlace,
  context: RenderContext,
): StoryPlaceView {
  const { edition, words } = context;
  return {
    story: { text: story.name, href: hrefOf(story.address, edition.settings) },
    description: story.entry?.description,
    partText: words.story.part(part, total),
    before: before && linkTo(before, context),
    after: after && linkTo(after, context),
    soFar: soFar.map((one) => mentionView(one, context)),
  };
}

function mentionView(article: Mention, context: RenderContext): MentionView {
  const { edition, words } = context;
  const { row, hidden } = article;
  return {
    ...linkTo(article, context),
    published: timeView(row.date, words),
    label: labelOf(row.type, words),
    notice: noticeOf(hidden, words),
    ...foreignLanguage(row.language, edition.settings),
  };
}

function linkTo({ address, row }: Mention, { edition }: RenderContext): Link {
  return { text: row.title, href: hrefOf(address, edition.settings) };
}

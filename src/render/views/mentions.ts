import { dayView } from "../day-view.ts";
import type { ArticleFacts, MentionFacts, RelatedFacts, StoryPlaceFacts } from "../facts.ts";
import { lineOver } from "../labels.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { ArticleView, Link, MentionView, StoryPlaceView } from "../views.ts";
import { foreignLanguage, noticeOf } from "./cards.ts";
import { termLink } from "./foreign.ts";

/** Other articles about the same, each with the reason why it stands there. */
export function relatedViews(related: readonly RelatedFacts[], context: RenderContext): MentionView[] {
  const { frame, words } = context;
  return related.map(({ article, because: { name, address } }) =>
    mentionView(article, context, {
      text: words.related.alsoAbout(name),
      href: hrefOf(address, frame.settings),
    }),
  );
}

/** Where an article stands in its story, with the ways from part to part. */
export function storyPlaceView(
  { story, description, part, total, after, soFar }: StoryPlaceFacts,
  context: RenderContext,
): StoryPlaceView {
  const { words } = context;
  return {
    story: termLink(story, context),
    description,
    partText: total === undefined ? words.story.part(part) : words.story.partOf(part, total),
    after: after && linkTo(after, context),
    soFar: soFar.map((one) => mentionView(one, context, undefined)),
  };
}

/** What came after an older article. */
export function sinceView(
  { articles, topic }: NonNullable<ArticleFacts["since"]>,
  context: RenderContext,
): NonNullable<ArticleView["since"]> {
  const { frame, words } = context;
  return {
    articles: articles.map((one) => mentionView(one, context, undefined)),
    more: topic && {
      text: words.sinceThen.more(topic.name),
      href: hrefOf(topic.address, frame.settings),
    },
  };
}

function mentionView(
  { address, row, hidden, live }: MentionFacts,
  { frame, words, language: page }: RenderContext,
  because: Link | undefined,
): MentionView {
  const { settings } = frame;
  const { language, direction } = foreignLanguage(row.language ?? settings.language, page);
  return {
    text: row.title,
    href: hrefOf(address, settings),
    published: dayView(row.date, words),
    label: lineOver({ ...row, sponsor: undefined, live }, undefined, words).label,
    notice: noticeOf(hidden, words),
    language,
    direction,
    because,
  };
}

function linkTo({ address, row }: MentionFacts, { frame }: RenderContext): Link {
  return { text: row.title, href: hrefOf(address, frame.settings) };
}

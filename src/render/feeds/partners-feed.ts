import type { FeedArticleFacts, RepublishFacts } from "../facts.ts";
import { paperTitle } from "../paper-title.ts";
import type { RenderContext } from "../render-context.ts";
import { copiedText } from "../republish/copied-article.ts";
import { isHandedOn } from "../republish/pruned.ts";
import { articleItem } from "./article-item.ts";
import type { Feed } from "./feed-model.ts";
import { feedOf } from "./feeds.ts";

/** What others may republish, newest first. */
export interface PartnersFeedFacts {
  readonly articles: readonly { readonly item: FeedArticleFacts; readonly copy: RepublishFacts }[];
}

/** The feed for partners: each article whole, as its page to copy from has it, with the line of credit. */
export function partnersFeed({ articles }: PartnersFeedFacts, self: string, context: RenderContext): Feed {
  const { frame, words } = context;
  const { settings, paper } = frame;
  const credits = settings.republish?.pictures ?? [];
  const items = articles.map(({ item, copy }) => {
    const told = articleItem(item, context);
    const { image } = told;
    return {
      ...told,
      html: copiedText(copy, context.in(copy.row.language)),
      image: image !== undefined && isHandedOn(image.credit, credits) ? image : undefined,
    };
  });
  const title = `${paperTitle(paper, frame)}: ${words.republish.feed}`;
  return feedOf({ title, description: "", self, page: paper.address }, items, context);
}

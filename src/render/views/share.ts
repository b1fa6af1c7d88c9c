import { dayOf } from "../../model/moment.ts";
import type { ShareView } from "../article-views.ts";
import type { ArticleRowFacts, TermLinkFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";

/** With more authors, a citation names the first alone. */
const mostCited = 3;

/**
 * What a reader needs to pass an article on.
 *
 * @param address absolute: where the article first appeared
 * @param republish the page from which others may copy it, within the site
 */
export function shareView(
  { title, date, canonical }: Pick<ArticleRowFacts, "title" | "date" | "canonical">,
  authors: readonly Pick<TermLinkFacts, "name">[],
  address: string,
  republish: string | undefined,
  { frame, words }: Pick<RenderContext, "frame" | "words">,
): ShareView {
  const site = frame.settings.title;
  const at = canonical ?? address;
  const names = authors.map(({ name }) => name);
  const [first] = names;
  const cited = [title, site, dayOf(date), at] as const;
  return {
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${at}`)}`,
    address: at,
    republish:
      republish === undefined
        ? undefined
        : { text: words.republish.heading, href: hrefOf(republish, frame.settings) },
    citation:
      first === undefined
        ? words.share.citedWithout(...cited)
        : words.share.cited(
            names.length > mostCited ? words.share.andOthers(first) : words.list(names),
            ...cited,
          ),
  };
}

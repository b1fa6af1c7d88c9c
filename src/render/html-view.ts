import type { Page, Subject } from "../pages/page.ts";
import type { PageView } from "./page-view.ts";
import type { RenderContext } from "./render-context.ts";
import { articleView } from "./views/article.ts";
import { correctionsView } from "./views/corrections.ts";
import { feedsView } from "./views/feeds.ts";
import { frontView } from "./views/front.ts";
import { dayView, latestView } from "./views/lists.ts";
import { periodView } from "./views/period.ts";
import { notFoundView, plainView } from "./views/plain.ts";
import { storyView } from "./views/story.ts";
import { taxonomyView } from "./views/taxonomy.ts";
import { termView } from "./views/term.ts";

/** The view of a page that is an HTML page of the theme; undefined for all others (feeds, sitemaps, files). */
export function htmlView({ subject, address }: Page, site: RenderContext): PageView | undefined {
  const context = site.in(languageOf(subject));
  switch (subject.kind) {
    case "article":
      return articleView(subject, context);
    case "front":
      return frontView(subject, address, context);
    case "latest":
      return latestView(subject, address, context);
    case "taxonomy":
      return taxonomyView(subject, address, context);
    case "term":
      return termView(subject, address, context);
    case "story":
      return storyView(subject, address, context);
    case "year":
    case "month":
      return periodView(subject, address, context);
    case "day":
      return dayView(subject, address, context);
    case "plain":
      return plainView(subject.page, context);
    case "corrections":
      return correctionsView(subject, address, context);
    case "feeds":
      return feedsView(address, context);
    case "not-found":
      return notFoundView(address, context);
    default:
      return undefined;
  }
}

/** The language of a page, where it is not the site’s own. */
function languageOf(subject: Subject): string | undefined {
  if (subject.kind === "article") return subject.article.row.language;
  return subject.kind === "front" ? subject.language.language : undefined;
}

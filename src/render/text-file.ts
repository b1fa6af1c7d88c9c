import { feedItems } from "../pages/feed-items.ts";
import type { Page } from "../pages/page.ts";
import { rssFeed } from "./feed.ts";
import { hostRedirects } from "./machine-files/host-redirects.ts";
import { machineFile } from "./machine-files/machine-file.ts";
import { redirect } from "./redirect.ts";
import type { RenderContext } from "./render-context.ts";
import { robots } from "./robots.ts";
import { sitemap, sitemapIndex } from "./sitemap.ts";

/** The text of a page that machines read (feeds, sitemaps, redirects); undefined for pages of the theme and for files. */
export function textFile({ subject, address }: Page, context: RenderContext): string | undefined {
  const { edition } = context;
  const { settings } = edition;
  switch (subject.kind) {
    case "feed":
      return rssFeed(
        {
          title: settings.title,
          description: settings.description,
          self: address,
          page: "/",
          articles: feedItems(edition.articles, settings),
          fullText: settings.feeds.fullText,
        },
        context,
      );
    case "term-feed": {
      const { term } = subject;
      return rssFeed(
        {
          title: `${term.name} — ${settings.title}`,
          description: term.entry?.description ?? "",
          self: address,
          page: term.address,
          articles: feedItems(term.articles, settings),
          // Thousands of feeds with whole articles would outweigh the site itself.
          fullText: false,
        },
        context,
      );
    }
    case "sitemap":
      return sitemap(subject.entries, settings);
    case "sitemap-index":
      return sitemapIndex(subject.parts, settings);
    case "robots":
      return robots(settings);
    case "machine-file":
      return machineFile(subject.name, settings);
    case "host-redirects":
      return hostRedirects(subject.redirects, settings);
    case "redirect":
      return redirect(subject.to, context);
    default:
      return undefined;
  }
}

/** @jsxImportSource preact */
/** The door of the theme: every HTML page of the site is drawn here, by the layout named after its kind. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { PageView } from "../src/render/page-view.ts";
import { ArchivePage } from "./archive.tsx";
import { ArticlePage } from "./article.tsx";
import { CorrectionsPage } from "./corrections.tsx";
import { FeedsPage } from "./feeds.tsx";
import { FrontPage } from "./front.tsx";
import { ListPage } from "./list.tsx";
import { NotFoundPage } from "./not-found.tsx";
import { PeriodPage } from "./period.tsx";
import { PlainPage } from "./plain.tsx";
import { RepublishPage } from "./republish.tsx";
import { SearchPage } from "./search.tsx";
import { StoriesPage } from "./stories.tsx";
import { StoryPage } from "./story.tsx";
import { TaxonomyPage } from "./taxonomy.tsx";
import { TermPage } from "./term.tsx";

export { renderLetter } from "./letter.tsx";
export { blockLayouts } from "./parts/block-layouts.tsx";

export function Page({ view }: { view: PageView }): JSX.Element {
  switch (view.kind) {
    case "article":
      return <ArticlePage view={view} />;
    case "front":
      return <FrontPage view={view} />;
    case "list":
      return <ListPage view={view} />;
    case "taxonomy":
      return <TaxonomyPage view={view} />;
    case "term":
      return <TermPage view={view} />;
    case "stories":
      return <StoriesPage view={view} />;
    case "search":
      return <SearchPage view={view} />;
    case "story":
      return <StoryPage view={view} />;
    case "period":
      return <PeriodPage view={view} />;
    case "archive":
      return <ArchivePage view={view} />;
    case "plain":
      return <PlainPage view={view} />;
    case "republish":
      return <RepublishPage view={view} />;
    case "corrections":
      return <CorrectionsPage view={view} />;
    case "feeds":
      return <FeedsPage view={view} />;
    case "not-found":
      return <NotFoundPage view={view} />;
    default:
      return view satisfies never;
  }
}

/** The whole HTML document of a view: doctype, page, one line end. The same view always gives the same text. */
export function renderPage(view: PageView): string {
  return `<!DOCTYPE html>\n${renderToString(<Page view={view} />)}\n`;
}

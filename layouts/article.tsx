/** @jsxImportSource preact */
import type { ArticleView } from "../src/render/views.ts";
import { Byline } from "./parts/byline.tsx";
import { Corrections } from "./parts/corrections.tsx";
import { Figure } from "./parts/figure.tsx";
import { Kicker } from "./parts/kicker.tsx";
import { Neighbours } from "./parts/neighbours.tsx";
import { Shell } from "./parts/shell.tsx";
import { Sources } from "./parts/sources.tsx";
import { Tags } from "./parts/tags.tsx";

/** Beyond this many characters a headline is set a size smaller, so that it stays a headline and not a page. */
const LONG_HEADLINE = 110;

/** A story: its head across the page, then who and when in the margin beside the text. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <article class="story">
        <header>
          {view.notice !== undefined && <p class="notice">{view.notice}</p>}
          <Kicker label={view.label} link={view.kicker} />
          <h1 class={view.headline.length > LONG_HEADLINE ? "long" : undefined}>{view.headline}</h1>
          {view.standfirst !== undefined && <p class="standfirst">{view.standfirst}</p>}
        </header>
        {view.image !== undefined && <Figure image={view.image} />}
        <Byline view={view} />
        <div class="text">
          {view.dateline !== undefined && <p class="dateline">{view.dateline} —</p>}
          <div class="body" dangerouslySetInnerHTML={{ __html: view.body }} />
          {view.corrections.length > 0 && (
            <Corrections corrections={view.corrections} all={view.allCorrections} words={words} />
          )}
          {view.sources.length > 0 && <Sources sources={view.sources} words={words} />}
          {view.tags.length > 0 && <Tags groups={view.tags} words={words} />}
        </div>
      </article>
      <Neighbours older={view.older} newer={view.newer} words={words} />
    </Shell>
  );
}

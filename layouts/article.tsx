/** @jsxImportSource preact */
import type { ArticleView } from "../src/render/views.ts";
import { Byline } from "./parts/byline.tsx";
import { Corrections } from "./parts/corrections.tsx";
import { Figure } from "./parts/figure.tsx";
import { KeyPoints } from "./parts/key-points.tsx";
import { Kicker } from "./parts/kicker.tsx";
import { LiveLine, Moments } from "./parts/moments.tsx";
import { Neighbours } from "./parts/neighbours.tsx";
import { RelatedArticles } from "./parts/related.tsx";
import { Share } from "./parts/share.tsx";
import { Shell } from "./parts/shell.tsx";
import { SinceThen } from "./parts/since-then.tsx";
import { Sources } from "./parts/sources.tsx";
import { StoryLine, StorySoFar } from "./parts/story-place.tsx";
import { Tags } from "./parts/tags.tsx";
import { BelowArticle } from "./slots/below-article.tsx";

/** Beyond this many characters a headline is set a size smaller, so that it stays a headline and not a page. */
const LONG_HEADLINE = 110;

/** A story: its head across the page, then who and when in the margin beside the text. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const { words } = view.site;
  const { live } = view;
  return (
    <Shell view={view}>
      {/* Reader modes read the direction off the article itself. */}
      <article
        class={view.sponsored === undefined ? "story" : "story paid"}
        dir={view.head.direction === "rtl" ? "rtl" : undefined}
      >
        <header>
          {view.notice !== undefined && <p class="notice">{view.notice}</p>}
          {view.story !== undefined && <StoryLine place={view.story} />}
          <Kicker label={view.label} link={view.kicker} running={live?.isRunning} />
          <h1 class={view.headline.length > LONG_HEADLINE ? "long" : undefined}>{view.headline}</h1>
          {view.standfirst !== undefined && <p class="standfirst">{view.standfirst}</p>}
          {view.sponsored !== undefined && (
            <p class="paid-for">
              {view.sponsored.map(({ text, href }) =>
                href === undefined ? (
                  text
                ) : (
                  <a href={href} rel="sponsored">
                    {text}
                  </a>
                ),
              )}
            </p>
          )}
        </header>
        {view.image !== undefined && <Figure image={view.image} />}
        <Byline view={view} />
        <div class="text">
          {live !== undefined && <LiveLine live={live} site={view.site} head={view.head} />}
          {view.keyPoints.length > 0 && <KeyPoints view={view} />}
          {live !== undefined && live.moments.length > 0 && (
            <Moments live={live} site={view.site} head={view.head} />
          )}
          <div class="body" dangerouslySetInnerHTML={{ __html: view.body }} />
          {live?.isRunning && <LiveLine live={live} site={view.site} head={view.head} />}
          {view.corrections.length > 0 && (
            <Corrections corrections={view.corrections} all={view.allCorrections} words={words} />
          )}
          {view.sources.length > 0 && <Sources sources={view.sources} words={words} />}
          <Share share={view.share} words={words} />
          <BelowArticle site={view.site} view={view} />
          {view.since !== undefined && <SinceThen view={view} since={view.since} />}
          {view.tags.length > 0 && <Tags groups={view.tags} words={words} />}
          {view.story !== undefined && <StorySoFar place={view.story} view={view} />}
          {view.related.length > 0 && <RelatedArticles view={view} />}
        </div>
      </article>
      {view.neighbours !== undefined && <Neighbours neighbours={view.neighbours} words={words} />}
    </Shell>
  );
}

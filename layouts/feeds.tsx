/** @jsxImportSource preact */
import type { FeedsView, LanguageFeedLink } from "../src/render/overview-views.ts";
import type { FeedLink } from "../src/render/views.ts";
import { Shell } from "./parts/shell.tsx";

/** What a feed is and where the feeds are, for a reader who has never had one. */
export function FeedsPage({ view }: { view: FeedsView }) {
  const { whole, otherLanguages, narrower, list } = view;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
        <p class="standfirst">{view.explained}</p>
      </header>
      <section class="feeds">
        <h2>{whole.heading}</h2>
        <p>{whole.explained}</p>
        <FeedLinks feeds={whole.feeds} />
        {otherLanguages.feeds.length > 0 && <h3>{otherLanguages.heading}</h3>}
        {otherLanguages.feeds.length > 0 && <LanguageFeedLinks feeds={otherLanguages.feeds} />}
      </section>
      <section class="feeds">
        <h2>{narrower.heading}</h2>
        <p>{narrower.explained}</p>
        <FeedLinks feeds={[view.corrections]} />
        {narrower.groups.map((group) => (
          <>
            <h3>{group.label}</h3>
            <FeedLinks feeds={group.feeds} />
            <p class="index">
              <a href={group.index.href}>{group.index.text}</a>
            </p>
          </>
        ))}
      </section>
      <section class="feeds">
        <h2>
          <a href={list.feed.href} type={list.feed.type}>
            {list.feed.title}
          </a>
        </h2>
        <p>{list.explained}</p>
      </section>
    </Shell>
  );
}

function FeedLinks({ feeds }: { feeds: readonly FeedLink[] }) {
  return (
    <ul>
      {feeds.map((feed) => (
        <li>
          <a href={feed.href} type={feed.type}>
            {feed.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function LanguageFeedLinks({ feeds }: { feeds: readonly LanguageFeedLink[] }) {
  return (
    <ul>
      {feeds.map((feed) => (
        <li>
          <a
            href={feed.href}
            type={feed.type}
            hreflang={feed.language}
            lang={feed.language}
            dir={feed.direction}
          >
            {feed.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** @jsxImportSource preact */
import type { BlockView, FrontView, RunningStoryView } from "../src/render/front-views.ts";
import { blockLayouts } from "./parts/block-layouts.tsx";
import { Card } from "./parts/card.tsx";
import { Shell } from "./parts/shell.tsx";
import { TagGroup } from "./parts/tags.tsx";

/** The front page. Its `h1` is the name of the paper, in the masthead; the lead and the blocks come right below. */
export function FrontPage({ view }: { view: FrontView }) {
  const { words } = view.site;
  const [first, ...others] = view.blocks;
  return (
    <Shell view={view}>
      {view.banner !== undefined && (
        <p class="banner">
          {view.banner.href === undefined ? (
            view.banner.text
          ) : (
            <a href={view.banner.href}>{view.banner.text}</a>
          )}
        </p>
      )}
      {view.lead === undefined ? (
        <p class="standfirst">{words.nothingYet}</p>
      ) : (
        <Card card={view.lead} heading="h2" place="lead" />
      )}
      {first !== undefined && <Block block={first} />}
      {view.running.length > 0 && <Running stories={view.running} heading={words.taxonomies.stories} />}
      {others.map((block) => (
        <Block block={block} />
      ))}
      {view.lead !== undefined && (
        <p class="onward">
          <a href={view.latest}>{words.latest}</a>
        </p>
      )}
      {view.names.length > 0 && (
        <div class="names">
          {view.names.map((group) => (
            <TagGroup group={group} heading="h2" words={words} />
          ))}
        </div>
      )}
    </Shell>
  );
}

/** Articles that stand together. A layout that is not there, which a check tells, is that of rows. */
function Block({ block: { as, heading, cards } }: { block: BlockView }) {
  const Layout = (Object.hasOwn(blockLayouts, as) ? blockLayouts[as] : undefined) ?? blockLayouts.rows;
  if (Layout === undefined) return null;
  if (heading === undefined)
    return (
      <div class="block">
        <Layout cards={cards} heading="h2" />
      </div>
    );
  const { text, href, language, direction } = heading;
  return (
    <section class="block headed">
      <h2 lang={language} dir={direction}>
        {href === undefined ? text : <a href={href}>{text}</a>}
      </h2>
      <Layout cards={cards} heading="h3" />
    </section>
  );
}

/** Stories that go on, each in a line. */
function Running({ stories, heading }: { stories: readonly RunningStoryView[]; heading: string }) {
  return (
    <section class="running">
      <h2>{heading}</h2>
      <ul>
        {stories.map(({ story, countText }) => (
          <li>
            <a href={story.href} lang={story.language} dir={story.direction}>
              {story.text}
            </a>{" "}
            <span class="count">{countText}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @jsxImportSource preact */
import type { StoriesView } from "../src/render/overview-views.ts";
import { Card } from "./parts/card.tsx";
import { Shell } from "./parts/shell.tsx";

/** The running stories, that with the newest article first; below them those that have ended. */
export function StoriesPage({ view }: { view: StoriesView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
      </header>
      {view.running.length > 0 && (
        <section class="stories">
          <h2>{words.stories.running}</h2>
          <div class="rows single">
            {view.running.map((card) => (
              <Card card={card} heading="h3" place="row" />
            ))}
          </div>
        </section>
      )}
      {view.earlier.length > 0 && (
        <section class="stories">
          <h2>{words.stories.earlier}</h2>
          <ul>
            {view.earlier.map((story) => (
              <li>
                <a href={story.href} lang={story.language} dir={story.direction}>
                  {story.text}
                </a>{" "}
                <span class="count">{story.countText}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}

/** @jsxImportSource preact */
import type { StoryView } from "../src/render/overview-views.ts";
import { Paging } from "./parts/paging.tsx";
import { Shell } from "./parts/shell.tsx";
import { Timeline } from "./parts/timeline.tsx";

/** A running story: what it is about and who is in it beside what was written and what happened, day by day. */
export function StoryPage({ view }: { view: StoryView }) {
  const { words } = view.site;
  const described = view.background !== undefined || view.names.length > 0;
  return (
    <Shell view={view}>
      <header class="heading">
        <p class="kicker">
          <a href={view.stories.href}>{view.stories.text}</a>
        </p>
        <h1 lang={view.headingLanguage.language} dir={view.headingLanguage.direction}>
          {view.heading}
        </h1>
        {view.standfirst !== undefined && (
          <p class="standfirst" lang={view.summaryLanguage.language} dir={view.summaryLanguage.direction}>
            {view.standfirst}
          </p>
        )}
      </header>
      <div class={described ? "story-page described" : "story-page"}>
        {view.background !== undefined && (
          <div class="about">
            <div
              class="body"
              lang={view.backgroundLanguage.language}
              dir={view.backgroundLanguage.direction}
              dangerouslySetInnerHTML={{ __html: view.background }}
            />
          </div>
        )}
        <section class="coverage">
          <h2>{words.story.timeline}</h2>
          {view.countText !== "" && <span class="count">{view.countText}</span>}{" "}
          <a class="feed" href={view.feed.href} type={view.feed.type}>
            {words.feed}
          </a>
          <Timeline days={view.days} words={words} />
          {view.paging !== undefined && <Paging paging={view.paging} words={words} />}
        </section>
        {view.names.length > 0 && (
          <div class="cast">
            {view.names.map((group) => (
              <section>
                <h2>
                  <a href={group.href}>{group.label}</a>
                </h2>
                <ul>
                  {group.terms.map((term) => (
                    <li>
                      <a href={term.href} lang={term.language} dir={term.direction}>
                        {term.text}
                        {term.note !== undefined && (
                          <span
                            class="note"
                            lang={term.noteLanguage?.language}
                            dir={term.noteLanguage?.direction}
                          >
                            {" "}
                            {term.note}
                          </span>
                        )}
                      </a>{" "}
                      <span class="count">{term.countText}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </div>
    </Shell>
  );
}

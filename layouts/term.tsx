/** @jsxImportSource preact */
import type { TermView } from "../src/render/views.ts";
import { Card } from "./parts/card.tsx";
import { CoverageChart } from "./parts/coverage-chart.tsx";
import { Facts } from "./parts/facts.tsx";
import { LocatorMap } from "./parts/locator-map.tsx";
import { Paging } from "./parts/paging.tsx";
import { Portrait } from "./parts/portrait.tsx";
import { Shell } from "./parts/shell.tsx";
import { TermCompany } from "./parts/term-company.tsx";

/** A person, place, topic or author: who or what it is, what it is in the news with, then the coverage. */
export function TermPage({ view }: { view: TermView }) {
  const { words } = view.site;
  const counted = view.countText !== "";
  const known = view.otherNames.length > 0 || view.facts.length > 0;
  const about = known || view.background !== undefined || view.summary !== undefined;
  const beside =
    view.map !== undefined ||
    view.narrower !== undefined ||
    view.company !== undefined ||
    view.stories.length > 0;
  return (
    <Shell view={view}>
      <header class={view.portrait === undefined ? "heading" : "heading portrayed"}>
        {view.portrait !== undefined && <Portrait image={view.portrait} />}
        <div>
          <p class="kicker">
            <a href={view.taxonomy.href}>{view.taxonomy.text}</a>
          </p>
          <h1 lang={view.headingLanguage.language} dir={view.headingLanguage.direction}>
            {view.heading}
          </h1>
          {view.standfirst !== undefined && (
            <p class="standfirst" lang={view.summaryLanguage.language} dir={view.summaryLanguage.direction}>
              {view.standfirst}
            </p>
          )}
        </div>
      </header>
      <div class={beside ? "term accompanied" : "term"}>
        {about && (
          <div class="about">
            {view.background !== undefined ? (
              <div
                class="body"
                lang={view.backgroundLanguage.language}
                dir={view.backgroundLanguage.direction}
                dangerouslySetInnerHTML={{ __html: view.background }}
              />
            ) : (
              view.summary !== undefined && (
                <p class="body" lang={view.summaryLanguage.language} dir={view.summaryLanguage.direction}>
                  {view.summary}
                </p>
              )
            )}
            {known && <Facts view={view} />}
          </div>
        )}
        {beside && (
          <div class="connections">
            {view.map !== undefined && <LocatorMap map={view.map} />}
            <TermCompany view={view} />
          </div>
        )}
        <section class="coverage">
          {counted && <h2>{view.countText}</h2>}
          {view.feed !== undefined && (
            <a class="feed" href={view.feed.href} type={view.feed.type}>
              {words.feed}
            </a>
          )}
          {view.chart !== undefined && <CoverageChart chart={view.chart} words={words} />}
          <div class="rows single">
            {view.cards.map((card) => (
              <Card card={card} heading={counted ? "h3" : "h2"} place="row" />
            ))}
          </div>
          {view.paging !== undefined && <Paging paging={view.paging} words={words} />}
        </section>
      </div>
    </Shell>
  );
}

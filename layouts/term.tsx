/** @jsxImportSource preact */
import type { TermView } from "../src/render/views.ts";
import { Card } from "./parts/card.tsx";
import { CoverageChart } from "./parts/coverage-chart.tsx";
import { Facts } from "./parts/facts.tsx";
import { Lead } from "./parts/lead.tsx";
import { LocatorMap } from "./parts/locator-map.tsx";
import { Paging } from "./parts/paging.tsx";
import { Portrait } from "./parts/portrait.tsx";
import { Shell } from "./parts/shell.tsx";
import { TermCompany } from "./parts/term-company.tsx";

/**
 * A person, place, topic or author: the newest articles, then who or what it is and what it is in the news with, then all other
 * articles. One that is in the menu begins as a front page does.
 */
export function TermPage({ view }: { view: TermView }) {
  const { words } = view.site;
  const counted = view.countText !== "";
  const known = view.otherNames.length > 0 || view.facts.length > 0;
  const about = known || view.background !== undefined || view.summary !== undefined;
  const beside =
    about ||
    view.chart !== undefined ||
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
      <div class={termClass(view, beside)}>
        <section class="coverage">
          {counted &&
            (view.isSection ? <span class="count">{view.countText}</span> : <h2>{view.countText}</h2>)}{" "}
          {view.feed !== undefined && (
            <a class="feed" href={view.feed.href} type={view.feed.type}>
              {words.feed}
            </a>
          )}
          {view.isSection ? (
            <Lead cards={view.first} heading="h2" />
          ) : (
            <div class="rows single">
              {view.first.map((card) => (
                <Card card={card} heading={counted ? "h3" : "h2"} place="row" />
              ))}
            </div>
          )}
        </section>
        {beside && (
          <div class="beside">
            {about && <About view={view} isKnown={known} />}
            {view.map !== undefined && <LocatorMap map={view.map} />}
            {view.chart !== undefined && <CoverageChart chart={view.chart} words={words} />}
            <TermCompany view={view} />
          </div>
        )}
        {view.others.length > 0 && (
          <section class="others">
            <h2>{words.moreNews}</h2>
            <div class="rows single">
              {view.others.map((card) => (
                <Card card={card} heading="h3" place="row" />
              ))}
            </div>
          </section>
        )}
      </div>
      {view.paging !== undefined && <Paging paging={view.paging} words={words} />}
    </Shell>
  );
}

function termClass({ isSection }: TermView, beside: boolean): string {
  return `term${beside ? " accompanied" : ""}${isSection ? " section" : ""}`;
}

/** What is known of it: the text of its record, and facts. */
function About({ view, isKnown }: { view: TermView; isKnown: boolean }) {
  return (
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
      {isKnown && <Facts view={view} />}
    </div>
  );
}

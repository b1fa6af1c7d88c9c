/** @jsxImportSource preact */
import type { TermView } from "../src/render/views.ts";
import { Card } from "./parts/card.tsx";
import { Facts } from "./parts/facts.tsx";
import { Paging } from "./parts/paging.tsx";
import { Shell } from "./parts/shell.tsx";

/** A person, place, topic or author: who or what it is beside the coverage. */
export function TermPage({ view }: { view: TermView }) {
  const { words } = view.site;
  const counted = view.countText !== "";
  const known = view.otherNames.length > 0 || view.facts.length > 0;
  return (
    <Shell view={view}>
      <header class="heading">
        <p class="kicker">
          <a href={view.taxonomy.href}>{view.taxonomy.text}</a>
        </p>
        <h1>{view.heading}</h1>
        {view.standfirst !== undefined && <p class="standfirst">{view.standfirst}</p>}
      </header>
      <div class={known || view.background !== undefined ? "term described" : "term"}>
        {(known || view.background !== undefined) && (
          <div class="about">
            {known && <Facts view={view} />}
            {view.background !== undefined && (
              <div class="body" dangerouslySetInnerHTML={{ __html: view.background }} />
            )}
          </div>
        )}
        <section class="coverage">
          {counted && <h2>{view.countText}</h2>}
          {view.feed !== undefined && (
            <a class="feed" href={view.feed.href} type={view.feed.type}>
              {words.feed}
            </a>
          )}
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

/** @jsxImportSource preact */
import type { PeriodView } from "../src/render/overview-views.ts";
import { Calendar } from "./parts/calendar.tsx";
import { Card } from "./parts/card.tsx";
import { Shell } from "./parts/shell.tsx";
import { Trail } from "./parts/trail.tsx";

/** The archive of a year with its months, or of a month with its calendar; then the newest of its articles. */
export function PeriodPage({ view }: { view: PeriodView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <header class="heading">
        {view.trail.length > 0 && <Trail links={view.trail} words={words} />}
        <h1>{view.heading}</h1>
      </header>
      <div class="term described">
        <div class="about">
          {view.calendar !== undefined && <Calendar calendar={view.calendar} />}
          {view.months.length > 0 && (
            <ul class="months">
              {view.months.map((month) => (
                <li>
                  <a href={month.href}>{month.text}</a> <span class="count">{month.countText}</span>
                  <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={month.share} height="4" />
                  </svg>
                </li>
              ))}
            </ul>
          )}
          <PeriodNeighbours view={view} />
        </div>
        <section class="coverage">
          <h2>{words.calendar.newest}</h2>
          <div class="rows single">
            {view.cards.map((card) => (
              <Card card={card} heading="h3" place="row" />
            ))}
          </div>
        </section>
      </div>
    </Shell>
  );
}

/** The ways to the months or years with articles on either side. */
function PeriodNeighbours({ view: { site, earlier, later } }: { view: PeriodView }) {
  const { words } = site;
  if (earlier === undefined && later === undefined) return null;
  return (
    <nav class="either-side" aria-label={words.calendar.neighbours}>
      {earlier !== undefined && (
        <a href={earlier.href} rel="prev">
          <span>{words.calendar.earlier}</span> {earlier.text}
        </a>
      )}
      {later !== undefined && (
        <a href={later.href} rel="next">
          <span>{words.calendar.later}</span> {later.text}
        </a>
      )}
    </nav>
  );
}

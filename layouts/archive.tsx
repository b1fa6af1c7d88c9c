/** @jsxImportSource preact */
import type { ArchiveView } from "../src/render/overview-views.ts";
import { Shell } from "./parts/shell.tsx";

/** All that was published: a line for each year, with its months. */
export function ArchivePage({ view }: { view: ArchiveView }) {
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
      </header>
      <div class="years">
        {view.years.map((year) => (
          <section>
            <h2>
              <a href={year.href}>{year.text}</a>
            </h2>
            <p class="count">{year.countText}</p>
            <ul>
              {year.months.map((month) => (
                <li>
                  <a href={month.href}>{month.text}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Shell>
  );
}

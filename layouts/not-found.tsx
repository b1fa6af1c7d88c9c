/** @jsxImportSource preact */
import type { NotFoundView } from "../src/render/views.ts";
import { Card } from "./parts/card.tsx";
import { Shell } from "./parts/shell.tsx";

/** What a reader sees at an address that is not there: a plain word, then the news. */
export function NotFoundPage({ view }: { view: NotFoundView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{words.notFoundTitle}</h1>
        <p class="standfirst">{words.notFoundText}</p>
      </header>
      {view.latest.length > 0 && (
        <section class="more">
          <h2>{words.latest}</h2>
          <div class="rows">
            {view.latest.map((card) => (
              <Card card={card} heading="h3" place="row" />
            ))}
          </div>
        </section>
      )}
    </Shell>
  );
}

/** @jsxImportSource preact */
import type { ListView } from "../src/render/views.ts";
import { Card } from "./parts/card.tsx";
import { Paging } from "./parts/paging.tsx";
import { Shell } from "./parts/shell.tsx";
import { Trail } from "./parts/trail.tsx";

/** The latest news, or the archive of a day. */
export function ListPage({ view }: { view: ListView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <header class="heading">
        {view.trail.length > 0 && <Trail links={view.trail} words={words} />}
        <h1>{view.heading}</h1>
      </header>
      <div class="rows single">
        {view.cards.map((card) => (
          <Card card={card} heading="h2" place="row" />
        ))}
      </div>
      {view.paging !== undefined && <Paging paging={view.paging} words={words} />}
    </Shell>
  );
}

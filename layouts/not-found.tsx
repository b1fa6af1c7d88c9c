/** @jsxImportSource preact */
import type { NotFoundView } from "../src/render/views.ts";
import { Rows } from "./parts/rows.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { Shell } from "./parts/shell.tsx";

/** What a reader sees at an address that is not there: a plain word, then the news. */
export function NotFoundPage({ view }: { view: NotFoundView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{words.notFoundTitle}</h1>
        <p class="standfirst">{words.notFoundText}</p>
        {view.site.search !== undefined && <SearchForm site={view.site} place="page" />}
      </header>
      {view.latest.length > 0 && (
        <section class="block headed">
          <h2>{words.latest}</h2>
          <Rows cards={view.latest} heading="h3" />
        </section>
      )}
    </Shell>
  );
}

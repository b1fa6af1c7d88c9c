/** @jsxImportSource preact */
import type { TaxonomyView } from "../src/render/views.ts";
import { Paging } from "./parts/paging.tsx";
import { Shell } from "./parts/shell.tsx";

/** The index of people, of places, of topics: names in columns, letter by letter. */
export function TaxonomyPage({ view }: { view: TaxonomyView }) {
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
      </header>
      {view.groups.map((group) => (
        <section class="letter">
          <h2>{group.letter}</h2>
          <ul>
            {group.terms.map((term) => (
              <li>
                <a href={term.href} lang={term.language} dir={term.direction}>
                  {term.text}
                </a>{" "}
                <span class="count">{term.countText}</span>
                {term.note !== undefined && (
                  <span class="note" lang={term.noteLanguage?.language} dir={term.noteLanguage?.direction}>
                    {" "}
                    {term.note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.paging !== undefined && <Paging paging={view.paging} words={view.site.words} />}
    </Shell>
  );
}

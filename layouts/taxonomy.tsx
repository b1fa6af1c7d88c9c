/** @jsxImportSource preact */
import type { TaxonomyView } from "../src/render/overview-views.ts";
import { Shell } from "./parts/shell.tsx";

/** The index of people, of places, of topics: names in columns, letter by letter. */
export function TaxonomyPage({ view }: { view: TaxonomyView }) {
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
      </header>
      {view.letters.length > 0 && (
        <nav class="letters" aria-label={view.site.words.index.letters}>
          <ul>
            {view.letters.map((letter) => (
              <li>
                <a href={letter.href}>{letter.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.groups.map((group) => (
        <section class="letter">
          <h2 id={group.id}>{group.letter}</h2>
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
    </Shell>
  );
}

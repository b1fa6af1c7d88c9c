/** @jsxImportSource preact */
import type { CountedLink, TermView } from "../../src/render/views.ts";

/** What a person, a place or a topic hangs together with: its parts, its stories, and the names it is in the news with. */
export function TermCompany({ view }: { view: TermView }) {
  const { narrower, stories, company } = view;
  const { words } = view.site;
  return (
    <>
      {narrower !== undefined && (
        <section class="connection narrower">
          <h2>{narrower.label}</h2>
          <ul>
            {narrower.terms.map((term) => (
              <li>
                <a href={term.href} lang={term.language} dir={term.direction}>
                  {term.text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section class="connection">
          <h2>{words.term.stories}</h2>
          <Counted terms={stories} />
        </section>
      )}
      {company !== undefined && (
        <section class="connection">
          <h2>{company.heading}</h2>
          {company.groups.map((group) => (
            <>
              <h3>{group.label}</h3>
              <Counted terms={group.terms} />
            </>
          ))}
        </section>
      )}
    </>
  );
}

function Counted({ terms }: { terms: readonly CountedLink[] }) {
  return (
    <ul>
      {terms.map((term) => (
        <li>
          <a href={term.href} lang={term.language} dir={term.direction}>
            {term.text}
            {term.note !== undefined && (
              <span class="note" lang={term.noteLanguage?.language} dir={term.noteLanguage?.direction}>
                {" "}
                {term.note}
              </span>
            )}
          </a>{" "}
          <span class="count">{term.countText}</span>
        </li>
      ))}
    </ul>
  );
}

/** @jsxImportSource preact */
import type { PaperLink } from "../../src/render/version-links.ts";
import type { Words } from "../../src/render/words.ts";

/** The switch between the languages of the site, each named in its own; it leads to the same page where that is there. */
export function Papers({ papers, words }: { papers: readonly PaperLink[]; words: Words }) {
  return (
    <nav class="papers" aria-label={words.translations.languages}>
      <ul>
        {papers.map(({ text, href, language, direction, current }) => (
          <li>
            {current ? (
              <span aria-current="true">{text}</span>
            ) : (
              <a href={href} hreflang={language} lang={language} dir={direction}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

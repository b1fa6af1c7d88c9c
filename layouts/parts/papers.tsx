/** @jsxImportSource preact */
import type { PaperLink } from "../../src/render/version-links.ts";
import type { Words } from "../../src/render/words.ts";
import { LanguageLink } from "./language-link.tsx";

/** The switch between the languages of the site, each named in its own; it leads to the same page where that is there. */
export function Papers({ papers, words }: { papers: readonly PaperLink[]; words: Words }) {
  return (
    <nav class="papers" aria-label={words.translations.languages}>
      <ul>
        {papers.map((paper) => (
          <li>
            {paper.current ? <span aria-current="true">{paper.text}</span> : <LanguageLink link={paper} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

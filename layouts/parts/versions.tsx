/** @jsxImportSource preact */
import type { VersionLink } from "../../src/render/version-links.ts";
import type { Words } from "../../src/render/words.ts";

/** The same in other languages, each named in its own. */
export function Versions({ versions, words }: { versions: readonly VersionLink[]; words: Words }) {
  return (
    <nav class="versions" aria-label={words.translations.otherLanguages}>
      <ul>
        {versions.map(({ text, href, language, direction }) => (
          <li>
            <a href={href} hreflang={language} lang={language} dir={direction}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

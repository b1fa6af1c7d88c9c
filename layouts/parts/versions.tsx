/** @jsxImportSource preact */
import type { VersionLink } from "../../src/render/version-links.ts";
import type { Words } from "../../src/render/words.ts";
import { LanguageLink } from "./language-link.tsx";

/** The same in other languages, each named in its own. */
export function Versions({ versions, words }: { versions: readonly VersionLink[]; words: Words }) {
  return (
    <nav class="versions" aria-label={words.translations.otherLanguages}>
      <ul>
        {versions.map((version) => (
          <li>
            <LanguageLink link={version} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

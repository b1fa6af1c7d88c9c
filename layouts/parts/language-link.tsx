/** @jsxImportSource preact */
import type { VersionLink } from "../../src/render/version-links.ts";

/** A link to a page in another language, named in that language. */
export function LanguageLink({ link: { text, href, language, direction } }: { link: VersionLink }) {
  return (
    <a href={href} hreflang={language} lang={language} dir={direction}>
      {text}
    </a>
  );
}

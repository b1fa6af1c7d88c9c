/** @jsxImportSource preact */
import type { ArticleView } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";

/** The documents a story rests on, with their addresses where they have one. */
export function Sources({ sources, words }: { sources: ArticleView["sources"]; words: Words }) {
  return (
    <section class="sources">
      <h2>{words.sources}</h2>
      <ul>
        {sources.map(({ text, href }) => (
          <li>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  );
}

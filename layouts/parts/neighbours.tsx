/** @jsxImportSource preact */
import type { NeighboursView } from "../../src/render/article-views.ts";
import type { Words } from "../../src/render/words.ts";

interface Props {
  readonly neighbours: NeighboursView;
  readonly words: Words;
}

/** The articles of the same section that were published before this one and after it. */
export function Neighbours({ neighbours: { section, older, newer }, words }: Props) {
  const name = (
    <span lang={section.language} dir={section.direction}>
      {section.text}
    </span>
  );
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {older !== undefined && (
        <a href={older.href} rel="prev">
          <small>
            {words.previousArticle} · {name}
          </small>{" "}
          {older.text}
        </a>
      )}
      {newer !== undefined && (
        <a href={newer.href} rel="next">
          <small>
            {words.nextArticle} · {name}
          </small>{" "}
          {newer.text}
        </a>
      )}
    </nav>
  );
}

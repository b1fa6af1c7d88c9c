/** @jsxImportSource preact */
import type { Link } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";

interface Props {
  readonly older: Link | undefined;
  readonly newer: Link | undefined;
  readonly words: Words;
}

/** The story published before this one and the one after it. */
export function Neighbours({ older, newer, words }: Props) {
  if (older === undefined && newer === undefined) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {older !== undefined && (
        <a href={older.href} rel="prev">
          <span>{words.previousArticle}</span> {older.text}
        </a>
      )}
      {newer !== undefined && (
        <a href={newer.href} rel="next">
          <span>{words.nextArticle}</span> {newer.text}
        </a>
      )}
    </nav>
  );
}

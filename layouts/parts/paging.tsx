/** @jsxImportSource preact */
import type { PagingView } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";

/** The way through a long list, newest first: forward is back in time. */
export function Paging({ paging, words }: { paging: PagingView; words: Words }) {
  return (
    <nav class="paging" aria-label={words.pages}>
      {paging.newest !== undefined && paging.newest !== paging.newer && (
        <a href={paging.newest}>{words.newest}</a>
      )}
      {paging.newer !== undefined && (
        <a href={paging.newer} rel="prev">
          {words.newer}
        </a>
      )}
      <span aria-current="page">{paging.text}</span>
      {paging.older !== undefined && (
        <a href={paging.older} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  );
}

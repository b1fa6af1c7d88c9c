/** @jsxImportSource preact */
import type { ArticleView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";

/** What matters most, for those who have half a minute. */
export function KeyPoints({ view }: { view: ArticleView }) {
  return (
    <section class="key-points">
      <h2 {...foreign(view.site, view.head)}>{view.site.words.keyPoints}</h2>
      <ul>
        {view.keyPoints.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}

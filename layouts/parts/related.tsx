/** @jsxImportSource preact */
import type { ArticleView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";
import { Mention } from "./mention.tsx";

/** Older articles about the same, each with the reason why it stands there. */
export function RelatedArticles({ view }: { view: ArticleView }) {
  return (
    <section class="related" {...foreign(view.site, view.head)}>
      <h2>{view.site.words.related.heading}</h2>
      <ul>
        {view.related.map((article) => (
          <li>
            <Mention mention={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

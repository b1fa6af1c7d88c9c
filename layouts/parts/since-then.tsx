/** @jsxImportSource preact */
import type { ArticleView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";
import { Mention } from "./mention.tsx";

/** What came after an older article, for those who come to it from elsewhere. */
export function SinceThen({ view, since }: { view: ArticleView; since: NonNullable<ArticleView["since"]> }) {
  return (
    <section class="related" {...foreign(view.site, view.head)}>
      <h2>{view.site.words.sinceThen.heading}</h2>
      <ul>
        {since.articles.map((article) => (
          <li>
            <Mention mention={article} />
          </li>
        ))}
      </ul>
      {since.more !== undefined && (
        <p class="onward">
          <a href={since.more.href}>{since.more.text}</a>
        </p>
      )}
    </section>
  );
}

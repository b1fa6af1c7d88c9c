/** @jsxImportSource preact */
import type { ArticleSlotProps } from "dateline-press/layouts/slots/below-article.tsx";

export function BelowArticle({ site }: ArticleSlotProps) {
  return (
    <aside class="newsletter">
      <h2>{site.title}, every morning</h2>
      <form action="https://list.example/subscribe" method="post">
        <label for="newsletter-address">Your address</label>
        <input id="newsletter-address" name="email" type="email" autocomplete="email" required />
        <button type="submit">Subscribe</button>
      </form>
    </aside>
  );
}

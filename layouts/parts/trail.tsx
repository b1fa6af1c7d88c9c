/** @jsxImportSource preact */
import type { Link } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";

/** The way down to this page. */
export function Trail({ links, words }: { links: readonly Link[]; words: Words }) {
  return (
    <nav class="trail" aria-label={words.breadcrumb}>
      <ol>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** @jsxImportSource preact */
import type { ArticleView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";
import { Time } from "./time.tsx";

/** The updates of a live article as a list to choose from. */
export function Moments({ view }: { view: ArticleView }) {
  const label = view.site.words.live.updates;
  return (
    <nav class="moments" aria-label={label}>
      <h2 {...foreign(view.site, view.head)}>{label}</h2>
      <ol>
        {view.moments.map((moment) => (
          <li>
            <a href={moment.href}>
              <Time time={moment.time} /> {moment.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** @jsxImportSource preact */
import type { PlainView } from "../src/render/views.ts";
import { Shell } from "./parts/shell.tsx";

/** A page that is not news: about the paper, its policies, how to reach it. */
export function PlainPage({ view }: { view: PlainView }) {
  return (
    <Shell view={view}>
      <article class="plain">
        <h1>{view.heading}</h1>
        <div class="body" dangerouslySetInnerHTML={{ __html: view.body }} />
      </article>
    </Shell>
  );
}

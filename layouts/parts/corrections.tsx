/** @jsxImportSource preact */
import type { CorrectionView, Link } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";
import { Time } from "./time.tsx";

/** Where the note beside the byline leads. */
export const CORRECTIONS_ID = "page-corrections";

/** What was wrong and when it was put right, in a box that cannot be overlooked. */
export function Corrections({
  corrections,
  all,
  words,
}: {
  corrections: readonly CorrectionView[];
  all: Link;
  words: Words;
}) {
  return (
    <section class="corrections" id={CORRECTIONS_ID}>
      <h2>{words.corrections}</h2>
      {corrections.map((correction) => (
        <p id={correction.id}>
          <strong>{correction.label}</strong> <Time time={correction.date} /> {correction.text}
        </p>
      ))}
      <p class="onward">
        <a href={all.href}>{all.text}</a>
      </p>
    </section>
  );
}

/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/image-view.ts";

/** What stands below a picture, where anything does. */
export function Caption({ image: { caption, credit, ai, original } }: { image: ImageView }) {
  if ((caption ?? credit ?? ai ?? original) === undefined) return null;
  return (
    <figcaption>
      {caption}
      {caption !== undefined && credit !== undefined && " "}
      {credit !== undefined && <span class="credit">{credit}</span>}
      {ai !== undefined && <span class="made-by">{ai}</span>}
      {original !== undefined && (
        <a class="original" href={original.href}>
          {original.text}
        </a>
      )}
    </figcaption>
  );
}

/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/image-view.ts";

/** What stands below a picture, where anything does. */
export function Caption({ image: { caption, credit, ai } }: { image: ImageView }) {
  if (caption === undefined && credit === undefined && ai === undefined) return null;
  return (
    <figcaption>
      {caption}
      {caption !== undefined && credit !== undefined && " "}
      {credit !== undefined && <span class="credit">{credit}</span>}
      {ai !== undefined && <span class="made-by">{ai}</span>}
    </figcaption>
  );
}

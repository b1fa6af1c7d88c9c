/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/views.ts";
import { Picture } from "./picture.tsx";

/** The picture of a story with its caption and credit. */
export function Figure({ image }: { image: ImageView }) {
  const { caption, credit } = image;
  return (
    <figure>
      <Picture image={image} eager={true} />
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption}
          {caption !== undefined && " "}
          {credit !== undefined && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/views.ts";
import { Picture } from "./picture.tsx";

/** The picture of a person, a place or a topic beside its name. */
export function Portrait({ image }: { image: ImageView }) {
  const { caption, credit } = image;
  return (
    <figure class="portrait">
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

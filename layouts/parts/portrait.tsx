/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/image-view.ts";
import { Caption } from "./caption.tsx";
import { Picture } from "./picture.tsx";

/** The picture of a person, a place or a topic beside its name. */
export function Portrait({ image }: { image: ImageView }) {
  return (
    <figure class="portrait">
      <Picture image={image} eager={true} sizes="(min-width: 46rem) 10rem, 22vw" />
      <Caption image={image} />
    </figure>
  );
}

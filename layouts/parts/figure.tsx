/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/image-view.ts";
import { Caption } from "./caption.tsx";
import { Picture } from "./picture.tsx";

/** Pixels: the lines of a story are as wide. */
const LINE = 660;

/** The picture of a story with its caption and credit. One that is no wider than the lines stands over them. */
export function Figure({ image }: { image: ImageView }) {
  const { width } = image;
  const sizes = width === undefined ? "92vw" : `min(${width}px, 92vw)`;
  return (
    <figure class={width !== undefined && width <= LINE ? "narrow" : undefined}>
      <Picture image={image} eager={true} sizes={sizes} />
      <Caption image={image} />
    </figure>
  );
}

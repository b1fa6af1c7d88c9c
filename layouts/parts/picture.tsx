/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/views.ts";

/** An image that says its size before it arrives; an eager one is fetched first, the others when they come near. */
export function Picture({ image, eager }: { image: ImageView; eager: boolean }) {
  return (
    <img
      src={image.src}
      alt={image.alt}
      width={image.width}
      height={image.height}
      loading={eager ? undefined : "lazy"}
      fetchpriority={eager ? "high" : undefined}
    />
  );
}

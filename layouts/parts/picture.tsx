/** @jsxImportSource preact */
import type { ImageView } from "../../src/render/image-view.ts";

interface Props {
  readonly image: ImageView;
  /** True for what readers see first: it is fetched before all else; others when they come near. */
  readonly eager: boolean;
  /** How wide it is in its place, as HTML’s `sizes` says it. */
  readonly sizes: string;
}

/** A picture that says its size before it arrives, in files from which a browser takes the one that fits. */
export function Picture({ image, eager, sizes }: Props) {
  const { src, alt, width, height, sources } = image;
  const picture = (
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading={eager ? undefined : "lazy"}
      fetchpriority={eager ? "high" : undefined}
      decoding={eager ? undefined : "async"}
    />
  );
  if (sources.length === 0) return picture;
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source type={type} srcset={srcset} sizes={sizes} />
      ))}
      {picture}
    </picture>
  );
}

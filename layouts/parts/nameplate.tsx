/** @jsxImportSource preact */
import type { SiteView } from "../../src/render/views.ts";

/** The name of the paper: its logo, which says the name to those who do not see it, else the name in type. */
export function Nameplate({ site: { title, logo } }: { site: SiteView }) {
  if (logo === undefined) return <>{title}</>;
  const { src, width, height, dark } = logo;
  if (dark === undefined) return <img class="by-day" src={src} width={width} height={height} alt={title} />;
  return (
    <picture>
      <source
        media="(prefers-color-scheme: dark)"
        srcset={dark.src}
        width={dark.width}
        height={dark.height}
      />
      <img src={src} width={width} height={height} alt={title} />
    </picture>
  );
}

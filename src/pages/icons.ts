/** An icon made of pixels, drawn from the theme’s `icon.svg`. */
export interface Icon {
  /** Its file in `layouts/`, by which a newsroom gives one of its own. */
  readonly name: string;
  readonly address: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** True where it may not show what is behind it: a telephone lays it over black. */
  readonly opaque: boolean;
}

/** For home screens, and for `/favicon.ico`, which is asked for by machines that read no page. */
export const icons: readonly Icon[] = [
  { name: "icon-192.png", address: "/assets/icon-192.png", size: 192, opaque: false },
  { name: "icon-512.png", address: "/assets/icon-512.png", size: 512, opaque: false },
  { name: "apple-touch-icon.png", address: "/assets/apple-touch-icon.png", size: 180, opaque: true },
  { name: "favicon.ico", address: "/favicon.ico", size: 32, opaque: false },
];

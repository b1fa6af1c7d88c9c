import type { PictureFormat } from "../picture-file.ts";
import { type Palettes, usualPalettes } from "./palette.ts";

/** How a paper looks beside its layouts: what the settings say of it, with the files that they name. */
export interface Face extends Palettes {
  readonly logo?: Logo;
  /** Type of the newsroom, by family, weight and style. */
  readonly fonts: readonly FontFile[];
  /** The families of `fonts` that the theme is to use, by what for. */
  readonly families: { readonly text?: string; readonly headlines?: string; readonly labels?: string };
}

/** The face of a paper that gives itself none. */
export const usualFace: Face = { ...usualPalettes, fonts: [], families: {} };

/** Code points from the first to the last, both included. */
export type Range = [first: number, last: number];

/** What is told of a font in its own file. */
export interface FontFacts {
  readonly family: string;
  /** From the lightest to the boldest that it has, as CSS counts; twice the same for a font of one weight. */
  readonly weight: readonly [number, number];
  readonly style: "normal" | "italic";
  /** What it has a form for. */
  readonly characters: readonly Range[];
}

/** A file in `layouts/fonts/`. */
export interface FontFile extends FontFacts {
  /** Its place in the newsroom. */
  readonly path: string;
  /** True where pages are set in it too, and not share cards alone. */
  readonly isShown: boolean;
  /** Address on the site, below its path; with a digest of its bytes. */
  readonly address: string;
  readonly digest: string;
}

export interface Logo {
  readonly light: LogoFile;
  readonly dark?: LogoFile;
  /** What the icons are made of. */
  readonly icon: LogoFile;
}

/** A picture of a logo. */
export interface LogoFile {
  /** Its place in the newsroom. */
  readonly path: string;
  /** Address on the site, below its path. */
  readonly address: string;
  readonly format: PictureFormat;
  /** Pixels of CSS. */
  readonly width: number;
  /** Pixels of CSS. */
  readonly height: number;
  /** Stands for its bytes. */
  readonly digest: string;
}

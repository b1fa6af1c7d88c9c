/** A picture of a logo, in the proportions of its file, which are known before it arrives. */
export interface LogoPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A logo for light screens. */
export interface LogoView extends LogoPicture {
  /** The same for dark ones; where there is none, light paper is laid under the one. */
  readonly dark?: LogoPicture;
}

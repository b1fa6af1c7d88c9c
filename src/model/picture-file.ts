/** What browsers show of pictures. */
export const pictureFormats = ["jpeg", "png", "webp", "gif", "avif", "svg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What is known of a picture by its own file. */
export interface PictureFile {
  /** Digest of the bytes alone: the same whatever the file is called and whoever reads it. */
  readonly bytes: string;
  /** By its content, whatever its name says. */
  readonly format: PictureFormat;
  /** Pixels, as it is seen: turned where the camera says so. Of a drawing that scales, its own units. */
  readonly width: number;
  readonly height: number;
  /** True for one that moves. */
  readonly animated?: true;
  /** Absent where it says nothing of the kind. */
  readonly says?: PictureWords;
  /** True for one that has content credentials, which no smaller copy of it can have. */
  readonly credentials?: true;
  /** True where its file may say on which spot of the earth it was taken. */
  readonly position?: true;
}

/** What the file of a picture says of who made it and how. */
export interface PictureWords {
  /** The line that whoever supplied the picture asks for. */
  readonly credit?: string;
  readonly creators?: readonly string[];
  /** Whose it is. */
  readonly rights?: string;
  /** How it was made: a term of https://cv.iptc.org/newscodes/digitalsourcetype/, such as `trainedAlgorithmicMedia`. */
  readonly source?: string;
}

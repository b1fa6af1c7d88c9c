/** A picture as a layout is given it. */
export interface ImageView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  /** That AI made or changed it, in words, where a caption stands. */
  readonly ai?: string | undefined;
  /** There, the way to its own file, where that has content credentials, which the smaller files cannot have. */
  readonly original?: ImageLink | undefined;
  /**
   * Pixels of CSS: the size at which it stands where there is room, and never more; where there is less, it shrinks in these
   * proportions. Undefined for a picture of another site.
   */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** The same picture for `<source>`, the best first; empty for a drawing, which has one file for all sizes. */
  readonly sources: readonly ImageSource[];
}

export interface ImageLink {
  readonly text: string;
  readonly href: string;
}

/** One picture in several widths, of which a browser takes the one that fits. */
export interface ImageSource {
  /** MIME type. */
  readonly type: string;
  readonly srcset: string;
}

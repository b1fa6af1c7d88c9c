/** Pixels of CSS. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The most that a picture takes in a text: as wide as its lines, and no higher than a screen. */
export const textBox: Size = { width: 660, height: 704 };

/** The largest size in a box with the proportions of a picture, never larger than the picture unless that is a drawing. */
export function fitted({ width, height }: Size, box: Size, scales = false): Size {
  const scale = Math.min(box.width / width, box.height / height, scales ? Number.POSITIVE_INFINITY : 1);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

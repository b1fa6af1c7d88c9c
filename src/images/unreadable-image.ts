/** A picture cannot be made smaller: its file is broken, or far too large. */
export class UnreadableImage extends Error {
  override readonly name = "UnreadableImage";
  /** Relative to the root. */
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`The picture ${path} cannot be read to its end.`, { cause });
    this.path = path;
  }
}

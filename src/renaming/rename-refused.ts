/** A name that cannot be changed so; the message says why, and how it can. */
export class RenameRefused extends Error {
  override readonly name = "RenameRefused";
}

import type { Look } from "./target.ts";

/** A file of an edition. */
export interface EditionFile {
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Length in bytes. */
  readonly size: number;
  /** What is said with it. */
  readonly look: Look;
  /** What it was made from, as the manifest of a build has it; empty where no manifest was at hand. */
  readonly fingerprint: string;
}

/** The files of an edition by their names, as seen from the top of the site. */
export type EditionFiles = ReadonlyMap<string, EditionFile>;

/** True where nothing of a file differs, in bytes or, where the target keeps that, in what is said with it. */
export function isSame(a: EditionFile, b: EditionFile, keepsLook: boolean): boolean {
  return a.sha256 === b.sha256 && (!keepsLook || lookText(a.look) === lookText(b.look));
}

/** A look as one text. */
export function lookText({ type, cache, redirect = "" }: Look): string {
  return `${type}\n${cache}\n${redirect}`;
}

import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { walkContent } from "../source/walk.ts";

/** A file that the desk knows of. */
export interface ContentFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly size: number;
  /** What stands for its bytes: see `ContentFiles.shaOf`. */
  readonly sha: string;
}

/** The content of a newsroom as the desk is told of it, always as it stands on the disk. */
export class ContentFiles {
  readonly #root: string;
  readonly #taxonomies: readonly string[];
  /** Of each text its digest, as long as its stamps are the same. */
  readonly #known = new Map<string, { readonly stamps: string; readonly sha: string }>();

  constructor(root: string, taxonomies: readonly string[]) {
    this.#root = root;
    this.#taxonomies = taxonomies;
  }

  /** Every text and every picture, in order of path. */
  all(): readonly ContentFile[] {
    return walkContent(this.#root, this.#taxonomies)
      .files.filter(({ kind }) => kind.kind !== "front")
      .flatMap(({ path, size }) => {
        const sha = this.shaOf(path);
        return sha === undefined ? [] : [{ path, size, sha }];
      });
  }

  /**
   * What stands for the bytes of a file: of a text its digest as a blob of Git
   * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects); of a picture, which may be large, one of its stamps. Undefined
   * where there is no such file.
   */
  shaOf(path: string): string | undefined {
    const status = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
    if (status === undefined || status.isDirectory()) return undefined;
    const stamps = `${path} ${status.size} ${status.mtimeMs} ${status.ctimeMs}`;
    if (!path.endsWith(".md")) return createHash("sha1").update(stamps).digest("hex");
    const known = this.#known.get(path);
    if (known?.stamps === stamps) return known.sha;
    const sha = blobSha(readFileSync(join(this.#root, path)));
    this.#known.set(path, { stamps, sha });
    return sha;
  }
}

function blobSha(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

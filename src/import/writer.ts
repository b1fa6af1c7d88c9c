import { copyFileSync, existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOfText } from "../model/digest.ts";
import { makeFolder } from "../store/whole-file.ts";
import { digestOfFile, type Ledger } from "./ledger.ts";

/** What became of a file: `edited` and `deleted` were somebody’s doing since the last run, and `taken` is another’s file. */
export type Outcome = "new" | "changed" | "same" | "edited" | "deleted" | "taken";

/**
 * Writes the files of an import. Each is there whole or not at all; one that somebody edited, deleted or wrote before is never
 * touched. Without leave to write it only tells what would become of them.
 */
export class Writer {
  readonly counts: Record<Outcome, number> = { new: 0, changed: 0, same: 0, edited: 0, deleted: 0, taken: 0 };
  readonly #root: string;
  readonly #ledger: Ledger;
  readonly #isDry: boolean;
  readonly #copied = new Map<string, string>();

  constructor(root: string, ledger: Ledger, isDry: boolean) {
    this.#root = root;
    this.#ledger = ledger;
    this.#isDry = isDry;
  }

  /** Writes a text. `key` is what it is written for; `waits` is kept beside it. */
  write(key: string, path: string, text: string, waits = false): Outcome {
    const outcome = this.#write(key, path, text, waits);
    this.counts[outcome] += 1;
    return outcome;
  }

  #write(key: string, path: string, text: string, waits: boolean): Outcome {
    const before = this.#ledger.get(key);
    const file = join(this.#root, path);
    const there = digestOfFile(file);
    const digest = digestOfText(text);
    const note = () =>
      this.#ledger.set(key, {
        ...{ path, digest, begun: { was: there ?? "" } },
        ...(waits ? { waits: true } : {}),
      });
    if (there === digest) {
      if (before?.digest !== digest || before.path !== path) note();
      return "same";
    }
    // A run that was killed had no time to write it.
    const isBegun = before?.begun?.was === (there ?? "");
    if (there === undefined && before !== undefined && !isBegun) return "deleted";
    if (there !== undefined && before === undefined) return "taken";
    if (there !== undefined && there !== before?.digest && !isBegun) return "edited";
    note();
    if (!this.#isDry) {
      makeFolder(dirname(file));
      const unfinished = unfinishedName(file);
      writeFileSync(unfinished, text);
      renameSync(unfinished, file);
    }
    return before === undefined ? "new" : "changed";
  }

  /**
   * Copies a picture or another file, and gives its path relative to the root: the one that was asked for, or, where another file
   * has that name, one with its length in it.
   */
  copy(from: string, path: string): string {
    const known = this.#copied.get(from);
    if (known !== undefined) return known;
    const { size } = statSync(from);
    const numbered = path.replace(/(\.[^./]*)?$/, `-${size}$1`);
    const free = [path, numbered].find((one) => this.#mayStand(one, size)) ?? numbered;
    this.#copied.set(from, free);
    const file = join(this.#root, free);
    if (sizeOf(file) !== size && !this.#isDry) {
      makeFolder(dirname(file));
      const unfinished = unfinishedName(file);
      copyFileSync(from, unfinished);
      renameSync(unfinished, file);
    }
    const key = `file:${free}`;
    if (this.#ledger.get(key)?.digest !== String(size))
      this.#ledger.set(key, { path: free, digest: String(size) });
    return free;
  }

  get copied(): number {
    return this.#copied.size;
  }

  #mayStand(path: string, size: number): boolean {
    const there = sizeOf(join(this.#root, path));
    return (
      there === undefined || there === size || this.#ledger.get(`file:${path}`)?.digest === String(there)
    );
  }
}

function sizeOf(file: string): number | undefined {
  return existsSync(file) ? statSync(file).size : undefined;
}

/** Hidden, so that nobody takes what a killed run left for an article; the next run writes over it. */
function unfinishedName(file: string): string {
  return `${file.slice(0, dirname(file).length)}/.importing`;
}

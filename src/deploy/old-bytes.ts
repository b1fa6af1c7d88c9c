import { copyFileSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256Of } from "../model/digest.ts";
import { makeFolder, readIfThere } from "../store/whole-file.ts";
import { hostRules } from "./host-rules.ts";
import type { Before } from "./standing.ts";
import type { Target } from "./target.ts";

/** The bytes of the edition before, as far as they can be had: from where they were put aside, or from the site, where they still stand. */
export class OldBytes {
  readonly #target: Target;
  readonly #folder: string;
  readonly #before: Before;
  readonly #there = new Set<string>();

  /** @param folder an empty one, in which they stand by their names afterwards */
  constructor(target: Target, folder: string, before: Before) {
    this.#target = target;
    this.#folder = folder;
    this.#before = before;
  }

  async fetch(): Promise<void> {
    const { back, shelves } = this.#before;
    const sources = [...shelves.map((shelf) => ["notes", shelf] as const), ["site", ""] as const];
    for (const [at, [place, shelf]] of sources.entries()) {
      const missing = [...back.keys()].filter((file) => !this.#there.has(file));
      if (missing.length === 0) return;
      const into = join(this.#folder, ".from", String(at));
      const prefix = shelf === "" ? "" : `${shelf}/`;
      await this.#target.fetch(
        place,
        missing.map((file) => prefix + file),
        into,
      );
      for (const file of missing) this.#take(join(into, prefix + file), file);
    }
  }

  has(file: string): boolean {
    return this.#there.has(file);
  }

  /** The text of a file of that edition. */
  text(file: string): string {
    return this.has(file) ? readFileSync(join(this.#folder, file), "utf8") : "";
  }

  /** The texts of files as they stand at the target now. */
  async textsNow(files: readonly string[]): Promise<readonly string[]> {
    const into = join(this.#folder, ".now");
    await this.#target.fetch("site", files, into);
    return files.map((file) => readIfThere(join(into, file))?.toString("utf8") ?? "");
  }

  /** The path below which the site stands. */
  async base(): Promise<string> {
    const [headers = ""] = await this.textsNow(["_headers"]);
    return hostRules(headers, "").base;
  }

  /** Takes bytes that are the right ones: of a deployment that was ended, nobody knows what it had put aside. */
  #take(from: string, file: string): void {
    const bytes = readIfThere(from);
    if (bytes === undefined || sha256Of(bytes) !== this.#before.back.get(file)?.sha256) return;
    const to = join(this.#folder, file);
    makeFolder(dirname(to));
    copyFileSync(from, to);
    this.#there.add(file);
  }
}

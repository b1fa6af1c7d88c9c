import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DeployFault } from "../../src/deploy/deploy-fault.ts";
import type { Look, Noted, Place, Target, Upload } from "../../src/deploy/target.ts";

/** One thing that a target was told to do with a file that readers get. */
export interface Operation {
  readonly what: "put" | "delete";
  readonly file: string;
  /** Of a put. */
  readonly text?: string;
}

/** A target in memory. Within a batch it takes the files in an order of its own, as a network does. */
export class SimulatedTarget implements Target {
  readonly shown = "simulated";
  readonly keepsLook = true;
  readonly site = new Map<string, { readonly text: string; readonly look?: Look }>();
  readonly notes = new Map<string, Uint8Array>();
  /** What was done to the site, in order. */
  readonly operations: Operation[] = [];
  /** How many operations, on notes too, are done before all fail. */
  lives = Number.POSITIVE_INFINITY;
  /** What a list does not tell yet: the storage knows of a note only so many lists later. */
  lag = 0;
  now = 0;
  #known: string[][] = [];
  readonly #times = new Map<string, number>();
  readonly #order: <One>(batch: readonly One[]) => readonly One[];

  constructor(order: <One>(batch: readonly One[]) => readonly One[] = (batch) => batch) {
    this.#order = order;
  }

  async put(place: Place, files: readonly Upload[], aside?: string): Promise<void> {
    for (const { file, from, look } of this.#order(files)) {
      this.#aside(file, aside);
      this.#spend();
      const bytes = typeof from === "string" ? readFileSync(from) : Buffer.from(from);
      if (place === "site") {
        this.site.set(file, { text: bytes.toString(), ...(look && { look }) });
        this.operations.push({ what: "put", file, text: bytes.toString() });
      } else {
        this.notes.set(file, bytes);
        this.#times.set(file, this.now);
      }
    }
  }

  async delete(place: Place, files: readonly string[], aside?: string): Promise<void> {
    for (const file of this.#order(files)) {
      this.#aside(file, aside);
      this.#spend();
      this[place].delete(file);
      if (place === "site") this.operations.push({ what: "delete", file });
    }
  }

  async fetch(place: Place, files: readonly string[], into: string): Promise<void> {
    for (const file of files) {
      const bytes = place === "site" ? this.site.get(file)?.text : this.notes.get(file);
      if (bytes === undefined) continue;
      mkdirSync(dirname(join(into, file)), { recursive: true });
      writeFileSync(join(into, file), bytes);
    }
  }

  async list(folder: string): Promise<readonly Noted[]> {
    this.#known.push([...this.notes.keys()]);
    const known = this.#known[Math.max(0, this.#known.length - 1 - this.lag)] ?? [];
    return known
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => ({ file, modified: this.#times.get(file) ?? 0 }));
  }

  #aside(file: string, aside: string | undefined): void {
    const standing = this.site.get(file);
    if (aside !== undefined && standing !== undefined)
      this.notes.set(`${aside}/${file}`, Buffer.from(standing.text));
  }

  #spend(): void {
    if (this.lives <= 0) throw new DeployFault("machine", "The network is gone.");
    this.lives -= 1;
  }
}

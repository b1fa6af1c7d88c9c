import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { digestOfText } from "../model/digest.ts";
import { compareText } from "../model/order.ts";
import { readIfThere, writeWhole } from "../store/whole-file.ts";

/** What was written for one thing of the source. */
export interface LedgerEntry {
  /** Relative to the root. */
  readonly path: string;
  /** Of the text; of a picture its length in bytes. */
  readonly digest: string;
  /** Of a text that was to come out later when it was first imported: that it waits, and is no draft. */
  readonly waits?: true;
}

/**
 * What earlier runs wrote: by it a run knows what is there already and what somebody has edited since. It stands beside the report, as
 * lines of JSON, so that it goes through Git with the articles. While a run is at work it adds lines at the end, so that one that is
 * killed forgets nothing; a run that comes to its end puts all in order.
 */
export class Ledger {
  readonly #file: string;
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #isDry: boolean;
  #waiting = "";

  constructor(file: string, isDry: boolean) {
    this.#file = file;
    this.#isDry = isDry;
    for (const line of readIfThere(file)?.toString("utf8").split("\n") ?? []) {
      const read = entryOf(line);
      if (read !== undefined) this.#entries.set(...read);
    }
  }

  get(key: string): LedgerEntry | undefined {
    return this.#entries.get(key);
  }

  /** All that was written, by what it was written for. */
  entries(): Iterable<readonly [string, LedgerEntry]> {
    return this.#entries;
  }

  set(key: string, entry: LedgerEntry): void {
    this.#entries.set(key, entry);
    this.#waiting += lineOf(key, entry);
    if (this.#waiting.length > 4096) this.flush();
  }

  flush(): void {
    if (this.#isDry || this.#waiting === "") return;
    mkdirSync(dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, this.#waiting);
    this.#waiting = "";
  }

  /** Puts the file in order; it is left alone where that changes nothing. */
  close(): void {
    if (this.#isDry) return;
    const sorted = [...this.#entries].sort((a, b) => compareText(a[0], b[0]));
    const text = sorted.map(([key, entry]) => lineOf(key, entry)).join("");
    if (readIfThere(this.#file)?.toString("utf8") !== text) writeWhole(this.#file, text);
    this.#waiting = "";
  }
}

export function digestOfFile(file: string): string | undefined {
  const bytes = readIfThere(file);
  return bytes === undefined ? undefined : digestOfText(bytes.toString("utf8"));
}

function lineOf(key: string, entry: LedgerEntry): string {
  return `${JSON.stringify({ key, ...entry })}\n`;
}

/** A line that a kill cut off says nothing. */
function entryOf(line: string): [string, LedgerEntry] | undefined {
  try {
    const { key, path, digest, waits } = JSON.parse(line) as Record<string, unknown>;
    if (typeof key !== "string" || typeof path !== "string" || typeof digest !== "string") return undefined;
    return [key, waits === true ? { path, digest, waits } : { path, digest }];
  } catch {
    return undefined;
  }
}

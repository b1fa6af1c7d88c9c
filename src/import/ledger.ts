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
  /** Only of a run that has not come to its end: the file may not be there yet, or be the one before, of this digest. */
  readonly begun?: { readonly was: string };
}

/**
 * What earlier runs wrote: by it a run knows what is there already and what somebody has edited since. It stands beside the report, as
 * lines of JSON, so that it goes through Git with the articles. A run adds a line before it writes a file, so that the next one knows
 * it for ours wherever this one is killed; a run that comes to its end puts all in order.
 */
export class Ledger {
  readonly #file: string;
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #isDry: boolean;

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
    if (this.#isDry) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, lineOf(key, entry));
  }

  /** Puts the file in order; it is left alone where that changes nothing. */
  close(): void {
    if (this.#isDry) return;
    const sorted = [...this.#entries].sort((a, b) => compareText(a[0], b[0]));
    const text = sorted.map(([key, { begun: _, ...entry }]) => lineOf(key, entry)).join("");
    if (readIfThere(this.#file)?.toString("utf8") !== text) writeWhole(this.#file, text);
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
    const { key, path, digest, waits, begun } = JSON.parse(line) as Record<string, unknown>;
    if (typeof key !== "string" || typeof path !== "string" || typeof digest !== "string") return undefined;
    const { was } = (begun ?? {}) as Record<string, unknown>;
    return [
      key,
      {
        path,
        digest,
        ...(waits === true ? { waits } : {}),
        ...(typeof was === "string" ? { begun: { was } } : {}),
      },
    ];
  } catch {
    return undefined;
  }
}

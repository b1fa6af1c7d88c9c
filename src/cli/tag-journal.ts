import { appendFileSync, rmSync } from "node:fs";
import { readIfThere, writeWhole } from "../store/whole-file.ts";
import type { Proposal } from "../tagging/proposal.ts";

/** An article that was looked through, in this run or in one that was cut short. */
export interface Noted {
  readonly file: string;
  /** Of its bytes, as they were afterwards. */
  readonly digest: string;
  readonly proposals: readonly Proposal[];
  readonly written: readonly Proposal[];
}

/** What was done of a run, a line of JSON for each article; the first says with which options. */
export class TagJournal {
  readonly #file: string;
  readonly #known = new Map<string, Noted>();

  constructor(file: string, options: string) {
    this.#file = file;
    const [first, ...lines] = (readIfThere(file)?.toString("utf8") ?? "").split("\n");
    if (first !== options) {
      writeWhole(file, `${options}\n`);
      return;
    }
    // The last line may have been cut off.
    const whole = lines.slice(0, -1);
    for (const one of whole.map(parsed)) if (one !== undefined) this.#known.set(one.file, one);
    if (lines.at(-1) !== "") writeWhole(file, `${[first, ...whole].join("\n")}\n`);
  }

  of(file: string): Noted | undefined {
    return this.#known.get(file);
  }

  note(one: Noted): void {
    appendFileSync(this.#file, `${JSON.stringify(one)}\n`);
  }

  /** The next run begins anew. */
  close(): void {
    rmSync(this.#file, { force: true });
  }
}

function parsed(line: string): Noted | undefined {
  try {
    return JSON.parse(line) as Noted;
  } catch {
    return undefined;
  }
}

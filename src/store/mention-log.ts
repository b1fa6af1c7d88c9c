import { join } from "node:path";
import { SpotStore, type Spots } from "./mention-spots.ts";
import { appendLog, readFirst, readLog, rewriteLog } from "./row-log.ts";

/** First line: what the spots behind it were found with. */
interface Heading {
  readonly format: "dateline mentions 1";
  readonly names: string;
}

/** Spots of several texts, by the digests of their rows. */
interface Batch {
  readonly digests: readonly string[];
  readonly spots: readonly (readonly number[])[];
}

const perLine = 100;
/** So many texts that are gone may stay before the log is written anew. */
const spare = 2_000;

/**
 * Where names stand in the texts of articles, kept between builds beside the rows. All of it holds for one set of names;
 * with any other, or where it cannot be read, every text is looked through again.
 */
export class MentionLog {
  readonly #file: string;
  readonly #heading: Heading;
  #spots = new SpotStore();
  #isWhole: boolean;

  /**
   * `names` stands for the names that are looked for and for all else that decides where they are found. A log that is left
   * unread knows no spots but those it is told, and can only be added to.
   */
  constructor(folder: string, names: string, reading: "read" | "unread" = "read") {
    this.#file = join(folder, "mentions");
    this.#heading = { format: "dateline mentions 1", names };
    if (reading === "unread") {
      this.#isWhole = isHeading(readFirst(this.#file), this.#heading);
      return;
    }
    let heading: Partial<Heading> | undefined;
    const readable = readLog(this.#file, (value) => {
      if (heading === undefined) heading = value as Partial<Heading>;
      else if (heading.names === names) this.#take(value as Batch);
    });
    this.#isWhole = readable && isHeading(heading, this.#heading);
  }

  /** The spots in the text of a row, if they are known. */
  spots(digest: string): Spots | undefined {
    return this.#spots.get(digest);
  }

  /** Notes what was found, for this process alone. */
  note(digests: readonly string[], spots: readonly (readonly number[])[]): void {
    this.#take({ digests, spots });
  }

  /** Notes what was found, on disk too if there are spots of the same names. */
  add(digests: readonly string[], spots: readonly (readonly number[])[]): void {
    this.#take({ digests, spots });
    if (this.#isWhole) appendLog(this.#file, batches(digests, spots));
  }

  /** Notes what was found, on disk too; keeps no more than the texts that are in use. */
  keep(digests: readonly string[], spots: readonly (readonly number[])[], inUse: ReadonlySet<string>): void {
    this.#take({ digests, spots });
    if (this.#isWhole && this.#spots.size <= inUse.size * 2 + spare) {
      appendLog(this.#file, batches(digests, spots));
      return;
    }
    const before = this.#spots;
    this.#spots = new SpotStore();
    const kept = [...inUse].filter((digest) => before.get(digest) !== undefined);
    const keptSpots = kept.map((digest) => Array.from(before.get(digest) ?? []));
    this.#take({ digests: kept, spots: keptSpots });
    rewriteLog(this.#file, [this.#heading, ...batches(kept, keptSpots)]);
    this.#isWhole = true;
  }

  #take({ digests, spots }: Batch): void {
    digests.forEach((digest, at) => {
      const found = spots[at];
      if (found !== undefined) this.#spots.set(digest, found);
    });
  }
}

function isHeading(value: unknown, { format, names }: Heading): boolean {
  const heading = value as Partial<Heading> | undefined;
  return heading?.format === format && heading.names === names;
}

function* batches(digests: readonly string[], spots: readonly (readonly number[])[]): Iterable<Batch> {
  for (let at = 0; at < digests.length; at += perLine)
    yield { digests: digests.slice(at, at + perLine), spots: spots.slice(at, at + perLine) };
}

import anyAscii from "any-ascii";
import type { Cast } from "./cast.ts";
import type { Connections } from "./connections.ts";
import { createDistinctNames } from "./distinct.ts";
import type { FieldValue } from "./front-matter.ts";
import { frontMatter } from "./front-matter.ts";
import type { Random } from "./random.ts";
import { createRandom } from "./random.ts";

/** A record file, its path relative to the content folder. */
export interface RecordFile {
  path: string;
  text: string;
}

/** Share of the names that a newsroom has written a record for; the most mentioned are the likeliest. */
const RECORDED = { people: 0.25, places: 0.2, topics: 0.1 };
const WORK = [
  "Councillor",
  "Engineer",
  "Judge",
  "Trade unionist",
  "Historian",
  "Harbour master",
  "Head teacher",
  "Minister",
];
const LAND = ["Port", "Market town", "Mining town", "Village", "District capital", "Spa", "Railway junction"];

/** Gives the records of a corpus: a part of people, places and topics, and every author. */
export function* writeRecords(
  cast: Cast,
  seed: number,
  { records, ofRecord }: Connections,
): Generator<RecordFile> {
  const random = createRandom(seed, -5);
  for (const kind of ["people", "places", "topics"] as const) {
    const names = cast[kind];
    const distinct = createDistinctNames();
    for (const name of names) distinct.admit(name);
    for (const [rank, name] of names.entries()) {
      if (!random.chance(RECORDED[kind] * 2 * (1 - rank / names.length))) continue;
      // An alias that resembles another name would be a mistake in the content, so such a one is left out.
      const aliases = [otherSpelling(name)].filter((alias) => alias !== name && distinct.admit(alias));
      yield record(kind, name, {
        ...(aliases.length > 0 && { aliases }),
        description: describe(kind, random),
        ...ofRecord(kind, rank),
      });
    }
  }
  for (const name of cast.authors) {
    yield record("authors", name, { description: `Writes about ${random.pick(cast.topics).toLowerCase()}.` });
  }
  yield* records;
}

/** The file of one record. */
export function record(kind: string, name: string, fields: Readonly<Record<string, FieldValue>>): RecordFile {
  const id = anyAscii(name)
    .toLowerCase()
    .replaceAll("'", "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  const body = `${name} has been in the files of this paper since the first edition.\n`;
  return { path: `${kind}/${id}.md`, text: `${frontMatter({ name, ...fields })}\n${body}` };
}

/** "Anna Berg" as "Berg, Anna"; nothing else for names of one word. */
function otherSpelling(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 ? `${rest.join(" ")}, ${first}` : name;
}

function describe(kind: "people" | "places" | "topics", random: Random): string {
  if (kind === "people") return `${random.pick(WORK)}, often in the news of the region.`;
  if (kind === "places") return `${random.pick(LAND)} of ${random.int(2, 400)},000 inhabitants.`;
  return "What the paper has written on the subject.";
}

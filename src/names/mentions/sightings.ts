import type { TableName } from "./name-table.ts";
import type { Standing } from "./standing.ts";

/** A spot may be linked only where the article is tagged with what the name names. */
export const ifTagged = 1;
/** A spot may be linked in any article. */
export const always = 2;
/** Numbers that a spot takes: the name’s index, where it starts and ends in the HTML, and one of the two above. */
export const spotLength = 4;

interface Seen {
  /** What was noted so far. */
  noted: 0 | typeof ifTagged | typeof always;
  /** True once the word belongs to somebody or something else in this article. */
  taken: boolean;
  /** True once it may belong to something else, which counts where there is no tag. */
  doubtful: boolean;
}

/** What was seen of each name in one text: the first spot where it may be linked, with a tag and without. */
export class Sightings {
  readonly #seen = new Map<TableName, Seen>();
  readonly #spots: number[] = [];
  /** Words of the full names met so far, with the one who bears them: “Brigitte Macron” takes “Macron” from Emmanuel. */
  readonly #bearers = new Map<string, string>();

  /** True if no further occurrence of the name can be of use. */
  isSettled(name: TableName): boolean {
    const noted = this.#seen.get(name)?.noted ?? 0;
    return noted === always || (noted === ifTagged && name.count === 1 && needsTag(name));
  }

  add(name: TableName, start: number, end: number, { tagged, untagged, anothers }: Standing): void {
    const seen = this.#of(name);
    if (name.kind === "person" && name.count > 1) this.#bears(name);
    if (name.count === 1 && anothers !== undefined) {
      if (anothers === "before") seen.taken = true;
      seen.doubtful = true;
    }
    if (name.count === 1 && this.#isAnothers(name)) seen.taken = true;
    if (seen.taken || !tagged) return;
    const now = untagged && !seen.doubtful ? always : ifTagged;
    if (seen.noted >= now) return;
    seen.noted = now;
    this.#spots.push(name.index, start, end, now);
  }

  spots(): readonly number[] {
    return this.#spots;
  }

  #of(name: TableName): Seen {
    const known = this.#seen.get(name);
    if (known !== undefined) return known;
    const seen: Seen = { noted: 0, taken: false, doubtful: false };
    this.#seen.set(name, seen);
    return seen;
  }

  #bears({ words, group, id, spelling }: TableName): void {
    const bearer = id === "" ? spelling : `${group}/${id}`;
    const last = words.at(-1)?.folded ?? "";
    const known = this.#bearers.get(last);
    this.#bearers.set(last, known === undefined || known === bearer ? bearer : "");
  }

  #isAnothers({ words, group, id, spelling, kind }: TableName): boolean {
    const bearer = this.#bearers.get(words.at(-1)?.folded ?? "");
    if (bearer === undefined) return false;
    if (kind !== "person") return true;
    return bearer !== (id === "" ? spelling : `${group}/${id}`);
  }
}

/** One word is too little to tell a person or a topic by, unless the article is tagged with them. */
function needsTag({ kind }: TableName): boolean {
  return kind === "person" || kind === "topic";
}

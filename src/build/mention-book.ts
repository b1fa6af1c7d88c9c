import type { Article, ContentRow, Entry } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { digestOfNames, type RecordedName, recordedNames } from "../model/mentions/recorded-names.ts";
import { MentionLog } from "../source/mention-log.ts";
import type { Spots } from "../source/spot-store.ts";
import { batchesOf, type Crew } from "./crew.ts";
import type { MentionTask } from "./worker.ts";
import type { TextOf, Workroom } from "./workroom.ts";

const textsPerBatch = 250;
/** With fewer texts, a worker would take longer to start than to help. */
const worthSharing = 1_000;

/**
 * Knows where names stand in the texts of articles. What it found is kept between builds; a changed record changes the
 * names, and then all texts are looked through again, from the cache, while none is parsed again.
 */
export class MentionBook {
  readonly #room: Workroom;
  #names: readonly RecordedName[] = [];
  #digest = "";
  #log: MentionLog | undefined;

  constructor(room: Workroom) {
    this.#room = room;
  }

  /** Where names stand in the text of an article, as `findMentions` gives it. */
  readonly spotsOf = (row: Article): Spots => this.#log?.spots(row.digest) ?? none;

  /** Looks through the texts of a newsroom that were not looked through with its names before. */
  async read(rows: readonly ContentRow[], crew: Crew): Promise<void> {
    const { site } = this.#room;
    const log = this.#open(rows);
    const inUse = new Set<string>();
    const unread: TextOf[] = [];
    for (const row of rows) {
      if (!isRead(row)) continue;
      inUse.add(row.digest);
      if (log.spots(row.digest) === undefined) unread.push(row);
    }
    if (unread.length === 0) return;
    const digest = this.#digest;
    const shared = unread.length < worthSharing ? undefined : sharedText(JSON.stringify(this.#names));
    const digests: string[] = [];
    const spots: (readonly number[])[] = [];
    await crew.share(batchesOf(unread, textsPerBatch), {
      local: async (texts) => this.#find(texts),
      done: (found, texts) => {
        for (const text of texts) digests.push(text.digest);
        spots.push(...found);
      },
      ...(shared === undefined
        ? {}
        : {
            remote: {
              name: "findMentions",
              task: (texts): MentionTask => ({ site, texts: texts.map(alone), digest, shared }),
            },
          }),
    });
    log.keep(digests, spots, inUse);
  }

  /** Looks through the texts of a few articles for the names of all records there are, and leaves the others alone. */
  readFew(rows: readonly Article[], entries: readonly Entry[]): void {
    const log = this.#open(entries, "unread");
    const read = rows.filter(isRead);
    log.add(
      read.map(({ digest }) => digest),
      this.#find(read),
    );
  }

  /** Looks through the text of one article that changed; the records are as they were. */
  readOne(row: Article): void {
    if (this.#log === undefined || !isRead(row) || this.#log.spots(row.digest) !== undefined) return;
    this.#log.note([row.digest], this.#find([row]));
  }

  #find(texts: readonly TextOf[]): readonly (readonly number[])[] {
    return this.#room.findMentions(texts, this.#digest, () => this.#names);
  }

  /** The log for the names of the records among the rows. */
  #open(rows: readonly ContentRow[], reading: "read" | "unread" = "read"): MentionLog {
    const { settings, cacheFolder, reading: basis } = this.#room.site;
    const entries = rows.filter((row): row is Entry => row.kind === "entry");
    const names = recordedNames(entries, settings.taxonomies);
    const digest = digestOf([basis, digestOfNames(names)]);
    if (this.#log !== undefined && digest === this.#digest) return this.#log;
    this.#names = names;
    this.#digest = digest;
    this.#log = new MentionLog(cacheFolder, digest, reading);
    return this.#log;
  }
}

const none: readonly number[] = [];

function isRead(row: ContentRow): row is Article {
  return row.kind === "article" && row.link && row.text !== undefined;
}

/** As much of a row as another thread needs. */
function alone({ digest, text, names }: TextOf): TextOf {
  return { digest, names, ...(text === undefined ? {} : { text }) };
}

/** A text in memory that all threads can read, so that it is not copied for each batch. */
function sharedText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

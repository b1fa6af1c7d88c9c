import type { Article, ContentRow, Entry } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { digestOfNames, type RecordedName, recordedNames } from "../names/mentions/recorded-names.ts";
import { MentionLog } from "../store/mention-log.ts";
import type { Spots } from "../store/mention-spots.ts";
import type { BuildThread, FoundMentions, SoughtNames, TextOf } from "./threads/build-thread.ts";
import { postNames } from "./threads/names-message.ts";
import type { MentionTask } from "./threads/worker.ts";
import { batchesOf, type WorkerPool } from "./threads/worker-pool.ts";

const textsPerBatch = 250;
/** With fewer texts, a worker would take longer to start than to help. */
const worthSharing = 1_000;

/**
 * Knows where names stand in the texts of articles. A text that is new is looked through where it is read; what was found
 * is kept between builds. A changed record changes the names, and then all texts are looked through again, from the cache,
 * while none is parsed again.
 */
export class MentionIndex {
  readonly #room: BuildThread;
  #names: readonly RecordedName[] = [];
  #digest = "";
  #log: MentionLog | undefined;
  /** What was found with the names while texts were read, by the digests of their rows. */
  #fresh = new Map<string, readonly number[]>();

  constructor(room: BuildThread) {
    this.#room = room;
  }

  /** Where names stand in the text of an article, as `findMentions` gives it. */
  readonly spotsOf = (row: Article): Spots => this.#log?.spots(row.digest) ?? none;

  /** What is to be looked for in texts that are about to be read, by the records among the rows. */
  names(rows: Iterable<ContentRow>): SoughtNames {
    this.#learn(rows);
    return this.#sought();
  }

  /** Notes what was found with these names. */
  note({ digests, spots }: FoundMentions): void {
    for (const [at, digest] of digests.entries()) this.#fresh.set(digest, spots[at] ?? none);
  }

  /** Looks through the texts of a newsroom that were not looked through with its names before. */
  async read(rows: readonly ContentRow[], pool: WorkerPool): Promise<void> {
    const { site } = this.#room;
    this.#learn(rows);
    this.#log ??= new MentionLog(site.cacheFolder, this.#digest);
    const log = this.#log;
    const inUse = new Set<string>();
    const unread: TextOf[] = [];
    const digests: string[] = [];
    const spots: (readonly number[])[] = [];
    for (const row of rows) {
      if (!isRead(row)) continue;
      inUse.add(row.digest);
      if (log.spots(row.digest) !== undefined) continue;
      const fresh = this.#fresh.get(row.digest);
      if (fresh === undefined) {
        unread.push(row);
        continue;
      }
      digests.push(row.digest);
      spots.push(fresh);
    }
    this.#fresh.clear();
    if (unread.length + digests.length === 0) return;
    const names = unread.length < worthSharing ? undefined : postNames(this.#sought());
    await pool.share(batchesOf(unread, textsPerBatch), {
      local: (texts) => this.#find(texts),
      done: (found, texts) => {
        for (const text of texts) digests.push(text.digest);
        spots.push(...found);
      },
      ...(names === undefined
        ? {}
        : {
            remote: {
              name: "findMentions",
              task: (texts): MentionTask => ({ site, texts: texts.map(alone), names }),
            },
          }),
    });
    log.keep(digests, spots, inUse);
  }

  /** Looks through the texts of a few articles for the names of all records there are, and leaves the others alone. */
  async readFew(rows: readonly Article[], entries: readonly Entry[]): Promise<void> {
    this.#learn(entries);
    this.#log = new MentionLog(this.#room.site.cacheFolder, this.#digest, "unread");
    const read = rows.filter(isRead);
    const spots = await this.#find(read);
    this.#log.add(
      read.map(({ digest }) => digest),
      spots,
    );
  }

  /** Looks through the text of one article that changed; the records are as they were. */
  async readOne(row: Article): Promise<void> {
    if (this.#log === undefined || !isRead(row) || this.#log.spots(row.digest) !== undefined) return;
    this.#log.note([row.digest], await this.#find([row]));
  }

  #find(texts: readonly TextOf[]): Promise<readonly (readonly number[])[]> {
    return this.#room.findMentions(texts, this.#sought());
  }

  #sought(): SoughtNames {
    const names = this.#names;
    return { digest: this.#digest, list: () => names };
  }

  /** Takes the names of the records among the rows; what was found with any others holds no more. */
  #learn(rows: Iterable<ContentRow>): void {
    const { settings, reading } = this.#room.site;
    const entries: Entry[] = [];
    for (const row of rows) if (row.kind === "entry") entries.push(row);
    const names = recordedNames(entries, settings.taxonomies);
    const digest = digestOf([reading, digestOfNames(names)]);
    if (digest === this.#digest) return;
    this.#names = names;
    this.#digest = digest;
    this.#log = undefined;
    this.#fresh.clear();
  }
}

const none: readonly number[] = [];

function isRead(row: ContentRow): row is Article {
  return row.kind === "article" && row.link && row.text !== undefined;
}

/** As much of a row as another thread needs. */
function alone({ path, digest, text, names }: TextOf): TextOf {
  return { path, digest, names, ...(text === undefined ? {} : { text }) };
}

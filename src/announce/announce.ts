import type { Settings } from "../model/settings.ts";
import { readStanding } from "../store/standing-output.ts";
import { changesSince } from "./changes.ts";
import { addressOf, isFeed, isListed, isPage, isSiteFeed } from "./files.ts";
import { type Clock, type Failure, type Patience, post, usualPatience } from "./post.ts";
import { type Channel, dropTold, readTold, type Told, writeTold } from "./told.ts";

/** Where IndexNow takes messages for all search engines that take part. */
export const indexNowEndpoint = "https://api.indexnow.org/indexnow";

/** The most addresses that IndexNow takes at once. */
const perMessage = 10_000;

export interface Announcement {
  /** Folder for what was told, with the cache. */
  readonly notes: string;
  /** Folder of the published site. */
  readonly output: string;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly indexNow?: string;
  readonly patience?: Patience;
}

/** What came of telling one channel. */
export interface Report {
  readonly channel: Channel;
  /** Addresses that were told. */
  readonly told: readonly string[];
  /** How many more should have been; they will be at the next time. */
  readonly left: number;
  /** Why they were not. */
  readonly failure: Failure;
  /** True where nothing was known of an earlier time. */
  readonly isFirst: boolean;
}

/**
 * Tells the WebSub hub of every feed whose bytes changed since it was last told, and IndexNow of every page. What could
 * not be told is told the next time. Undefined where nothing is published yet.
 *
 * The first time there is nothing to compare with. Then the feeds of the whole site and the front page are told, and the
 * rest is noted as it stands: thousands of messages about pages that did not change would only cost a newsroom its welcome.
 */
export async function announce(work: Announcement): Promise<readonly Report[] | undefined> {
  const { settings, notes } = work;
  const standing = readStanding(work);
  if (!standing.isWhole) return undefined;
  const { webSub, indexNow, url } = settings;
  const reports: Report[] = [];
  if (webSub === undefined) dropTold(notes, "hub");
  else {
    reports.push(
      await tell(work, "hub", standing.known, {
        mayBe: isFeed,
        isOfInterest: () => true,
        isFirst: isSiteFeed,
        send: (files) => tellHub(webSub, files, work),
      }),
    );
  }
  if (indexNow === undefined) dropTold(notes, "index-now");
  else {
    reports.push(
      await tell(work, "index-now", standing.known, {
        mayBe: isPage,
        isOfInterest: (file, bytes) => isListed(url, file, bytes.toString("utf8")),
        isFirst: (file) => file === "index.html",
        send: (files) => tellIndexNow(indexNow, files, work),
      }),
    );
  }
  return reports;
}

interface Audience {
  readonly mayBe: (file: string) => boolean;
  readonly isOfInterest: (file: string, bytes: Buffer) => boolean;
  readonly isFirst: (file: string) => boolean;
  readonly send: (files: readonly string[]) => Promise<Sent>;
}

interface Sent {
  /** The files of which the message arrived. */
  readonly arrived: readonly string[];
  readonly failure: Failure;
}

async function tell(
  { notes, output, settings }: Announcement,
  channel: Channel,
  manifest: Parameters<typeof changesSince>[1],
  audience: Audience,
): Promise<Report> {
  const { url } = settings;
  const before = readTold(notes, channel, url);
  const { now, changed } = changesSince(
    before ?? new Map(),
    manifest,
    output,
    audience.isOfInterest,
    audience.mayBe,
  );
  const due = before === undefined ? changed.filter(audience.isFirst) : changed;
  const { arrived, failure } = await audience.send(due);
  writeTold(notes, channel, url, known(now, before, due, new Set(arrived)));
  return {
    channel,
    told: arrived.map((file) => addressOf(file, url)),
    left: due.length - arrived.length,
    failure,
    isFirst: before === undefined,
  };
}

/** What is known now: all that stands, but what could not be told as it was known before. */
function known(
  now: Told,
  before: Told | undefined,
  due: readonly string[],
  arrived: ReadonlySet<string>,
): Told {
  const notes = new Map(now);
  for (const file of due) {
    if (arrived.has(file)) continue;
    const old = before?.get(file);
    if (old === undefined) notes.delete(file);
    else notes.set(file, old);
  }
  return notes;
}

/** One message for each feed, https://www.w3.org/TR/websub/#publisher; all hubs know this form of it. */
async function tellHub(hub: string, files: readonly string[], work: Announcement): Promise<Sent> {
  const arrived: string[] = [];
  for (const file of files) {
    const feed = addressOf(file, work.settings.url);
    // Hubs name the feed by one of these two.
    const body = new URLSearchParams({
      "hub.mode": "publish",
      "hub.url": feed,
      "hub.topic": feed,
    }).toString();
    const failure = await post(
      { to: hub, type: "application/x-www-form-urlencoded", body },
      work.clock,
      work.patience ?? usualPatience,
    );
    // A hub that has failed so often would fail for the others too, and each would be waited for.
    if (failure !== undefined) return { arrived, failure };
    arrived.push(file);
  }
  return { arrived, failure: undefined };
}

/** https://www.indexnow.org/documentation */
async function tellIndexNow(key: string, files: readonly string[], work: Announcement): Promise<Sent> {
  const { url } = work.settings;
  const arrived: string[] = [];
  for (let start = 0; start < files.length; start += perMessage) {
    const batch = files.slice(start, start + perMessage);
    const body = JSON.stringify({
      host: new URL(url).host,
      key,
      keyLocation: `${url}${key}.txt`,
      urlList: batch.map((file) => addressOf(file, url)),
    });
    const failure = await post(
      { to: work.indexNow ?? indexNowEndpoint, type: "application/json; charset=utf-8", body },
      work.clock,
      work.patience ?? usualPatience,
    );
    if (failure !== undefined) return { arrived, failure };
    arrived.push(...batch);
  }
  return { arrived, failure: undefined };
}

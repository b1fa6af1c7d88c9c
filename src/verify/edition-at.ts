import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { EditionList } from "../publish/edition-list.ts";
import { type Difference, type Differences, inOrder } from "./differences.ts";

/** The site cannot be asked. The message says why, as the rest of a sentence that begins with its address. */
export class SiteUnreachable extends Error {
  override readonly name = "SiteUnreachable";
}

/** How a site is asked. */
export interface Asking {
  /** How many files are asked for at a time. */
  readonly atOnce: number;
  /** Milliseconds for one answer, all of it. */
  readonly answer: number;
  /** Milliseconds before the second try; before each further one twice as long. */
  readonly wait: number;
  readonly tries: number;
}

export const usualAsking: Asking = { atOnce: 8, answer: 60_000, wait: 500, tries: 4 };

/**
 * Compares what a site gives to its readers with an edition: every file is fetched, past caches that let themselves be asked. Files that hosts read
 * for themselves (`_headers`, `_redirects`) are left out. An address that leads for good to another file of the edition, which is right, is right
 * itself: this is what a host makes of a page that only leads on.
 *
 * @param url address of the site, ending with a slash
 * @param step told how many files were asked for
 * @throws SiteUnreachable where an answer does not come, or says neither what stands there nor that nothing does
 */
export async function differencesAt(
  url: string,
  edition: EditionList,
  step: (done: number) => void = () => undefined,
  asking: Asking = usualAsking,
): Promise<Differences> {
  const files = [...edition.keys()].filter((file) => !isForHosts(file));
  const differences = new Map<string, Difference>();
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const difference = await differenceAt(url, file, edition, asking);
      if (difference !== undefined) differences.set(file, difference);
      done += 1;
      step(done);
    }
  };
  const lanes = Array.from({ length: asking.atOnce }, lane);
  try {
    await Promise.all(lanes);
  } finally {
    // The first failure ends it all.
    next = files.length;
    await Promise.allSettled(lanes);
  }
  return inOrder(differences);
}

function isForHosts(file: string): boolean {
  return file === "_headers" || file === "_redirects";
}

async function differenceAt(
  url: string,
  file: string,
  edition: EditionList,
  asking: Asking,
): Promise<Difference | undefined> {
  const first = await ask(addressOf(file, url), asking);
  if (first.leadsTo === undefined) return compare(first, file, edition);
  const other = fileAt(first.leadsTo, url, edition);
  if (other === undefined) return "changed";
  const second = await ask(new URL(first.leadsTo), asking);
  return second.leadsTo === undefined && compare(second, other, edition) === undefined
    ? undefined
    : "changed";
}

function compare({ status, sum }: Answer, file: string, edition: EditionList): Difference | undefined {
  if (sum === edition.get(file) && (status === 200 || file === notFoundPage)) return undefined;
  return status === 200 ? "changed" : "missing";
}

/** What a host shows with 404, some of them also at its own address. */
const notFoundPage = "404.html";

/** `people/ana/index.html` → `https://example.org/people/ana/`. */
function addressOf(file: string, url: string): URL {
  const path = file.replace(/(^|\/)index\.html$/, "$1");
  return new URL(path.split("/").map(encodeURIComponent).join("/"), url);
}

/** The file of the edition that an address gives; some hosts leave `.html` out. */
function fileAt(address: string, url: string, edition: EditionList): string | undefined {
  if (!address.startsWith(url)) return undefined;
  const path = decoded(new URL(address).pathname.slice(new URL(url).pathname.length));
  if (path === undefined) return undefined;
  const files =
    path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
  return files.find((file) => edition.has(file));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

interface Answer {
  readonly status: number;
  readonly sum?: string;
  /** Where a permanent redirect leads, as a whole address. */
  readonly leadsTo?: string;
}

async function ask(address: URL, asking: Asking): Promise<Answer> {
  for (let attempt = 1, wait = asking.wait; ; attempt += 1, wait *= 2) {
    try {
      return await askOnce(address, asking.answer);
    } catch (error) {
      if (attempt >= asking.tries || error instanceof SiteUnreachable)
        throw unreachable(error, asking.answer);
      await sleep(wait);
    }
  }
}

/** Given up for now. */
class Busy extends Error {
  override readonly name = "Busy";
}

async function askOnce(address: URL, limit: number): Promise<Answer> {
  const response = await fetch(address, {
    redirect: "manual",
    headers: { "cache-control": "no-cache" },
    signal: AbortSignal.timeout(limit),
  });
  const { status } = response;
  const location = response.headers.get("location");
  if ((status === 301 || status === 308) && location !== null && URL.canParse(location, address)) {
    await response.body?.cancel();
    return { status, leadsTo: new URL(location, address).href };
  }
  if (status === 429 || status >= 500) {
    await response.body?.cancel();
    throw new Busy(`answers ${status} at ${address.pathname}`);
  }
  if (status === 401 || status === 403 || status === 407) {
    await response.body?.cancel();
    throw new SiteUnreachable(`answers ${status} at ${address.pathname}: it does not let everybody in`);
  }
  const sum = createHash("sha256");
  for await (const piece of response.body ?? []) sum.update(piece);
  return { status, sum: sum.digest("hex") };
}

function unreachable(error: unknown, limit: number): SiteUnreachable {
  if (error instanceof SiteUnreachable) return error;
  if (error instanceof Busy) return new SiteUnreachable(error.message);
  if (error instanceof Error && error.name === "TimeoutError")
    return new SiteUnreachable(`gives no answer within ${limit / 1_000} s`);
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return new SiteUnreachable(`cannot be reached${code}`);
}

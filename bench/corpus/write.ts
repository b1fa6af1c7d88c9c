import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createArticleWriter } from "./article.ts";
import { newsDays } from "./calendar.ts";
import { type CastSizes, inventCast } from "./cast.ts";
import { inventConnections, unconnected } from "./connections.ts";
import { yamlFields } from "./front-matter.ts";
import { drawPictures } from "./pictures.ts";
import { createRandom } from "./random.ts";
import { writeRecords } from "./records.ts";

/** What to write. */
export interface CorpusRequest {
  articles: number;
  /** The folder that becomes a Dateline root. It is made if it is missing; files in it are written over. */
  out: string;
  seed: number;
  /** How many names there are, where it is not what the number of articles makes it. */
  sizes?: CastSizes;
  /** Whether records and articles have all that a newsroom can know of them (`connections.ts`). */
  connected?: boolean;
}

/** What was written. */
export interface CorpusReport {
  articles: number;
  records: number;
  /** Length of all article files, in characters. */
  characters: number;
  /** Path of the newest article, relative to the root. */
  newest: string;
}

/** How many of the last articles a new one may link to. */
const LINKABLE = 50;

/**
 * Writes a corpus, one article at a time: memory does not grow with their number.
 * @throws the file system's error when a file cannot be written
 */
export function writeCorpus({ articles, out, seed, sizes, connected }: CorpusRequest): CorpusReport {
  const cast = inventCast(articles, seed, sizes);
  const connections = connected ? inventConnections(cast, articles, seed) : unconnected;
  const pictures = drawPictures(seed);
  const put = createFileWriter(join(out, "content"));
  put("site.yaml", SITE);
  for (const { path, bytes } of pictures) put(path, bytes);
  const report: CorpusReport = { articles: 0, records: 0, characters: 0, newest: "" };
  for (const { path, text } of writeRecords(cast, seed, connections)) {
    put(path, text);
    report.records++;
  }

  const writeArticle = createArticleWriter(
    cast,
    pictures.map(({ path }) => `/${path}`),
  );
  const published: string[] = [];
  for (const { day, times } of newsDays(articles, seed)) {
    const taken = new Set<string>();
    const uniqueSlug = (slug: string): string => {
      let unique = slug;
      for (let copy = 2; taken.has(unique); copy++) unique = `${slug}-${copy}`;
      taken.add(unique);
      return unique;
    };
    for (const time of times) {
      const random = createRandom(seed, report.articles + 1_000_000);
      const { slug, text } = writeArticle(random, {
        day,
        time,
        published,
        uniqueSlug,
        more: connections.ofArticle(report.articles, day, published),
      });
      const path = `articles/${day.slice(0, 4)}/${day.slice(5, 7)}/${day}-${slug}.md`;
      put(path, text);
      published[report.articles % LINKABLE] = `/${day.replaceAll("-", "/")}/${slug}/`;
      report.articles++;
      report.characters += text.length;
      report.newest = `content/${path}`;
    }
  }
  return report;
}

const SITE = yamlFields({
  title: "The Bench Courier",
  url: "https://bench.example",
  language: "en",
  timeZone: "Europe/Berlin",
  description: "News that never happened, for measuring how fast it can be printed.",
  publisher: { name: "Bench Courier Press" },
});

/** Writes files below a folder, making each folder once. */
function createFileWriter(root: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(file, content);
  };
}

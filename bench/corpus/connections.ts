import type { Cast } from "./cast.ts";
import type { FieldValue } from "./front-matter.ts";
import type { Random } from "./random.ts";
import { createRandom } from "./random.ts";
import type { RecordFile } from "./records.ts";
import { record } from "./records.ts";
import { createZipfSampler } from "./zipf.ts";

/** More fields of one file. */
type Fields = Readonly<Record<string, FieldValue>>;

/** What a newsroom knows beyond names: where places lie, what is part of what, stories, corrections, translations. */
export interface Connections {
  /** Further records. */
  readonly records: readonly RecordFile[];
  /** More fields for the record of the name that has a rank among those of its kind, the most mentioned first. */
  ofRecord(kind: "people" | "places" | "topics", rank: number): Fields;
  /** More fields for the article of a number, which appears on a day (`2025-12-01`); `published` are earlier addresses. */
  ofArticle(number: number, day: string, published: readonly string[]): Fields;
}

/** Connections of a corpus that has none. */
export const unconnected: Connections = { records: [], ofRecord: () => ({}), ofArticle: () => ({}) };

/** Articles for each running story, and the shares of articles that are part of one, corrected, or translations. */
const perStory = 150;
const inStory = 0.15;
const corrected = 0.02;
const translated = 0.02;
/** The most mentioned names are the wider ones. */
const wider = 30;

/** Invents connections. They are drawn apart from all else: the words of the articles are the same with and without. */
export function inventConnections(cast: Cast, articles: number, seed: number): Connections {
  const stories = Array.from({ length: Math.max(3, Math.round(articles / perStory)) }, (_, number) => {
    return `${cast.topics[number % cast.topics.length] ?? ""}, chapter ${number + 1}`;
  });
  const storyOf = createZipfSampler(stories.length);
  const files = stories.map((name) => record("stories", name, { description: "What happened so far." }));
  const ids = files.map(({ path }) => path.replace(/^stories\/|\.md$/g, ""));
  return {
    records: files,
    ofRecord(kind, rank) {
      const random = createRandom(seed, -100_000 * (kind.length + 1) - rank);
      if (kind === "people") return { role: "In the news" };
      const parent = rank < 3 ? undefined : cast[kind][random.int(0, Math.min(wider, rank) - 1)];
      if (kind === "topics") return parent === undefined ? {} : { broader: parent };
      const position = { lat: random.int(-5000, 6500) / 100, lon: random.int(-17_000, 17_000) / 100 };
      return parent === undefined ? position : { ...position, within: parent };
    },
    ofArticle(number, day, published) {
      const random: Random = createRandom(seed, -10_000_000 - number);
      const story = random.chance(inStory) ? ids[storyOf.draw(random)] : undefined;
      const correction = random.chance(corrected)
        ? [{ date: `${day}T23:30:00`, text: "An earlier version gave a wrong number." }]
        : undefined;
      const original = random.chance(translated) ? published[number % published.length] : undefined;
      return {
        ...(story !== undefined && { story }),
        ...(correction && { corrections: correction }),
        ...(original !== undefined && { language: "fr", translationOf: original }),
      };
    },
  };
}

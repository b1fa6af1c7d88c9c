import { createDistinctNames } from "./distinct.ts";
import { NAME_PARTS } from "./name-parts.ts";
import type { Random } from "./random.ts";
import { createRandom } from "./random.ts";
import { TOPIC_ANGLES, TOPIC_FIELDS } from "./topics.ts";

/** Every name of a corpus, the most mentioned first. */
export interface Cast {
  people: readonly string[];
  places: readonly string[];
  topics: readonly string[];
  authors: readonly string[];
}

/** How many names of a kind there are, where it is not what the number of articles makes it. */
export type CastSizes = { people?: number; places?: number; topics?: number };

/** Names per 10,000 articles; the number grows with the square root of the number of articles, as vocabularies do. */
const PER_TEN_THOUSAND = { people: 1000, places: 500, topics: 200 };
const AUTHORS = 40;
const ATTEMPTS = 200;

/**
 * Invents the people, places, topics and authors of a corpus. Within one kind, no two names are equal when case,
 * accents, spaces and punctuation are ignored, nor less than three edits apart.
 */
export function inventCast(articles: number, seed: number, sizes: CastSizes = {}): Cast {
  const scale = Math.sqrt(articles / 10_000);
  const size = (kind: keyof CastSizes): number =>
    sizes[kind] ?? Math.max(10, Math.round(PER_TEN_THOUSAND[kind] * scale));
  return {
    people: inventNames(size("people"), createRandom(seed, -1), personName),
    places: inventNames(size("places"), createRandom(seed, -2), placeName),
    topics: inventNames(size("topics"), createRandom(seed, -3), topicName),
    authors: inventNames(AUTHORS, createRandom(seed, -4), latinPersonName),
  };
}

/** Draws until the wanted number of distinct names is found; later attempts ask for longer, rarer names. */
function inventNames(
  count: number,
  random: Random,
  invent: (random: Random, long: boolean) => string,
): string[] {
  const distinct = createDistinctNames();
  const names: string[] = [];
  let attempts = 0;
  while (names.length < count) {
    const name = invent(random, attempts > ATTEMPTS / 2);
    if (distinct.admit(name)) {
      names.push(name);
      attempts = 0;
    } else if (++attempts > ATTEMPTS) {
      throw new Error(`the name parts are used up after ${names.length} of ${count} names`);
    }
  }
  return names;
}

function personName(random: Random, long: boolean): string {
  const parts = random.pick(NAME_PARTS);
  const surname = (): string => random.pick(parts.stems) + random.pick(parts.endings);
  const first = random.pick(parts.firstNames);
  return long || random.chance(0.04) ? `${first} ${surname()}-${surname()}` : `${first} ${surname()}`;
}

/** Bylines stay in Latin script, as on a desk that writes English. */
function latinPersonName(random: Random, long: boolean): string {
  for (;;) {
    const name = personName(random, long);
    if (/^\p{Script=Latin}/u.test(name)) return name;
  }
}

function placeName(random: Random, long: boolean): string {
  const parts = random.pick(NAME_PARTS);
  const name = (): string => random.pick(parts.placeStems) + random.pick(parts.placeEndings);
  if (long) return `${name()}-${name()}`;
  return random.chance(0.06) ? `${name()} ${parts.placeTail}` : name();
}

function topicName(random: Random, long: boolean): string {
  const name = `${random.pick(TOPIC_FIELDS)} ${random.pick(TOPIC_ANGLES)}`;
  return long ? `${name} and ${random.pick(TOPIC_ANGLES)}` : name;
}

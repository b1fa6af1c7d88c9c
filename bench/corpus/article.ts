import anyAscii from "any-ascii";
import { withoutLinks, writeBody } from "./body.ts";
import type { Cast } from "./cast.ts";
import type { FieldValue } from "./front-matter.ts";
import { frontMatter } from "./front-matter.ts";
import { createPhraser, startSentence } from "./phrasing.ts";
import type { Random } from "./random.ts";
import { createZipfSampler } from "./zipf.ts";

/** One Markdown file. */
export interface WrittenArticle {
  /** The last part of its address; unique on its day by `uniqueSlug`. */
  slug: string;
  text: string;
}

/** What differs from article to article, beside chance. */
export interface Assignment {
  day: string;
  time: string;
  /** Addresses of earlier articles. */
  published: readonly string[];
  /** Makes a slug unique among those of the day. */
  uniqueSlug(slug: string): string;
  /** Fields beyond those that every article has. */
  more: Readonly<Record<string, FieldValue>>;
}

/** Share of articles with a lead picture, and with several authors. */
const PICTURED = 0.35;
const SHARED_BYLINE = 0.12;

/** Prepares the writing of articles by a given cast. */
export function createArticleWriter(cast: Cast, pictures: readonly string[]) {
  const people = createZipfSampler(cast.people.length);
  const places = createZipfSampler(cast.places.length);
  const topics = createZipfSampler(cast.topics.length);
  const named = (list: readonly string[], positions: number[]): string[] =>
    positions.map((position) => list[position] ?? "");

  /** Writes one article: front matter and body. */
  return function writeArticle(random: Random, assignment: Assignment): WrittenArticle {
    const subject = {
      people: named(cast.people, people.drawDistinct(random, random.int(1, 4))),
      places: named(cast.places, places.drawDistinct(random, random.int(1, 2))),
      topics: named(cast.topics, topics.drawDistinct(random, random.int(1, 3))),
    };
    const phrase = createPhraser(random, withoutLinks(subject));
    const title = startSentence(phrase("headline"));
    const description = startSentence(phrase("lead"));
    const authors = [random.pick(cast.authors)];
    if (random.chance(SHARED_BYLINE)) authors.push(random.pick(cast.authors));
    const image = random.chance(PICTURED)
      ? {
          src: random.pick(pictures),
          alt: phrase("caption"),
          caption: `${phrase("caption")}.`,
          credit: random.pick(cast.authors),
        }
      : undefined;
    const head = frontMatter({
      title,
      date: `${assignment.day}T${assignment.time}`,
      description,
      ...subject,
      authors: [...new Set(authors)],
      ...(image && { image }),
      ...assignment.more,
    });
    const body = writeBody(random, { subject, published: assignment.published, pictures });
    return { slug: assignment.uniqueSlug(slugOf(title)), text: `${head}\n${body}` };
  };
}

/** A headline as the last part of an address: ASCII, lower case, hyphens, at most 70 characters, whole words. */
function slugOf(title: string): string {
  const slug = anyAscii(title.replaceAll(/[’'“”"]/g, ""))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  const short = slug.length > 70 ? slug.slice(0, slug.lastIndexOf("-", 70)) : slug;
  return short.replaceAll(/^-|-$/g, "");
}

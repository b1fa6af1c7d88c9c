import { z } from "zod";
import { articleTypes } from "./article-types.ts";
import {
  byLanguage,
  degrees,
  fediverse,
  flag,
  flagOrGroup,
  focus,
  groupOrNo,
  moment,
  name,
  names,
  PlainScalar,
  pictureAddress,
  text,
  texts,
  webAddress,
} from "./fields.ts";

export const correctionKinds = ["correction", "clarification"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What part machines that write or draw by themselves had in something; `none` says the same as nothing. */
export const aiUses = ["none", "assisted", "generated"] as const;
export type AiUse = (typeof aiUses)[number];

/** How something was made, in a word alone or with a note: `assisted`, or a group of both. */
const ai = (about: string) =>
  z
    .preprocess(
      (value) =>
        value instanceof PlainScalar
          ? { use: value.source }
          : typeof value === "string"
            ? { use: value.trim() || undefined }
            : value,
      z.object({
        use: z.enum(aiUses).describe("`none`, `assisted` or `generated`; may stand behind `ai:` alone."),
        note: text().optional().describe("What was done and who checked it, for readers."),
      }),
    )
    .optional()
    .describe(about);

const image = z.object({
  src: pictureAddress().describe("Address of the picture: `/media/…`, or a whole web address."),
  alt: text().describe("What the picture shows, in words. Required with `src`."),
  caption: text().optional().describe("Shown below the picture."),
  credit: text().optional().describe("Who made it; else what the picture’s own file says."),
  ai: ai(
    "Whether AI made or changed the picture: `assisted` or `generated`, or `none` where its file says so and it is not. Readers are told in the caption.",
  ),
  focus: focus()
    .optional()
    .describe(
      "Where its most important part is, so that it stays in sight where the picture is cropped: how far from the left and from the top, each from 0 to 1.",
    ),
});

const correction = z.object({
  date: moment().describe("When it was corrected."),
  text: text().describe("What was wrong and what is right."),
  kind: z.enum(correctionKinds).default("correction").describe("`correction` or `clarification`."),
});

const sponsor = z.object({
  name: text().describe("Who paid for it."),
  url: webAddress().optional().describe("Where readers find out who that is."),
});

const source = z.object({
  title: text().describe("What it is."),
  url: webAddress().optional().describe("Where it is."),
});

const event = z.object({
  date: moment().describe("When it happened, or is to happen."),
  text: text().describe("What happened, in a sentence."),
  url: webAddress().optional().describe("Where more is told."),
  source: text().optional().describe("Who says so."),
});

/**
 * The front matter of an article, without the taxonomies that the settings name. The one truth: the JSON Schema and
 * the reference page are made from it. Dates are texts here; `source/` reads them in the newsroom’s time zone.
 */
export const articleFields = z.object({
  title: text().describe("The headline."),
  date: moment().describe("When it was published. Without an offset, in the newsroom’s time zone."),
  updated: moment().optional().describe("When it last changed in a way that matters to readers."),
  description: text().optional().describe("The standfirst; else taken from the first paragraph."),
  authors: names().optional().describe("Who wrote it: names, or ids of records in `content/authors/`."),
  byline: text()
    .optional()
    .describe("The byline in free words, with `{id}` or `{name}` where the name of an author goes."),
  dateline: text().optional().describe("The place that opens the story."),
  reviewOf: text()
    .optional()
    .describe("Reviews: the book, film or play that is reviewed, by its name. For search engines."),
  ai: ai(
    "Whether AI wrote it or helped to: `assisted` or `generated`. Readers are told; see [AI, said openly](ai.md).",
  ),
  type: z
    .enum(articleTypes)
    .default("news")
    .describe(
      "What kind of article it is; readers see a label. In a `live` one, each heading `## 14:05 …` begins an update; on another day than the article’s, `## 2025-12-02 00:10 …`.",
    ),
  keyPoints: texts()
    .default([])
    .describe(
      "What matters most, in a few sentences that stand above the text; most of all in a `live` article.",
    ),
  ended: flag()
    .default(false)
    .describe(
      "`true` in a `live` article of which no more is to come: readers are told. One that was silent for two days counts as ended, too.",
    ),
  sponsor: sponsor
    .optional()
    .describe("Of a `sponsored` article: who paid for it. Readers are told wherever its headline stands."),
  story: name().optional().describe("Id of the running story it belongs to."),
  image: image.optional().describe("The picture that leads the article."),
  corrections: z.array(correction).default([]).describe("What was put right after publication."),
  sources: z.array(source).default([]).describe("What the article rests on."),
  slug: text().optional().describe("Last part of the address; else from the file name."),
  aliases: names()
    .optional()
    .describe(
      "Old addresses that lead here, the oldest first: by it feed readers know the article, so they do not show it again when its address changes.",
    ),
  draft: flag().default(false).describe("`true` keeps it from being published."),
  embargo: moment().optional().describe("Not public before this moment."),
  expires: moment().optional().describe("Not public after this moment."),
  canonical: webAddress().optional().describe("Where the article first appeared, if elsewhere."),
  language: text()
    .optional()
    .describe("Language of the article if not the site’s, e.g. `fr`. It decides the quotation marks, too."),
  translationOf: name()
    .optional()
    .describe(
      "The article that this one is a translation of: its address, its slug or the name of its file.",
    ),
  shortTitle: text()
    .optional()
    .describe(
      "A shorter headline for lists and the front page; its own page, feeds and search engines have `title`.",
    ),
  pin: flagOrGroup({
    until: moment().optional().describe("Until when: from this moment on it stands like any other article."),
  })
    .optional()
    .describe(
      "`true` keeps it at the top of the front page; a group with `until` does so until a moment, so that nobody has to remember it.",
    ),
  republish: groupOrNo("licence", {
    licence: text()
      .optional()
      .describe(
        "As in the settings, for this article; `none`, or `republish: false`, keeps it from being republished.",
      ),
    note: text().optional().describe("As in the settings, for this article."),
  })
    .optional()
    .describe("Whether others may republish it, and how, where that is not what the settings say."),
  front: flag().default(true).describe("`false` keeps it off the front page."),
  link: flag().default(true).describe("`false` leaves the names in its text without links."),
});
export type ArticleFields = z.output<typeof articleFields>;

/** The fields of a record of any taxonomy; the last groups are for people, places and topics. */
export const recordFields = z.object({
  name: text().describe("The name as the newsroom spells it."),
  aliases: names().default([]).describe("Other spellings, other scripts, former names."),
  names: byLanguage()
    .optional()
    .describe(
      "The name in further languages, by language tag: the papers of these languages call it so, and articles may, in any language.",
    ),
  sortName: text()
    .optional()
    .describe("What it is sorted by in lists from A to Z, where that is not `name`; readers do not see it."),
  sortNames: byLanguage()
    .optional()
    .describe(
      "The same in further languages, by language tag: for a name in `names`, in the script of that.",
    ),
  slug: text().optional().describe("Last part of the address of its page; else the name of the file."),
  oldAddresses: names()
    .default([])
    .describe("Addresses where its page stood before; they lead to it. (`aliases` are names.)"),
  description: text().optional().describe("Who or what it is, in a sentence."),
  descriptions: byLanguage()
    .optional()
    .describe(
      "The same in further languages, by language tag. In these, it stands in place of `role`, which is in one language.",
    ),
  sameAs: names().default([]).describe("Addresses of the same thing elsewhere, e.g. Wikidata."),
  image: image.optional().describe("A portrait or picture."),
  role: text().optional().describe("People and authors: office or occupation."),
  born: text().optional().describe("People: date or year of birth."),
  within: name().optional().describe("Places: the larger place it lies in."),
  lat: degrees(90).optional().describe("Places: latitude in degrees, north positive."),
  lon: degrees(180).optional().describe("Places: longitude in degrees, east positive."),
  country: text().optional().describe("Places: ISO 3166-1 code of the country, e.g. `FR`."),
  broader: name().optional().describe("Topics: the wider topic."),
  email: text().optional().describe("Authors: address for readers."),
  fediverse: fediverse().optional().describe("Authors: `@name@server`."),
  desk: flag()
    .optional()
    .describe("Authors: `true` for a desk, an agency or the newsroom itself, which is no person."),
  link: flag()
    .default(true)
    .describe("`false` keeps mentions in the text of articles from being links to its page."),
  ended: flag()
    .optional()
    .describe("Stories: `true` where no more is to come; it then stands with the earlier ones."),
  events: z.array(event).default([]).describe("Stories: what happened when, for the timeline."),
});
export type RecordFields = z.output<typeof recordFields>;

/** The fields of a plain page in `content/pages/`. */
export const plainPageFields = z.object({
  title: text().describe("The heading."),
  description: text()
    .optional()
    .describe("For search engines and sharing; else taken from the first paragraph."),
  language: text()
    .optional()
    .describe(
      "Language of the page if not the site’s, e.g. `fr`: it then stands below `/fr/`. A folder of that name, `content/pages/fr/`, says the same.",
    ),
  aliases: names().default([]).describe("Old addresses that lead here."),
  draft: flag().default(false).describe("`true` keeps it from being published."),
});
export type PlainPageFields = z.output<typeof plainPageFields>;

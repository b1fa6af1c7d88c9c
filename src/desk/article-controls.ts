import { articleTypes } from "../model/article-types.ts";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import { type ArticleFields, aiUses, correctionKinds } from "../model/front-matter.ts";
import type { Control, Controls } from "./controls.ts";

type Part<Field extends keyof ArticleFields> = NonNullable<ArticleFields[Field]>;
type Item<Field extends keyof ArticleFields> = Part<Field> extends readonly (infer One)[] ? One : never;

const ai: Control = {
  label: "AI",
  hint: "Whether AI wrote it or helped to. Readers are told.",
  isAtHome: true,
  as: {
    group: {
      use: { label: "Use of AI", as: { choose: aiUses } },
      note: { label: "What was done, and who checked it", as: "line" },
    } satisfies Controls<Part<"ai">>,
  },
};

const image: Controls<Part<"image">> = {
  src: { label: "File", as: "picture" },
  alt: { label: "What the picture shows", hint: "For those who cannot see it, in a sentence.", as: "line" },
  caption: { label: "Caption", as: "text" },
  credit: { label: "Credit", hint: "Who made it; else what the picture’s own file says.", as: "line" },
  ai: { label: "AI", as: "left-alone" },
  focus: {
    label: "Most important part",
    hint: "Two numbers from 0 to 1: how far from the left, and how far from the top. It stays in sight where the picture is cropped.",
    as: { numbers: 2 },
  },
};
export const imageControl: Control = { label: "Picture", as: { group: image } };

/** The fields of an article, in the order in which the desk shows them; its taxonomies come behind `authors`. */
export const articleControls: Controls<ArticleFields> = {
  title: { label: "Headline", as: "line" },
  date: { label: "Date", as: "moment", usual: "{{now}}" },
  description: { label: "Standfirst", as: "text" },
  authors: { label: "Authors", as: { pick: authorsGroup, by: "id", many: true } },
  draft: { label: "Draft", hint: "It is not published while this is on.", as: "flag" },
  embargo: { label: "Embargo", hint: "It is not public before this moment.", as: "moment" },
  expires: { label: "Expires", hint: "It is not public after this moment.", as: "moment" },
  image: imageControl,
  updated: { label: "Updated", as: "moment" },
  corrections: {
    label: "Corrections",
    as: {
      list: {
        date: { label: "Date", as: "moment", usual: "{{now}}" },
        text: { label: "What was wrong, and what is right", as: "text" },
        kind: { label: "Kind", as: { choose: correctionKinds }, usual: "correction" },
      } satisfies Controls<Item<"corrections">>,
      summary: "{{date}}: {{text}}",
    },
  },
  type: { label: "Kind of article", as: { choose: articleTypes }, usual: "news" },
  keyPoints: { label: "Key points", hint: "One in each field; they stand above the text.", as: "lines" },
  story: { label: "Running story", as: { pick: storiesGroup, by: "id", many: false } },
  dateline: { label: "Dateline", as: "line" },
  byline: { label: "Byline in free words", as: "line" },
  shortTitle: { label: "Short headline", hint: "For lists and the front page.", as: "line" },
  sources: {
    label: "Sources",
    as: {
      list: {
        title: { label: "What it is", as: "line" },
        url: { label: "Where it is", as: "line" },
      } satisfies Controls<Item<"sources">>,
      summary: "{{title}}",
    },
  },
  language: { label: "Language", hint: "Where it is not the site’s: fr, uk, ar …", as: "line" },
  translationOf: { label: "Translation of", as: "line" },
  front: { label: "On the front page", hint: "Off keeps it from there.", as: "flag", usual: true },
  pin: { label: "At the top of the front page", as: "flag", isAtHome: true },
  ended: { label: "Live coverage has ended", hint: "In a live article: no more is to come.", as: "flag" },
  sponsor: {
    label: "Sponsor",
    hint: "Of a sponsored article: who paid for it.",
    as: {
      group: {
        name: { label: "Name", as: "line" },
        url: { label: "Address", as: "line" },
      } satisfies Controls<Part<"sponsor">>,
    },
  },
  reviewOf: { label: "Review of", hint: "The book, film or play, by its name.", as: "line" },
  ai,
  republish: {
    label: "Republishing",
    hint: "Where it is not as the settings say.",
    isAtHome: true,
    as: {
      group: {
        licence: { label: "Licence", hint: "Write none where nobody may republish it.", as: "line" },
        note: { label: "What else those who republish need to know", as: "text" },
      } satisfies Controls<Part<"republish">>,
    },
  },
  link: {
    label: "Links from names",
    hint: "Off leaves the names in its text without links.",
    as: "flag",
    usual: true,
  },
  canonical: { label: "First appeared at", hint: "The address, if that was elsewhere.", as: "line" },
  slug: { label: "Last part of the address", hint: "Else from the name of the file.", as: "line" },
  aliases: { label: "Old addresses", hint: "They lead here; one in each field.", as: "lines" },
};

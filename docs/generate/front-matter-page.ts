import { foreignFields } from "../../src/model/foreign-fields.ts";
import { plainPageFields, recordFields } from "../../src/model/front-matter.ts";
import { articleSchema } from "./article-schema.ts";
import { articleExamples, idleFields, plainPageExamples, recordExamples } from "./examples.ts";
import { fieldTable } from "./field-table.ts";
import { codeBlock, generatedFrom, page, table } from "./markdown.ts";

const article = `---
title: Presidents meet in Paris
date: 2025-12-01T18:30
description: Talks on guarantees go on behind closed doors.
people:
  - Volodymyr Zelenskyy
  - Emmanuel Macron
places: [Élysée Palace, Paris]
topics: Peace talks
image:
  src: /media/staircase.jpg
  alt: Two people shaking hands on a staircase
corrections:
  - date: 2025-12-02
    text: An earlier version gave the wrong day for the visit to Moscow.
---

The text begins here.
`;

/** The reference of every field of an article, a record and a plain page. */
export function frontMatterPage(): string {
  return page(
    generatedFrom("src/model/front-matter.ts", "src/model/foreign-fields.ts"),
    "# The fields of front matter",
    "Every article, record and page is a Markdown file that begins with its fields, between two lines of three dashes. The fields are YAML; the text below them is Markdown.",
    codeBlock(article, "markdown"),
    "An unknown field has no effect and is told as a warning, with the nearest known name. A field with nothing behind its colon counts as not there. Editors and content management systems can check files against the JSON Schemas of [articles](schemas/article.json), [records](schemas/record.json) and [plain pages](schemas/plain-page.json).",
    "## Forms",
    [
      "- **text**: one line. `title: 2025` is the text “2025”. Put it in quotation marks if it holds a colon followed by a space, or begins with a sign such as `#`, `*`, `&`, `!`, `@`, `[` or `{`.",
      "- **name**: a text that YAML does not take for something else. `Null`, `007` and `true` need quotation marks, and a problem says so.",
      "- **list**: names, as `[Ana, Petro]`, or one name on each line behind a dash, or a single name. A name with a comma stands in quotation marks.",
      "- **date**: `2025-12-01`, `2025-12-01T18:30`, or with an offset `2025-12-01T18:30+01:00`. Without an offset, the time is one on the newsroom’s clocks (`timeZone` of the [settings](settings.md)). A date alone is shown as a date alone.",
      "- **group**: fields of its own, indented below it; a **list of groups** has a dash before the first field of each. In the tables `image.src` is the field `src` of `image`; `corrections[].date` is the field `date` of each item of `corrections`.",
    ].join("\n"),
    "## Articles: `content/articles/`",
    "Any folders within are for the editor’s own order; the address comes from `date` and the file’s name or `slug`. Beside the fields below, an article has one field for each taxonomy that the [settings](settings.md) name.",
    fieldTable(articleSchema, articleExamples, []),
    "## Records: `content/people/`, `places/`, `topics/`, `authors/`, `stories/`",
    "A record is optional, but for stories: any name in an article has a page without one. A record adds other spellings, a description and background, and its file’s name is the last part of the address. The page is there as soon as a public article names the record. Every folder named after a taxonomy holds records too.",
    fieldTable(recordFields, recordExamples, idleFields.record),
    "## Plain pages: `content/pages/`",
    "`content/pages/about/team.md` is the page `/about/team/`.",
    fieldTable(plainPageFields, plainPageExamples, []),
    "## Fields of other systems",
    "These fields say in other systems who may see a page, and when. Dateline has none of them but `draft`, `embargo` and `expires`, in this spelling and where the tables above name them. Where the value can mean that readers are not to see it (`published: false`, `status: pending`, `publishDate` with a day to come, `expiryDate` with any), the field is an error that names the line to write instead; where it cannot (`published: true`, a `pubDate` in the past), a warning. Capitals, hyphens, underscores and spaces do not count: `publish_date` and `Publish-Date` are `publishDate`. They are looked for in groups such as `params`, `extra`, `build` and `seo` too, and in groups within groups. A name that is not in this list is read by its words: `doNotPublish`, `wp_post_status`, `embargo-lifts-on`, and the words for a draft, for published and for an embargo in some twenty languages (`brouillon`, `veröffentlicht`, `черновик`).",
    table(
      ["what they say", "fields"],
      foreignFields.map(({ what, fields }) => [
        what,
        fields
          .split(", ")
          .map((field) => `\`${field}\``)
          .join(", "),
      ]),
    ),
  );
}

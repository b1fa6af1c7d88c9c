import { settingsFields } from "../../src/model/settings.ts";
import { idleFields, settingsExamples } from "./examples.ts";
import { fieldTable } from "./field-table.ts";
import { codeBlock, generatedFrom, page } from "./markdown.ts";

const settings = `title: The Harbour Times
url: https://example.org/news/
language: en-GB
timeZone: Europe/Paris
description: News from the harbour towns.
publisher:
  name: The Harbour Press Society
  policies:
    corrections: /corrections-policy/
taxonomies: [people, places, topics, organisations]
`;

/** The reference of `content/site.yaml`. */
export function settingsPage(): string {
  return page(
    generatedFrom("src/model/settings.ts"),
    "# The settings",
    "The settings of a newsroom stand in `content/site.yaml`. Two are required: `title` and `url`.",
    codeBlock(settings, "yaml"),
    "Addresses within the site begin with `/` and are written without the path of `url`: a newsroom at `https://example.org/news/` still writes `/people/`. The forms are those of [front matter](front-matter.md#forms). There is a [JSON Schema](schemas/settings.json).",
    fieldTable(settingsFields, settingsExamples, idleFields.settings),
    "Some names cannot be a taxonomy, since the site uses them otherwise: `articles`, `pages`, `media`, `assets`, `authors`, `stories`, `latest`, `feeds`, `search` and `corrections`.",
  );
}

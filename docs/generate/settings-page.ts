import { settingsFields } from "../../src/model/settings.ts";
import { policyProperties } from "../../src/render/structured-data/policies.ts";
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
    "## Policies",
    `Search engines and the Trust Project know these names of policies: ${Object.keys(policyProperties)
      .map((name) => `\`${name}\``)
      .join(
        ", ",
      )}. Others, such as \`about\` or \`privacy\`, are linked at the foot of each page like these.`,
    "## Looks",
    "How `logo`, `colours`, `fonts` and `forms` go together is shown in [a face of your own](theming.md).",
    "## Files for machines",
    "`robots.txt`, `trust.txt` and `/.well-known/security.txt` are looked for at the root of a host. A site below a path (`https://example.org/news/`) publishes them below that path, and whoever runs the host has to copy them. `_headers` and `_redirects` are read by Cloudflare Pages and Netlify; GitLab Pages reads `_redirects`; GitHub Pages reads neither, and the page at each old address leads on there.",
    "`dateline notify`, run when the site is out, tells the hub of `webSub` which feeds changed and, with a key in `indexNow`, search engines which pages did. What it told is noted in `.dateline/`, which a workflow has to keep between its runs, as both workflows that come with Dateline do.",
    "## Names of taxonomies",
    "Some names cannot be a taxonomy, since the site uses them otherwise: `articles`, `pages`, `media`, `assets`, `authors`, `stories`, `latest`, `feeds`, `search`, `corrections`, `fonts` and `words`.",
  );
}

import { frontFields, termKeys } from "../../src/model/front.ts";
import { frontExamples } from "./examples.ts";
import { fieldTable } from "./field-table.ts";
import { codeBlock, generatedFrom, page } from "./markdown.ts";

/** The usual taxonomies, each by its name in the singular. */
const singular = new Map(
  [...termKeys(["people", "places", "topics"])].filter(([key, group]) => key !== group),
);

/** The fields of the reference: a newsroom’s own taxonomies have theirs too. */
export const frontSchema = frontFields(singular);

const composed = `lead: /2025/12/03/count-begins/
blocks:
  - { topic: Harbour, show: 4, as: rows, title: From the harbour }
  - { story: the-new-bridge, show: 3, as: columns }
  - { type: opinion, show: 3, as: columns }
  - { articles: [/2025/12/01/tides/, 2025-12-01-who-owns-the-quay.md], as: lead }
  - { latest: true, show: 6, as: headlines }
banner:
  text: Polls close at eight
  url: /2025/12/03/count-begins/
  until: 2025-12-03T20:00
`;

/** How editors compose the front page, with every field of its file. */
export function frontPagePage(): string {
  return page(
    generatedFrom("src/model/front.ts"),
    "# The front page",
    "Without a word from anybody, the front page has the newest article as its lead, four more beside each other, and those before them below. What somebody paid for leads only where there is nothing else. A live article stands where its last update belongs. Stories of which the latest articles are parts have a line each, and the names that are most in the news stand at the end.",
    "## What an article can say",
    [
      "- `pin: true` puts it at the top: the newest that is pinned leads, the others come right below. A pin that nobody took out for a week is told. `pin: {until: 2025-12-05T18:00}` ends by itself.",
      "- `front: false` keeps it off the front page, and nowhere else.",
      "- `shortTitle` is a shorter headline for lists and the front page. The article’s own page, feeds and search engines have `title`.",
    ].join("\n"),
    "## Composed: `content/front.yaml`",
    "A file `content/front.yaml` says what leads and what stands below, in blocks, from top to bottom:",
    codeBlock(composed, "yaml"),
    "`dateline serve` shows each change as it is saved. The front page of a [paper in another language](languages.md) is `content/front.fr.yaml`, with the names and addresses of that paper. All of it may be left out: a file with a banner alone leaves the rest to Dateline, and one with a `lead` alone changes what leads.",
    fieldTable(frontSchema, frontExamples, []),
    "The forms are those of [front matter](front-matter.md#forms). A taxonomy of your own has a field too, in one number or in several: `organisation` or `organisations`. There is a [JSON Schema](schemas/front.json).",
    "## Blocks",
    "A block has articles of one thing: a name of a taxonomy, an author, a story, a kind of article, a list, or the latest. Its heading is `title`, else the name of that thing, and leads to its page.",
    [
      "- `rows` have small pictures beside the headlines, up to three in a line; `columns` have pictures on top, up to four in a line; `headlines` have none. `lead` has the first article as large as the lead of the page and the others below it.",
      "- No article stands on the page twice. The lead has its own first, then the articles that are named one by one, then the blocks from top to bottom; each takes what is still free. So `latest` goes on where the blocks above end.",
      "- In each block, what is pinned comes first.",
      "- `show` is 4 for rows and leads, 3 for columns and 6 for headlines, unless you say otherwise, and all of a list.",
    ].join("\n"),
    "An article is named by its address, by its file (`2025-12-01-tides.md`, with or without its folder and ending) or by its slug. One that readers do not see yet may be named ahead: it comes when it is published. Until then, and wherever something else that is meant for the page does not stand there, [a check](checks/front-not-shown.md) tells.",
    "## A layout of your own",
    "`as` takes any layout that `layouts/parts/block-layouts.tsx` of your newsroom adds to those of Dateline:",
    codeBlock(
      `/** @jsxImportSource preact */
import { blockLayouts as usual } from "dateline-press/layouts/parts/block-layouts.tsx";
import type { BlockProps } from "dateline-press/layouts/parts/block-props.tsx";

function Numbered({ cards }: BlockProps) {
  return (
    <ol>
      {cards.map((card) => (
        <li>
          <a href={card.href}>{card.headline}</a>
        </li>
      ))}
    </ol>
  );
}

export const blockLayouts = { ...usual, numbered: Numbered };
`,
      "tsx",
    ),
    "Then `{ latest: true, as: numbered }` is a list with numbers. A name that no layout has is an error.",
  );
}

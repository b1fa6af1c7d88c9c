import { stringify } from "yaml";
import type { WordKind } from "../../src/model/word-kinds.ts";
import { wordTable } from "../../src/model/word-table.ts";
import { en } from "../../src/render/words/en.ts";
import { shippedWordings } from "../../src/render/words/shipped.ts";
import { codeBlock, generatedFrom, page } from "./markdown.ts";

/** What is put into a text, as it is said behind its meaning. */
function places(kind: WordKind): string {
  return "places" in kind && kind.places.length > 0
    ? ` ${kind.places.map((name) => `{${name}}`).join(", ")}`
    : "";
}

/** The whole English file, with a remark over each word: what a newsroom copies to begin with. */
export function englishWords(): string {
  return Object.entries<WordKind>(wordTable)
    .map(([key, kind]) => {
      const written = en[key as keyof typeof en];
      const line =
        written === undefined ? `# ${key}: […]\n` : stringify({ [key]: written }, { lineWidth: 0 });
      return `# ${kind.meaning}${places(kind)}\n${line}`;
    })
    .join("");
}

/** How a newsroom words what Dateline says, and all that it says. */
export function wordsPage(): string {
  const languages = Object.keys(shippedWordings)
    .map((tag) => `\`${tag}\``)
    .join(", ");
  return page(
    generatedFrom("src/model/word-table.ts", "src/render/words/en.ts"),
    "# Words of the site",
    `Whatever a reader sees and no editor wrote (“Latest”, “By”, “12 articles”, dates) is said in the language of the page. Dateline speaks ${languages}; on pages in another language, English stands in.`,
    "## Words of your own",
    "A file in `content/words/`, called after the tag of the language, says some words otherwise. It needs only those:",
    codeBlock(
      `# content/words/en.yaml\nlatest: Today\n"taxonomies.people": Names\narticleCount:\n  one: "{count} story"\n  other: "{count} stories"\n"dates.day": "{month} {day}, {year}"\n"dates.firstDay": "{month} {day}, {year}"\n`,
      "yaml",
    ),
    "`en.yaml` is for all English pages, `en-GB.yaml` for those in British English alone. A taxonomy or a policy of your own has a word too: `taxonomies.parties`, `policies.funding`.",
    "## A language of your own",
    "A file for a language that Dateline does not speak, such as `cy.yaml`, makes it speak it. Copy the English words below and translate them. `dateline check` tells which are missing; English stands in for them.",
    "## How a word is written",
    [
      "- `{name}` in braces is where something is put in. It may stand anywhere in the text, or be left out where nothing is lost.",
      "- What counts has a form for each kind of number that the language tells apart: `zero`, `one`, `two`, `few`, `many` and `other`, as [CLDR](https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html) lists them. Without a form, `other` is taken; English needs `one` and `other`, Polish `one`, `few` and `other`.",
      "- `{day}`, `{month}` and the like are dates in words, `{articles}` is “12 articles”.",
      "- A text that begins with a brace, or has `: ` or ` #` in it, stands in quotation marks.",
      "- Months stand as in the middle of a sentence; where one stands alone, its first letter is made a capital.",
    ].join("\n"),
    "## All words",
    "The English file, with what each word is for, and what can be put into it:",
    codeBlock(englishWords(), "yaml"),
  );
}

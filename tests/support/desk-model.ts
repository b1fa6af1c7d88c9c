import { parseDocument, stringify } from "yaml";

/** What the desk has a control for, in the order of its form, and what it fills in where nothing is said. */
export interface DeskForm {
  readonly fields: readonly string[];
  readonly filledIn: Readonly<Record<string, unknown>>;
}

export const articleForm: DeskForm = {
  fields: [
    "title",
    "date",
    "description",
    "authors",
    "people",
    "places",
    "topics",
    "draft",
    "embargo",
    "image",
  ],
  filledIn: { draft: false, type: "news", front: true, ended: false, link: true },
};

/**
 * The bytes that Sveltia CMS writes for a file of which nothing was changed, after its editor of texts was at work: seen in a browser.
 * Known fields come first, others sorted behind them; lists have dashes, texts are on one line, in single quotation marks where
 * they need some; what is empty goes; emphasis is `_x_`, lists have dashes, ordered ones are counted anew, rules are `***`.
 */
export function asTheDeskWrites(file: string, { fields, filledIn }: DeskForm): string {
  const text = file.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [, yaml = "", body = ""] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)([\s\S]*)$/m.exec(text) ?? [];
  const said = (parseDocument(yaml).toJS() ?? {}) as Record<string, unknown>;
  const all = { ...filledIn, ...said };
  const known = fields.filter((key) => Object.hasOwn(all, key));
  const others = Object.keys(all)
    .filter((key) => !known.includes(key))
    .toSorted();
  const written = Object.fromEntries(
    [...known, ...others]
      .map((key) => [key, inItsWay(key, all[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
  return `---\n${stringify(written, { lineWidth: 0, singleQuote: true })}---\n\n${bodyInItsWay(body)}\n`;
}

const lists = ["authors", "people", "places", "topics", "aliases", "keyPoints"];

function inItsWay(key: string, value: unknown): unknown {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return undefined;
  return lists.includes(key) && !Array.isArray(value) ? [String(value)] : value;
}

function bodyInItsWay(body: string): string {
  let number = 0;
  return body
    .trim()
    .replace(/\n(?:[ \t]*\n)+/g, "\n\n")
    .replace(/^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/gm, "***")
    .replace(/^([ \t]*)[*+](?=[ \t]+[^\s*])/gm, "$1-")
    .replace(/^\d+[.)](?= )/gm, () => {
      number += 1;
      return `${number}.`;
    })
    .replace(/(?<![\w\\*])\*([^*\s][^*\n]*)(?<!\s)\*(?![\w*])/g, "_$1_")
    .replace(/(?<=\w)\*(?=\w)/g, "\\*")
    .replaceAll("\\_", "_");
}

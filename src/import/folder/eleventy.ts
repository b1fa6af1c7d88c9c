import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ImportedAuthor, ImportedItem, ImportSource, Note } from "../item.ts";
import { urlOf } from "../text/web-path.ts";
import { directoryData, type FolderData } from "./eleventy-data.ts";
import { eleventyKnown } from "./eleventy-known.ts";
import { eleventyPermalink } from "./eleventy-permalink.ts";
import { aliasesIn, dateOf, fileItem } from "./file-item.ts";
import { groupIn, readFront, readValues, textIn, textsIn, type Values, valueIn } from "./front-values.ts";
import { ignoredBy } from "./ignored-paths.ts";
import { shownPart } from "./liquid/shown-part.ts";
import { liquidText } from "./liquid-text.ts";
import { LeftFiles, otherLanguage } from "./other-languages.ts";
import { filesOf } from "./site-files.ts";

const configurations = [
  ".eleventy.js",
  ".eleventy.cjs",
  "eleventy.config.js",
  "eleventy.config.mjs",
  "eleventy.config.cjs",
  "eleventy.config.ts",
];
/** Tags by which newsrooms gather texts, and that no reader is shown. */
const gathering = /^(?:posts?|blog|articles?|news|all|pages?|nav|featured)$/i;

/** What the folder of an Eleventy site holds (https://www.11ty.dev/docs/data-cascade/). Its programs are not run, only read. */
export function openEleventy(source: string): ImportSource {
  const config = configurations.map((name) => join(source, name)).find((file) => existsSync(file));
  const program = config === undefined ? "" : readFileSync(config, "utf8");
  const said = (name: string) => new RegExp(`\\b${name}\\s*:\\s*["'\`]([^"'\`]+)["'\`]`).exec(program)?.[1];
  const input = said("input") ?? "";
  const root = join(source, input);
  const output = said("output") ?? "_site";
  const parts = [said("includes") ?? "_includes", said("layouts") ?? "_layouts", said("data") ?? "_data"];
  const isIgnored = ignoredBy([
    ...ignoreLines(source),
    ...[...program.matchAll(/ignores\.add\(\s*["'`]([^"'`]+)/g)].map(([, line = ""]) => line),
  ]);
  const site = siteData(root, source);
  const home = urlOf(textIn(site, "url", "baseUrl", "base_url", "siteUrl", "host", "origin") ?? "");
  const authors = authorsOf(root, source);
  const known = eleventyKnown(root, parts[0] ?? "_includes");
  let notes: Note[] = [];
  let left = new LeftFiles();

  async function* items(): AsyncGenerator<ImportedItem> {
    notes = [];
    left = new LeftFiles();
    const isPassedOver = (name: string, path: string) =>
      /^(?:\..*|_site|node_modules|public|dist|README\.md|CHANGELOG\.md|LICENSE\.md|CONTRIBUTING\.md)$/.test(
        name,
      ) ||
      // Eleventy makes pages of all others, `_posts` too.
      parts.includes(path) ||
      join(input, path) === output ||
      path === output ||
      isIgnored(join(input, path));
    const data = new Map<string, FolderData>();
    for (const path of filesOf(root, isPassedOver)) {
      const language = otherLanguage(path);
      if (language !== undefined) left.text(join(input, path), language);
      if (/\.(?:njk|liquid|html|hbs|mustache|ejs|haml|pug|vto|11ty\.\w+|webc)$/.test(path))
        left.template(join(input, path));
      if (!/\.(?:md|markdown)$/.test(path)) continue;
      const item = itemOf(path, data);
      if (item !== undefined) yield item;
    }
  }

  const itemOf = (path: string, data: Map<string, FolderData>): ImportedItem | undefined => {
    const shown = join(input, path);
    const front = readFront(readFileSync(join(root, path), "utf8"));
    const folders = path.split("/").slice(0, -1);
    const above = directoryData(root, path, data);
    for (const file of above.programs)
      if (!data.has(`told ${file}`)) {
        data.set(`told ${file}`, above);
        notes.push({
          kind: "lost",
          file: join(input, file),
          line: 1,
          text: "It is a program and is not run: only what it says in plain words was taken.",
        });
      }
    const fields = { ...above.fields, ...front.fields };
    const name = basename(path).replace(/\.\w+$/, "");
    const fileDate =
      /^(\d{4}-\d{2}-\d{2})-/.exec(name)?.[1] ??
      /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(folders.join("/"))?.[1];
    const stem = name.replace(/^\d{4}-\d{2}-\d{2}-/, "");
    const slug =
      stem === "index" || stem === folders.at(-1)
        ? (folders.at(-1) ?? "index").replace(/^\d{4}-\d{2}-\d{2}-/, "")
        : stem;
    const tags = [...textsIn(valueIn(above.fields, "tags")), ...textsIn(valueIn(front.fields, "tags"))];
    const date = dateOf(fields) ?? fileDate;
    const isArticle = date !== undefined || tags.some((tag) => /^(?:posts?|blog|articles?|news)$/i.test(tag));
    const old = eleventyPermalink(valueIn(fields, "permalink"), { path, slug, stem, date, fields });
    // A feed, a list for programs, or what a server shows where there is nothing.
    if (/\.(?:xml|json|txt|rss|atom|webmanifest)$|\/(?:404|500)(?:\.html|\/)?$/i.test(old ?? "")) {
      left.template(shown);
      return undefined;
    }
    if (old === undefined && typeof valueIn(fields, "permalink") === "string")
      notes.push({
        kind: "lost",
        file: shown,
        line: 1,
        text: `Its old address is made by a template, “${textIn(fields, "permalink") ?? ""}”; add it to \`aliases\` by hand.`,
      });
    return fileItem({
      path: shown,
      front,
      fields: {
        ...fields,
        tags: [...new Set(tags)],
        ...(/\{[{%]/.test(textIn(fields, "title") ?? "") ? { title: undefined } : {}),
      },
      kind: isArticle ? "article" : "page",
      fileDate,
      slug: isArticle
        ? (textIn(fields, "slug") ?? slug)
        : old?.replace(/^\/|(?:\/|\.html)$/g, "") ||
          [...folders, slug].filter((one, index, all) => index === 0 || one !== all[index - 1]).join("/"),
      oldAddresses: [
        ...(old === undefined ? [] : [old]),
        ...aliasesIn(fields, "redirect_from", "aliases", "redirects").filter((one) => one.startsWith("/")),
      ],
      otherNames: [`/${path}`, `/${path.replace(/(?:\/index)?\.\w+$/, "")}`],
      taxonomies: ["tags", "categories", "category", "topics", "people", "places", "series"],
      isNoTerm: (term) => gathering.test(term),
      // Eleventy itself knows no such folder, and who has one hides it by a program.
      hidden: folders.some((one) => /^_?drafts?$/i.test(one)) ? "in a folder of drafts" : undefined,
      base: `${home?.origin ?? "https://old.invalid"}/${folders.map((one) => `${one}/`).join("")}`,
      // To Eleventy, all dates are of Greenwich.
      zoneOf: () => "UTC",
      shownOf: (text) =>
        shownPart(text, ["raw", "verbatim", "comment"], known({ fields, programs: above.programs })),
      bodyOf: (text, tools) =>
        liquidText(text, tools, {
          ...{ url: home?.origin ?? "", title: textIn(site, "title") },
          isHtml: /\.html?$/i.test(path),
        }),
    });
  };

  return {
    items,
    homes: () => (home === undefined ? [] : [home.origin]),
    authors: () => authors,
    terms: () => [],
    passedOver: () => left.counts,
    // What is passed through stands at the top of the site, by its folder or without it.
    media: () =>
      [root, join(source, "public"), join(source, "static"), source]
        .filter((folder) => existsSync(folder))
        .map((folder) => ({ url: "/", folder, below: "" })),
    notes: () => [...notes, ...left.notes],
  };
}

function ignoreLines(source: string): readonly string[] {
  return [".eleventyignore", ".gitignore"]
    .map((name) => join(source, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, "utf8").split("\n"));
}

/** What the site says of itself: `_data/site.json`, `_data/metadata.js` as far as it is plain words. */
function siteData(root: string, source: string): Values {
  for (const folder of [join(root, "_data"), join(source, "_data"), join(source, "src/_data")])
    for (const name of ["site", "metadata", "meta"])
      for (const ending of ["json", "yaml", "yml", "js", "cjs", "mjs"]) {
        const file = join(folder, `${name}.${ending}`);
        if (!existsSync(file)) continue;
        const text = readFileSync(file, "utf8");
        if (!/js$/.test(ending) || ending === "json") return readValues(file, text).fields;
        const words = [...text.matchAll(/\b(title|url|language|description)\s*:\s*["'`]([^"'`]+)["'`]/g)];
        return Object.fromEntries(words.map(([, key = "", value]) => [key, value]));
      }
  return {};
}

function authorsOf(root: string, source: string): ReadonlyMap<string, ImportedAuthor> {
  const found = new Map<string, ImportedAuthor>();
  for (const folder of [join(root, "_data"), join(source, "_data")])
    for (const name of ["authors.json", "authors.yaml", "authors.yml"]) {
      const file = join(folder, name);
      if (!existsSync(file)) continue;
      const { fields } = readValues(name, readFileSync(file, "utf8"));
      for (const [id, value] of Object.entries(fields)) {
        const author = groupIn({ value }, "value");
        const called = textIn(author, "name", "full_name", "title");
        if (called !== undefined)
          found.set(id, {
            name: called,
            description: textIn(author, "bio", "description"),
            oldAddresses: [],
          });
      }
    }
  return found;
}

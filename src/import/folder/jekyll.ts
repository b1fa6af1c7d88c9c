import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ImportedAuthor, ImportedItem, ImportSource, Note } from "../item.ts";
import { urlOf } from "../text/web-path.ts";
import { aliasesIn, dateOf, fileItem, isPictureField } from "./file-item.ts";
import { groupIn, readFront, readValues, textIn, textsIn, type Values, valueIn } from "./front-values.ts";
import { ignoredBy } from "./ignored-paths.ts";
import { jekyllKnown } from "./jekyll-known.ts";
import { shownPart } from "./liquid/shown-part.ts";
import { liquidText } from "./liquid-text.ts";
import { LeftFiles, otherLanguage } from "./other-languages.ts";
import { filledPermalink, jekyllTitle, titleSlug } from "./permalink.ts";
import { onClocksOf, shownIn } from "./site-clock.ts";
import { filesOf } from "./site-files.ts";

const styles: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title.html",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title.html",
  none: "/:categories/:title.html",
};
const markdown = /\.(?:md|markdown|mkdown|mkdn|mkd|html|htm)$/i;

/** What the folder of a Jekyll site holds (https://jekyllrb.com/docs/structure/). */
export function openJekyll(site: string): ImportSource {
  const { fields: config } = existsSync(join(site, "_config.yml"))
    ? readValues("_config.yml", readFileSync(join(site, "_config.yml"), "utf8"))
    : { fields: {} };
  const below = folderOf(site, config);
  const source = join(site, below);
  const url = urlOf(textIn(config, "url") ?? "");
  const under = (textIn(config, "baseurl") ?? "").replace(/\/$/, "");
  const isExcluded = ignoredBy([...textsIn(valueIn(config, "exclude")), "README.md", "vendor"]);
  const collections = groupIn(config, "collections");
  const authors = authorsOf(source);
  const timeZone = textIn(config, "timezone");
  const known = jekyllKnown(source, config);
  let notes: Note[] = [];
  let left = new LeftFiles();
  let data = 0;

  async function* items(): AsyncGenerator<ImportedItem> {
    notes = [];
    left = new LeftFiles();
    data = 0;
    const files = filesOf(
      source,
      (name, path) =>
        isExcluded(path) ||
        /^(?:\..*|node_modules|_site|_includes|_layouts|_sass|_data|_plugins)$/.test(name),
    );
    for (const path of files) {
      const item = itemOf(path);
      if (item !== undefined) yield item;
    }
  }

  const itemOf = (path: string): ImportedItem | undefined => {
    const shown = join(below, path);
    const parts = path.split("/");
    const special = parts.find((part) => part.startsWith("_"));
    const isPost = special === "_posts" || special === "_drafts";
    const language = otherLanguage(path);
    if (!markdown.test(path) && !isPost && language === undefined) return undefined;
    const front = readFront(readFileSync(join(source, path), "utf8"));
    // What has no fields is no page to Jekyll; a post in Markdown is one in any case.
    if (!front.isThere && !(isPost && (markdown.test(path) || language !== undefined))) return undefined;
    const collection = special?.slice(1) ?? "";
    if (special !== undefined && !isPost) {
      if (valueIn(groupIn(collections, collection), "output") !== true) {
        data += 1;
        return undefined;
      }
    }
    if (special === undefined && (/\.html?$/i.test(path) || parts.at(-1) === "404.md")) {
      left.template(shown);
      return undefined;
    }
    // With fields, any file among the posts is one.
    if (!markdown.test(path)) {
      if (language === undefined && front.fault !== undefined) return undefined;
      left.text(shown, language ?? "another language than Markdown");
      return undefined;
    }
    const fields = {
      ...withoutPictures(
        defaultsFor(config, path, isPost ? "posts" : special === undefined ? "pages" : collection),
      ),
      ...front.fields,
    };
    const name = (parts.at(-1) ?? "").replace(/\.\w+$/, "");
    const [, year, month, day, rest] = isPost ? (/^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/.exec(name) ?? []) : [];
    const fileDate =
      year === undefined ? undefined : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
    const stem = rest ?? name;
    const date = dateOf(fields) ?? fileDate;
    const isArticle = isPost || (special !== undefined && date !== undefined);
    // Folders above `_posts` are categories.
    const above = isPost
      ? parts.slice(0, parts.indexOf(special ?? ""))
      : parts.slice(special === undefined ? 0 : 1, -1);
    const categories = isPost ? [...above, ...categoriesIn(fields)] : above;
    const slug = textIn(fields, "slug") ?? stem;
    const pattern =
      textIn(fields, "permalink") ??
      (isPost
        ? styleOf(textIn(config, "permalink") ?? "date")
        : special === undefined
          ? pagePattern(config)
          : (textIn(groupIn(collections, collection), "permalink") ?? `/${collection}/:path/`));
    const zoneOf = (written: string) => (isOfRuby(written, front.matter ?? "") ? "UTC" : timeZone);
    const old = filledPermalink(pattern, {
      date:
        timeZone === undefined || date === undefined
          ? date
          : shownIn(timeZone, onClocksOf(zoneOf(date), date)),
      title: textIn(fields, "title") ?? "",
      slug: titleSlug(slug),
      titleSlug: jekyllTitle(slug),
      filename: stem,
      sections: categories,
    });
    const isDraft = special === "_drafts";
    const within = special === undefined ? [] : parts.slice(parts.indexOf(special) + 1);
    return fileItem({
      path: shown,
      front,
      fields,
      kind: isArticle ? "article" : "page",
      fileDate,
      slug: isArticle ? slug : [...above, slug === "index" ? "" : slug].filter((one) => one !== "").join("/"),
      oldAddresses: [
        ...(old === undefined || isDraft ? [] : [`${under}${old}`]),
        ...aliasesIn(fields, "redirect_from", "aliases", "alias")
          .map((one) => (one.startsWith("/") ? `${under}${one}` : one))
          .filter((one) => one.startsWith("/")),
      ],
      // `post_url` takes the folder below `_posts`, too.
      otherNames: [
        `/${path}`,
        ...[[name], [...above, name], [...within.slice(0, -1), name]].map(
          (names) => `/post_url/${names.join("/")}`,
        ),
      ],
      taxonomies: ["categories", "category", "tags", "tag", "topics", "people", "places", "series"],
      isPartedBySpaces: true,
      hidden: isDraft
        ? "in _drafts"
        : isPost && within.some((one) => one.startsWith("_"))
          ? "in a folder of `_`"
          : undefined,
      base: `${url?.origin ?? "https://old.invalid"}${under}${old ?? "/"}`,
      zoneOf: timeZone === undefined ? undefined : zoneOf,
      shownOf: (text) => shownPart(text, ["raw", "comment"], known(fields)),
      bodyOf: (text, tools) =>
        liquidText(text, tools, {
          url: url === undefined ? "" : `${url.origin}${under}`,
          title: textIn(config, "title"),
          isHtml: /\.html?$/i.test(path),
        }),
    });
  };

  return {
    items,
    homes: () => (url === undefined ? [] : [url.origin]),
    authors: () => authors,
    terms: () => [],
    passedOver: () =>
      [...left.counts, { what: "items of collections that have no pages", count: data }].filter(
        ({ count }) => count > 0,
      ),
    media: () => [{ url: `${under}/`, folder: source, below: "" }],
    notes: () => [...notes, ...left.notes],
  };
}

/** Whether Ruby takes a moment without an offset for one of Greenwich: it does with seconds, unless it is a text in quotation marks. */
function isOfRuby(written: string, matter: string): boolean {
  const isText = matter.includes(`"${written}"`) || matter.includes(`'${written}'`);
  return !isText && /\d:\d{2}:\d{2}/.test(written);
}

function styleOf(permalink: string): string {
  return styles[permalink] ?? permalink;
}

function pagePattern(config: Values): string {
  const style = textIn(config, "permalink") ?? "date";
  return style === "pretty" || style.endsWith("/") ? "/:path/" : "/:path.html";
}

function categoriesIn(fields: Values): readonly string[] {
  const value = valueIn(fields, "categories") ?? valueIn(fields, "category");
  return typeof value === "string" ? value.split(/[\s,]+/).filter((one) => one !== "") : textsIn(value);
}

/**
 * The folder of its texts, which `source:` names, relative to the site. Where that is one that a program makes (`.tmp/src`), the one it
 * is made of is called so too.
 */
function folderOf(site: string, config: Values): string {
  const parts = (textIn(config, "source") ?? "").split("/").filter((part) => !/^\.?$|^\.\.$/.test(part));
  for (let start = 0; start < parts.length; start += 1) {
    const folder = parts.slice(start).join("/");
    if (existsSync(join(site, folder))) return folder;
  }
  return "";
}

/** A picture that the configuration gives to many pages stands for the site where links are shared, and leads no article. */
function withoutPictures(defaults: Values): Values {
  return Object.fromEntries(Object.entries(defaults).filter(([name]) => !isPictureField(name)));
}

/** `defaults:` of the configuration, the narrower over the wider. */
function defaultsFor(config: Values, path: string, type: string): Values {
  const defaults = valueIn(config, "defaults");
  let found: Values = {};
  for (const one of Array.isArray(defaults) ? defaults : []) {
    const scope = groupIn(one as Values, "scope");
    const folder = (textIn(scope, "path") ?? "").replace(/^\/|\/$/g, "");
    const kind = textIn(scope, "type");
    const fits =
      folder === "" ||
      path === folder ||
      path.startsWith(`${folder}/`) ||
      new RegExp(`^${folder.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*")}`).test(path);
    if (fits && (kind === undefined || kind === type || kind === type.replace(/s$/, "")))
      found = { ...found, ...groupIn(one as Values, "values") };
  }
  return found;
}

/** Authors of `_data/authors.yml` and of a collection of that name, by what posts call them. */
function authorsOf(source: string): ReadonlyMap<string, ImportedAuthor> {
  const found = new Map<string, ImportedAuthor>();
  const add = (id: string, fields: Values) => {
    const name = textIn(fields, "name", "display_name", "title", "full_name");
    if (name !== undefined)
      found.set(id, { name, description: textIn(fields, "bio", "description"), oldAddresses: [] });
  };
  for (const name of ["authors.yml", "authors.yaml", "authors.json", "authors.toml"]) {
    const file = join(source, "_data", name);
    if (!existsSync(file)) continue;
    const { fields } = readValues(name, readFileSync(file, "utf8"));
    for (const [id, value] of Object.entries(fields)) add(id, groupIn({ value }, "value"));
  }
  for (const path of filesOf(join(source, "_authors"))) {
    const { fields } = readFront(readFileSync(join(source, "_authors", path), "utf8"));
    add(textIn(fields, "short_name", "slug", "id") ?? basename(path).replace(/\.\w+$/, ""), fields);
  }
  return found;
}

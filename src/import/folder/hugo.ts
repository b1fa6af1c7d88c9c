import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ImportedAuthor, ImportedItem, ImportedTerm, ImportSource, Note } from "../item.ts";
import { urlOf } from "../text/web-path.ts";
import { aliasesIn, dateOf, fileItem } from "./file-item.ts";
import {
  type FrontRead,
  groupIn,
  readFront,
  readValues,
  textIn,
  type Values,
  valueIn,
} from "./front-values.ts";
import { cascadeIn, cascadeOf, parents, passedOverBy, withoutPages } from "./hugo-hidden.ts";
import { hugoText } from "./hugo-text.ts";
import { LeftFiles, otherLanguage } from "./other-languages.ts";
import { filledPermalink, titleSlug } from "./permalink.ts";
import { filesOf } from "./site-files.ts";

/** What the folder of a Hugo site holds (https://gohugo.io/content-management/organization/). */
export function openHugo(source: string): ImportSource {
  const config = readConfig(source);
  const content = join(source, textIn(config, "contentDir") ?? "content");
  const home = urlOf(textIn(config, "baseURL") ?? "");
  const under = home === undefined ? "" : home.pathname.replace(/\/$/, "");
  const taxonomies = taxonomiesOf(config);
  const languages = Object.keys(groupIn(config, "languages")).map((one) => one.toLowerCase());
  const usual = (textIn(config, "defaultContentLanguage") ?? languages[0] ?? "en").toLowerCase();
  const isPassedOver = passedOverBy(config, basename(content));
  const files = filesOf(content).filter((path) => !isPassedOver(path));
  const cascades = new Map<string, Values>();
  const authors = new Map<string, ImportedAuthor>();
  const terms = new Map<string, ImportedTerm>();
  let notes: Note[] = [];
  let left = new LeftFiles();
  let lists = 0;
  const read = (path: string): FrontRead => readFront(readFileSync(join(content, path), "utf8"));
  const shown = (path: string) => join(basename(content), path);

  const readLists = () => {
    lists = 0;
    cascades.set("", cascadeIn(config));
    for (const path of files.filter(
      (one) => /(?:^|\/)_index(?:\.[\w-]+)?\.\w+$/.test(one) && isContent(one),
    )) {
      const { fields, body, bodyLine } = read(path);
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      cascades.set(folder, { ...cascades.get(folder), ...cascadeIn(fields) });
      if (otherLanguage(path) !== undefined) continue;
      lists += 1;
      const [taxonomy, term] = folder.split("/");
      const name = textIn(fields, "display_name", "title", "name");
      if (
        taxonomy !== undefined &&
        term !== undefined &&
        name !== undefined &&
        taxonomies.includes(taxonomy)
      ) {
        const oldAddresses = [`${under}/${taxonomy}/${term.toLowerCase()}/`, ...aliasesIn(fields, "aliases")];
        const description = textIn(fields, "bio", "description", "summary");
        if (taxonomy === "authors" || taxonomy === "author") {
          const author = { name, description, oldAddresses };
          for (const id of [term, name, textIn(fields, "slug") ?? term]) authors.set(id, author);
        } else
          for (const one of new Set([name, term]))
            terms.set(`${taxonomy}\n${one}`, {
              taxonomy,
              name: one,
              description,
              oldAddresses: one === name ? oldAddresses : [],
            });
      } else if (body.trim() !== "" && name !== undefined)
        notes.push({
          kind: "lost",
          file: shown(path),
          line: bodyLine,
          text: `The text above the list “${name}” has no place here.`,
        });
    }
  };

  async function* items(): AsyncGenerator<ImportedItem> {
    notes = [];
    left = new LeftFiles();
    readLists();
    const isBundle = new Set(
      files
        .filter((path) => /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path) && isContent(path))
        .map((path) => path.slice(0, path.lastIndexOf("/"))),
    );
    for (const path of files) {
      const language = otherLanguage(path);
      if (language !== undefined) left.text(shown(path), language);
      if (/(?:^|\/)_content\.gotmpl$/.test(path)) left.template(shown(path));
      if (!isContent(path) || language !== undefined || /(?:^|\/)_index(?:\.[\w-]+)?\.\w+$/.test(path))
        continue;
      const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
      const name = basename(path);
      // A page within a bundle is a part of that, not a page of its own.
      if ([...parents(folder)].some((one) => isBundle.has(one)) && !/^index(?:\.[\w-]+)?\.\w+$/.test(name)) {
        notes.push({
          kind: "lost",
          file: shown(path),
          line: 1,
          text: "It is a part of another page, which a template of the old site may show.",
        });
        continue;
      }
      const item = itemOf(path, folder, name);
      if (item !== undefined) yield item;
    }
  }

  const itemOf = (path: string, folder: string, name: string): ImportedItem | undefined => {
    const front = read(path);
    if (!front.isThere && front.body.trim() === "") return undefined;
    const { stem, language } = languageOf(name);
    const inFolder = languages.includes(folder.split("/")[0] ?? "")
      ? (folder.split("/")[0] ?? "")
      : undefined;
    const spoken = language ?? inFolder;
    const place = inFolder === undefined ? folder : folder.split("/").slice(1).join("/");
    const isLeaf = stem === "index";
    const sections = (isLeaf ? place.split("/").slice(0, -1) : place.split("/")).filter((one) => one !== "");
    const called = isLeaf ? (place.split("/").at(-1) ?? "index") : stem;
    const fields = { ...cascadeOf(cascades, folder), ...front.fields };
    const fileDate = /^(\d{4}-\d{2}-\d{2})[-_]/.exec(called)?.[1];
    const date = dateOf(fields) ?? fileDate;
    const slug = textIn(fields, "slug") ?? called;
    const old = addressOf(fields, {
      date,
      title: textIn(fields, "title") ?? "",
      slug: textIn(fields, "slug") ?? called,
      filename: called,
      sections,
    });
    const below = spoken === undefined || spoken === usual ? "" : `/${spoken}`;
    const aliases = aliasesIn(fields, "aliases").map((one) =>
      one.startsWith("/") ? `${under}${one}` : `${under}${below}/${[...sections, one].join("/")}`,
    );
    const original =
      spoken === undefined || spoken === usual ? undefined : originalOf(path, stem, folder, inFolder);
    return fileItem({
      path: shown(path),
      front,
      fields: withoutNames(fields, ["language", "lang", "locale"]),
      kind: date === undefined || isPage(fields, sections) ? "page" : "article",
      fileDate,
      slug:
        date === undefined || isPage(fields, sections)
          ? [...sections, slug.split("/").at(-1) ?? slug].join("/")
          : slug,
      oldAddresses: [...(old === undefined ? [] : [`${under}${below}${old}`]), ...aliases],
      otherNames: [
        `/${path}`,
        `/${folder}/${stem}`,
        `/${path.replace(/(?:\/index)?\.\w+$/, "")}`,
        `/${name}`,
        ...(isLeaf ? [`/${folder}`] : []),
      ],
      language: spoken === usual ? undefined : spoken,
      translationOf: original,
      hidden: withoutPages(config),
      zoneOf: () =>
        textIn(groupIn(groupIn(config, "languages"), spoken ?? usual), "timeZone") ??
        textIn(config, "timeZone"),
      taxonomies: taxonomies.filter((one) => one !== "authors" && one !== "author"),
      base: `${home?.origin ?? "https://old.invalid"}${under}/${isLeaf ? folder : folder}/`.replace(
        /([^:])\/{2,}/g,
        "$1/",
      ),
      bodyOf: hugoText,
    });
  };

  const languageOf = (name: string) => {
    const [, stem = name, tag] = /^(.*?)(?:\.([a-z]{2,3}(?:-[\w]+)?))?\.\w+$/i.exec(name) ?? [];
    const language = tag?.toLowerCase();
    return language !== undefined && (languages.includes(language) || languages.length === 0)
      ? { stem, language }
      : { stem: name.replace(/\.\w+$/, ""), language: undefined };
  };

  const originalOf = (
    path: string,
    stem: string,
    folder: string,
    inFolder: string | undefined,
  ): string | undefined => {
    const there = inFolder === undefined ? folder : [usual, ...folder.split("/").slice(1)].join("/");
    const names = [
      `${there}/${stem}.md`,
      `${there}/${stem}.${usual}.md`,
      `${folder.split("/").slice(1).join("/")}/${stem}.md`,
    ].map((one) => one.replace(/^\//, ""));
    const found = names.find((one) => one !== path && files.includes(one));
    return found === undefined ? undefined : `file:${shown(found)}`;
  };

  const addressOf = (fields: Values, parts: Parameters<typeof filledPermalink>[1]): string | undefined => {
    const url = textIn(fields, "url");
    if (url !== undefined) return url.startsWith("/") ? url : `/${url}`;
    const all = groupIn(config, "permalinks");
    const pattern = textIn({ ...all, ...groupIn(all, "page") }, parts.sections[0] ?? "/");
    const filled = {
      ...parts,
      slug:
        textIn(fields, "slug") ??
        (pattern !== undefined && /:title/.test(pattern) ? titleSlug(parts.title) : parts.filename),
    };
    if (pattern !== undefined) return filledPermalink(`${pattern.replace(/\/?$/, "/")}`, filled);
    const path = [...parts.sections, textIn(fields, "slug") ?? parts.filename]
      .join("/")
      .toLowerCase()
      .replaceAll(" ", "-");
    return valueIn(config, "uglyURLs") === true ? `/${path}.html` : `/${path}/`;
  };

  return {
    items,
    homes: () => (home === undefined || !/^https?:$/.test(home.protocol) ? [] : [home.origin]),
    authors: () => authors,
    terms: () => terms.values(),
    passedOver: () =>
      [{ what: "pages that are lists (`_index`)", count: lists }, ...left.counts].filter(
        ({ count }) => count > 0,
      ),
    media: () =>
      [join(source, "static"), join(source, "assets"), content]
        .filter((folder) => existsSync(folder))
        .map((folder) => ({ url: `${under}/`, folder, below: "" })),
    notes: () => [...notes, ...left.notes],
  };
}

function isContent(path: string): boolean {
  return /\.(?:md|mdown|markdown|html?)$/.test(path) || otherLanguage(path) !== undefined;
}

/** Pages of a site that only bear the day on which they were made. */
function isPage(fields: Values, sections: readonly string[]): boolean {
  return textIn(fields, "type", "layout") === "page" || sections[0] === "page" || sections[0] === "pages";
}

function withoutNames(fields: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !names.includes(key)));
}

/** By the names of their fields: `tags`, `categories`, and what the configuration has. */
function taxonomiesOf(config: Values): readonly string[] {
  const named = Object.values(groupIn(config, "taxonomies")).filter(
    (one): one is string => typeof one === "string",
  );
  const usual = named.length === 0 ? ["tags", "categories"] : named;
  return [...new Set([...usual, "people", "places", "topics", "series"])];
}

/** `hugo.toml`, `config.yaml`, `config/_default/…`: all together, the later over the earlier. */
function readConfig(source: string): Values {
  let config: Values = {};
  const names = ["config", "hugo"].flatMap((name) =>
    ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`),
  );
  for (const name of names)
    if (existsSync(join(source, name)))
      config = { ...config, ...readValues(name, readFileSync(join(source, name), "utf8")).fields };
  for (const name of filesOf(join(source, "config/_default"))) {
    const { fields } = readValues(name, readFileSync(join(source, "config/_default", name), "utf8"));
    const key = basename(name).replace(/\.\w+$/, "");
    config = /^(?:config|hugo)$/.test(key)
      ? { ...config, ...fields }
      : { ...config, [key]: { ...groupIn(config, key), ...fields } };
  }
  return config;
}

import { slugify } from "../../model/slug.ts";
import { textIn, type Values } from "./front-values.ts";

interface Parts {
  /** Relative to the folder of input. */
  readonly path: string;
  readonly slug: string;
  readonly stem: string;
  readonly date: string | undefined;
  readonly fields: Values;
}

/** The old address of a text; undefined where only its templates know. */
export function eleventyPermalink(
  given: unknown,
  { path, slug, stem, date, fields }: Parts,
): string | undefined {
  const folders = path.split("/").slice(0, -1).join("/");
  if (given === undefined || given === true) {
    const isIndex = stem === "index" || stem === path.split("/").at(-2);
    return `/${[folders, isIndex ? "" : slug].filter((one) => one !== "").join("/")}/`.replace(
      /\/{2,}/g,
      "/",
    );
  }
  if (typeof given !== "string") return undefined;
  let isKnown = true;
  const [year, month, day] = (date ?? "").slice(0, 10).split("-");
  const filled = given.replace(/\{\{-?\s*([\s\S]*?)\s*-?\}\}/g, (_, said: string) => {
    const [value = "", ...filters] = said.split("|").map((one) => one.trim());
    const filter = filters.join("|");
    if (/^(?:page\.)?fileSlug$/.test(value)) return slug;
    if (value === "page.filePathStem") return `/${path.replace(/\.\w+$/, "")}`;
    if (/^(?:page\.)?date$/.test(value) && year !== undefined && month !== undefined && day !== undefined) {
      const form = /["']([^"']+)["']/.exec(filter)?.[1];
      // A filter of the site’s own that says what it makes: `toDatePath`.
      if (form === undefined && /^\w*date\w*(?:path|url|permalink)\w*$/i.test(filter))
        return `${year}/${month}/${day}`;
      if (form !== undefined)
        return form
          .replace(/%Y|yyyy|YYYY/g, year)
          .replace(/%m|MM|LL/g, month)
          .replace(/%d|dd|DD/g, day);
    }
    const text = textIn(fields, value);
    if (text !== undefined && (filters.length === 0 || /slug/i.test(filter)))
      return filters.length === 0 ? text : slugify(text);
    isKnown = false;
    return "";
  });
  if (!isKnown || /\{%/.test(filled)) return undefined;
  return `/${filled}`.replace(/\/{2,}/g, "/").replace(/index\.html$/, "");
}

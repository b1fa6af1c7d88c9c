import type { UntakenField } from "../item.ts";
import { formOf, type Values } from "./front-values.ts";

/** What the openers of the sources read before a file is an item: where it stood, and what it is. */
const ofTheAddress = forms(
  "slug permalink url aliases alias redirect_from redirects type category categories tag tags lang language locale translationKey key",
);
/** What only says how a page looks, or how a list that a program makes is to be sorted. */
const ofLayout = forms(
  "layout template theme css js class classes body_class style styles weight order toc comments share sharing sidebar nav menu menus " +
    "sitemap search robots priority changefreq cascade outputs markup math mathjax katex color colour icon pagination page_css scripts " +
    "eleventyNavigation eleventyComputed eleventyExcludeFromCollections templateEngineOverride override renderData",
);

/** The fields of a file, and which of them somebody has asked for. */
export interface WatchedFields {
  readonly fields: Values;
  readonly asked: ReadonlySet<string>;
}

export function watched(fields: Values): WatchedFields {
  const asked = new Set<string>();
  const get = (target: Values, key: string | symbol): unknown => {
    if (typeof key !== "string") return undefined;
    asked.add(key);
    return target[key];
  };
  return { fields: new Proxy(fields, { get }), asked };
}

/** The fields that a file itself has, that say something, and of which nothing was taken. */
export function untakenFields(
  own: Values,
  matter: string,
  isTaken: (name: string) => boolean,
): readonly UntakenField[] {
  return Object.entries(own)
    .filter(([name, value]) => !saysNothing(value) && !isTaken(name) && !ofTheAddress.has(formOf(name)))
    .map(([name]) => ({ name, line: lineOfField(name, matter) || 1, isLayout: isOfLayout(name) }));
}

function isOfLayout(name: string): boolean {
  return ofLayout.has(formOf(name)) || /(?:^|[-_])(?:css|class|layout|template|weight)$/i.test(name);
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && Object.values(value).every(saysNothing);
}

/** The line of the file on which a field begins; 0 where it is not found. */
export function lineOfField(name: string, matter: string): number {
  const lines = matter.split("\n");
  const at = lines.findIndex((line) => {
    const rest = line.trimStart().replace(/^\[{1,2}|^["']/, "");
    return rest.startsWith(name) && /^["'\]]*\s*(?:[:=]|$)/.test(rest.slice(name.length));
  });
  return at + 1;
}

function forms(names: string): ReadonlySet<string> {
  return new Set(names.split(" ").map(formOf));
}

import type { Settings } from "../model/settings.ts";
import { nameKey } from "../names/name-key.ts";
import { type Filed, type Filing, momentOf, noDate } from "./filing.ts";
import type { ImportedItem, ImportedPicture } from "./item.ts";
import type { Mapping } from "./mapping.ts";

export interface FieldTools {
  readonly filing: Filing;
  readonly mapping: Mapping;
  readonly settings: Pick<Settings, "taxonomies" | "timeZone">;
  /** Told an old address that cannot lead here. */
  readonly tellAddress: (path: string) => void;
  /** The picture with the address that it has from here on; undefined where it has none. */
  readonly picture: (picture: ImportedPicture) => ImportedPicture | undefined;
}

/** What an item is here, beside its text. */
export interface Held {
  readonly draft: boolean;
  /** The moment it waits for. */
  readonly embargo: string | undefined;
  /** Whether the moment of its embargo is still to come. */
  readonly waits: boolean;
}

/** The front matter of an item, in the order in which an editor would write it. */
export function fieldsOf(
  item: ImportedItem,
  filed: Filed,
  held: Held,
  tools: FieldTools,
): Readonly<Record<string, unknown>> {
  const { filing, mapping, settings } = tools;
  const own = filed.address;
  const { free: aliases, not } = filing.freeAliases(item.oldAddresses.filter((path) => path !== own));
  for (const path of not) tools.tellAddress(path);
  const draft = held.draft ? { draft: true } : {};
  if (item.kind === "page")
    return { title: item.title, description: item.description, language: filed.language, aliases, ...draft };
  const picture = item.image === undefined ? undefined : tools.picture(item.image);
  const image = picture === undefined ? undefined : imageOf(picture, item.title);
  const original = item.translationOf === undefined ? undefined : filing.get(item.translationOf)?.address;
  const updated = momentOf(item.updated, settings.timeZone);
  const expires = momentOf(item.expires, settings.timeZone);
  return {
    title: item.title,
    date: filed.date ?? noDate,
    updated: isAfter(updated, filed.moment) ? updated?.text : undefined,
    description: item.description,
    ...writtenBy(item, mapping),
    ...taxonomyFields(item, mapping, settings.taxonomies),
    image,
    canonical: item.canonical,
    language: filed.language,
    translationOf: original,
    aliases,
    ...draft,
    embargo: held.embargo,
    expires: isAfter(expires, filed.moment) ? expires?.text : undefined,
  };
}

/** Its authors; and the byline that readers saw, where that says more than their names. */
function writtenBy({ authors: ids, byline }: ImportedItem, mapping: Mapping): Record<string, unknown> {
  const known = ids.map((id) => ({ id, name: mapping.authorOf(id) ?? "" })).filter(({ name }) => name !== "");
  const authors = distinct(known.map(({ name }) => name));
  if (byline === undefined) return { authors };
  let said = byline.replace(/[{}]/g, "");
  // The longest first, so that nobody’s name is taken for a part of another’s.
  const names = known.flatMap(({ id, name }) => [name, id].map((written) => ({ written, name })));
  names.sort((a, b) => b.written.length - a.written.length);
  for (const [index, { written }] of names.entries()) said = said.replace(written, () => `{${index}}`);
  const isMore = /\p{L}/u.test(said.replace(/\b(?:and|with|und|et|y)\b/gu, ""));
  const filled = said.replace(/\{(\d+)\}/g, (_, index: string) => `{${names[Number(index)]?.name ?? ""}}`);
  return isMore ? { authors, byline: filled } : { authors };
}

function isAfter(one: ReturnType<typeof momentOf>, date: Filed["moment"]): boolean {
  return one !== undefined && date !== undefined && one.moment.epoch > date.epoch;
}

function taxonomyFields(
  item: ImportedItem,
  mapping: Mapping,
  taxonomies: readonly string[],
): Record<string, readonly string[]> {
  const targets = item.terms.flatMap(({ taxonomy, name }) => mapping.termsOf(taxonomy, name));
  return Object.fromEntries(
    taxonomies.map((one) => [
      one,
      distinct(targets.filter(({ taxonomy }) => taxonomy === one).map(({ name }) => name)),
    ]),
  );
}

/** A picture has to say what it shows; where the old site did not, its caption does, or the headline it stands below. */
function imageOf({ src, alt, caption, credit }: ImportedPicture, title: string): Record<string, string> {
  const shows = [alt, caption, title].find((text) => text !== undefined && text.trim() !== "") ?? "";
  const said = { src, alt: shows, caption: caption ?? "", credit: credit ?? "" };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ""));
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map(names.map((name) => [nameKey(name), name]).reverse() as [string, string][]);
  return [...seen.values()].reverse();
}

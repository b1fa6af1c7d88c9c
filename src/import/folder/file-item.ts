import { senseOf } from "../../model/foreign-fields.ts";
import type { ImportedItem, ImportedPicture, Note, TermUse } from "../item.ts";
import { lockedTag } from "../locked-parts.ts";
import { lineIn } from "../text/line-at.ts";
import { markdownWords } from "../text/markdown-words.ts";
import { given, plainText, showsSomething } from "../text/plain-text.ts";
import { longFields, redirectsTo } from "./body-field.ts";
import { type TextSource, textOf } from "./file-text.ts";
import { formOf, textIn, textsIn, type Values, valueIn } from "./front-values.ts";
import { ledOnce } from "./led-once.ts";
import { mendedDate } from "./mended-date.ts";
import { onClocksOf } from "./site-clock.ts";
import { untakenFields, watched } from "./untaken-fields.ts";
import { visibilityOf } from "./visibility-fields.ts";
import { authorsIn, bylineIn } from "./who-wrote.ts";

export interface SiteFile extends TextSource {
  /** The fields of the file, with those that its folder and the configuration give all their files. */
  readonly fields: Values;
  readonly kind: "article" | "page";
  /** Of the name of the file, where that begins with one. */
  readonly fileDate?: string | undefined;
  /** Part of the old address, where no field says it. */
  readonly slug: string;
  readonly oldAddresses: readonly string[];
  readonly otherNames: readonly string[];
  readonly language?: string | undefined;
  readonly translationOf?: string | undefined;
  /** Names of the fields that file it under something; each is a taxonomy of the old site. */
  readonly taxonomies: readonly string[];
  /** How many words in one text are one name: Jekyll parts `tags: a b`. */
  readonly isPartedBySpaces?: boolean;
  readonly isNoTerm?: (name: string) => boolean;
  /** Why readers did not see it, beside what its fields say. */
  readonly hidden?: string | undefined;
  readonly base: string;
  /** The zone of a moment that names none; undefined where the site does not say. */
  readonly zoneOf?: ((written: string) => string | undefined) | undefined;
}

const dateFields = [
  "date",
  "publishDate",
  "pubDate",
  "pubdate",
  "published",
  "published_at",
  "created",
  "created_at",
];

const updatedFields = ["lastmod", "last_modified_at", "updated", "updated_at", "modified", "last_modified"];

/** A file of a generator of sites as an item. */
export function fileItem(file: SiteFile): ImportedItem {
  const { path, front, kind } = file;
  const { fields, asked } = watched(file.fields);
  const notes: Omit<Note, "file">[] = [];
  if (front.fault !== undefined)
    notes.push({ kind: "lost", line: 1, text: `Its fields cannot be read: ${front.fault}` });
  const date = mendedDate(dateOf(fields), file.fileDate, notes);
  const visibility = visibilityOf(file.fields, date);
  const onClocks = (written: string | undefined) =>
    onClocksOf(written === undefined ? undefined : file.zoneOf?.(written), written);
  const shownOf = (body: string) => file.shownOf?.(body).text ?? body;
  const title = textIn(fields, "title", "headline") ?? titleOfBody(shownOf(front.body)) ?? wordsOf(file.slug);
  const text = textOf(file, title);
  const canonical = textIn(fields, "canonical", "canonicalURL", "canonical_url");
  const item = {
    key: `file:${path}`,
    place: { file: path, line: 1 },
    bodyLine: text.line,
    kind,
    title,
    date: onClocks(date),
    updated: onClocks(mendedDate(textIn(fields, ...updatedFields), undefined, notes)),
    description: descriptionIn(fields),
    authors: authorsIn(fields),
    byline: bylineIn(fields),
    terms: termsIn({ ...file, fields }),
    image: pictureIn(file.fields, fields),
    slug: file.slug,
    oldAddresses: file.oldAddresses,
    otherNames: file.otherNames,
    language: file.language ?? textIn(fields, "lang", "language", "locale"),
    translationOf: file.translationOf,
    canonical: canonical !== undefined && /^https?:\/\/[^\s/]+\/./.test(canonical) ? canonical : undefined,
    hidden: file.hidden ?? visibility.hidden ?? lockedTag(text.source) ?? ledAway(file.fields, front.body),
    unsure: front.fault === undefined ? text.unsure : `its fields cannot be read: ${front.fault}`,
    embargo: onClocks(visibility.embargo),
    expires: onClocks(visibility.expires),
    base: file.base,
    notes: [...notes, ...text.notes],
    body: ledOnce(withFilm(text.body, fields)),
    lineOf: lineIn(`${front.matter ?? ""}${front.body}`, 1),
  };
  const isTaken = (name: string) => name === text.field || asked.has(name) || senseOf(name) !== undefined;
  return {
    ...item,
    untaken: front.fault === undefined ? untakenFields(front.fields, front.matter ?? "", isTaken) : [],
    longField: longFields(front.fields).find(({ name }) => !isTaken(name))?.name,
  };
}

/** With the film that a field names by what YouTube calls it, above the text, where a template showed it. */
function withFilm(body: ImportedItem["body"], fields: Values): ImportedItem["body"] {
  const id = textIn(fields, "youtube_id", "youtube_video_id") ?? "";
  if (!/^[\w-]{11}$/.test(id)) return body;
  return (tools) => {
    const text = body(tools);
    return text.includes(id) ? text : `https://www.youtube.com/watch?v=${id}\n\n${text}`.trim();
  };
}

function descriptionIn(fields: Values): string | undefined {
  const words = ["description", "summary", "excerpt", "deck", "standfirst", "subtitle", "blurb"];
  // A teaser may be a picture, too.
  const said =
    textIn(fields, ...words) ??
    (pictureAt(fields, "teaser") === undefined ? textIn(fields, "teaser") : undefined);
  return said === undefined ? undefined : given(markdownWords(said));
}

/** Of a page that leads its readers elsewhere, they saw no text. */
function ledAway(fields: Values, body: string): string | undefined {
  const to = showsSomething(body) ? redirectsTo(fields) : undefined;
  return to === undefined ? undefined : `it led its readers to ${to}, and they did not see its text`;
}

export function dateOf(fields: Values): string | undefined {
  for (const name of dateFields) {
    const text = textIn(fields, name);
    if (text !== undefined && /\d{4}/.test(text)) return zoned(text);
  }
  return undefined;
}

/** Names of zones that Ruby prints, and the form of Go: `2019-03-05 10:00:00 UTC`, `… -0500 EST`. */
function zoned(text: string): string {
  return text
    .replace(/\s+([+-]\d{4})\s+[A-Z]{2,5}$/, " $1")
    .replace(/\s+(?:UTC|GMT)$/, "Z")
    .replace(/([+-])(\d)$/, (all, sign: string, hours: string) =>
      /:\d{2}\s/.test(text) ? `${sign}0${hours}:00` : all,
    )
    .replace(/^(\d{4})-(\d)-/, "$1-0$2-")
    .replace(/^(\d{4}-\d{2})-(\d)(?!\d)/, "$1-0$2");
}

function titleOfBody(body: string): string | undefined {
  const heading = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1];
  return heading === undefined ? undefined : given(plainText(heading));
}

function wordsOf(slug: string): string {
  const words = (slug.split("/").at(-1) ?? "").replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function termsIn({
  fields,
  taxonomies,
  isPartedBySpaces,
  isNoTerm = () => false,
}: SiteFile): readonly TermUse[] {
  return taxonomies.flatMap((taxonomy) => {
    const value = valueIn(fields, taxonomy);
    const names =
      typeof value === "string"
        ? value
            .split(value.includes(",") ? /\s*,\s*/ : isPartedBySpaces === true ? /\s+/ : /(?!)/)
            .flatMap(textsIn)
        : textsIn(value);
    return [...new Set(names)].filter((name) => !isNoTerm(name)).map((name) => ({ taxonomy, name }));
  });
}

const pictureFields =
  "image cover featured_image featuredImage feature_image featureImage hero hero_image heroImage banner thumbnail teaser header images img photo primary_image".split(
    " ",
  );

/** Whether a field of that name may hold the picture of a text. */
export function isPictureField(name: string): boolean {
  return pictureFields.some((one) => formOf(one) === formOf(name));
}

/** What a picture may be called by: a whole address, a place within the site, or a file of a form that pictures have. */
const namesPicture =
  /^(?:https?:)?\/\/\S+$|^\.{0,2}\/\S+$|^[^\n]+\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#]\S*)?$/i;

/** The field that names the picture of a text, of which only that one is looked at. */
function pictureIn(fields: Values, found: Values): ImportedPicture | undefined {
  const name = pictureFields.find((one) => pictureAt(fields, one) !== undefined);
  return name === undefined ? undefined : pictureAt(found, name);
}

function pictureAt(fields: Values, name: string): ImportedPicture | undefined {
  const value = valueIn(fields, name);
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const group: Values = typeof one === "object" && one !== null ? (one as Values) : {};
  const src =
    typeof one === "string"
      ? one.trim()
      : textIn(
          group,
          "src",
          "path",
          "url",
          "image",
          "file",
          "relative",
          "og_image",
          "feature",
          "overlay_image",
          "teaser",
        );
  // A field that is called so may as well hold words: `teaser: "What is new in version 7.0."`
  if (src === undefined || !namesPicture.test(src) || /\{[{%]/.test(src)) return undefined;
  const beside = (...words: readonly string[]) =>
    textIn(group, ...words) ??
    textIn(fields, ...words.map((word) => `${name}-${word}`), ...words.map((word) => `image-${word}`));
  const credit = beside("credit", "attribution", "photographer", "source");
  return {
    src,
    alt: beside("alt", "alt_text", "description") ?? "",
    caption: beside("caption") ?? "",
    credit: credit ?? "",
  };
}

/** Old addresses that a file names itself. */
export function aliasesIn(fields: Values, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => textsIn(valueIn(fields, name)));
}

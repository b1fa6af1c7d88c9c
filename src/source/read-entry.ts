import type { Entry, StoryEvent } from "../model/content.ts";
import { type RecordFields, recordFields } from "../model/front-matter.ts";
import type { Problem } from "../model/problem.ts";
import { isPlainName, isSlug, slugify } from "../model/slug.ts";
import { checkFields } from "./check-fields.ts";
import type { FrontMatter } from "./front-matter.ts";
import { joinedAliases } from "./joined-names.ts";
import type { BodyRenderer } from "./markdown/render-body.ts";
import { plainReader } from "./plain-fields.ts";
import { readAliases } from "./read-aliases.ts";
import { given, picture } from "./read-article.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { readForeign } from "./read-foreign.ts";
import { readMoment } from "./read-moment.ts";
import { readSlug } from "./read-slug.ts";
import { typesetEvents, typesetRecord } from "./typography/typeset-fields.ts";
import { typographyOf } from "./typography/typography.ts";
import { wrongTags } from "./wrong-tags.ts";

/** Creates the reader of records: `content/people/`, `places/`, `authors/` and every other group. */
export function entryReader({ timeZone, language }: ReadSettings, renderBody: BodyRenderer) {
  const plain = plainReader<RecordFields>(recordFields);
  const typography = typographyOf(language);
  return (path: string, digest: string, matter: FrontMatter, group: string): ReadFile => {
    const checked = checkFields(recordFields, matter, plain);
    const body = renderBody(matter.body, { file: path, firstLine: matter.bodyLine, typography });
    const events = eventsOf(typesetEvents(checked.data?.events ?? [], typography), timeZone, matter);
    const id = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
    const problems: Problem[] = [
      ...checked.problems,
      ...body.problems,
      ...events.problems,
      ...bornOn(checked.data?.born, matter),
      ...joinedAliases(matter, language),
      ...wrongLanguages(checked.data, language, matter),
      ...(isSlug(id) || isPlainName(id) ? [] : [badId(path, id)]),
    ];
    const oldAddresses = readAliases(checked.data?.oldAddresses ?? [], matter, problems, "oldAddresses");
    if (checked.data?.slug !== undefined) readSlug(path, checked.data.slug, matter, problems);
    const foreign = readForeign(checked.foreign, { kind: "entry", timeZone }, problems);
    if (checked.data === undefined || problems.some(({ severity }) => severity === "error"))
      return { problems };
    const set = typesetRecord(checked.data, typography);
    const { name, aliases, sameAs, image, link, events: _, oldAddresses: __, ...rest } = set;
    if ((rest.lat === undefined) !== (rest.lon === undefined)) {
      return { problems: [...problems, halfPoint(matter, rest.lat === undefined ? "lon" : "lat")] };
    }
    const row: Entry = {
      kind: "entry",
      path,
      digest,
      group,
      id,
      name,
      aliases,
      sameAs,
      link,
      hasBody: body.words > 0,
      ...given({ image: image === undefined ? undefined : picture(image) }),
      ...given({ oldAddresses: oldAddresses.length === 0 ? undefined : oldAddresses }),
      ...given({ events: events.list.length === 0 ? undefined : events.list }),
      ...given(rest),
      ...given({ slug: rest.slug ?? (isSlug(id) ? undefined : slugify(id)) }),
      ...given({ foreign }),
    };
    return { row, body: body.html, problems };
  };
}

/** Names and descriptions in languages that are none, or in that of the site, where nobody would see them. */
function wrongLanguages(fields: RecordFields | undefined, usual: string, matter: FrontMatter): Problem[] {
  return [
    ...wrongTags(fields?.names ?? {}, usual, ["names"], "`name`"),
    ...wrongTags(fields?.sortNames ?? {}, usual, ["sortNames"], "`sortName`"),
    ...wrongTags(fields?.descriptions ?? {}, usual, ["descriptions"], "`description`"),
  ].map(({ field, message, hint }) => ({
    ...matter.placeOf(field),
    code: "field-wrong",
    severity: "error",
    message,
    hint,
  }));
}

/** A latitude without a longitude is no place, and the other way round. */
function halfPoint(matter: FrontMatter, given: "lat" | "lon"): Problem {
  const wanted = given === "lat" ? "lon" : "lat";
  return {
    ...matter.placeOf([given]),
    code: "field-missing",
    severity: "error",
    message: `\`${given}\` is given and \`${wanted}\` is missing.`,
    hint: `Add \`${wanted}\`, in degrees, so that the place can be found on a map.`,
  };
}

/** The events of a story with their dates read. */
function eventsOf(
  fields: RecordFields["events"],
  timeZone: string,
  matter: FrontMatter,
): { readonly list: readonly StoryEvent[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list = fields.flatMap(({ date, text, url, source }, index): StoryEvent[] => {
    const at = readMoment(date, timeZone, ["events", index, "date"], matter, problems);
    return at === undefined ? [] : [{ date: at, text, ...given({ url, source }) }];
  });
  return { list, problems };
}

/** A day of birth is free text (“about 1950”), but one that is written as a day is a day that there was. */
function bornOn(born: string | undefined, matter: FrontMatter): readonly Problem[] {
  const problems: Problem[] = [];
  if (born !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(born))
    readMoment(born, "UTC", ["born"], matter, problems);
  return problems;
}

function badId(file: string, id: string): Problem {
  const made = slugify(id);
  return {
    file,
    line: 1,
    column: 1,
    code: "slug-form",
    severity: "error",
    message: `A record’s file name is its address; “${id}” has more than lower-case letters, digits and hyphens.`,
    hint:
      made === "" ? "Rename the file." : `Rename the file to \`${made}.md\`; the name inside stays as it is.`,
  };
}

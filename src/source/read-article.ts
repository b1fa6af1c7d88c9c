import type { z } from "zod";
import type { Ai, Article, Correction, Picture, Sponsor } from "../model/content.ts";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { names } from "../model/fields.ts";
import { type ArticleFields, articleFields } from "../model/front-matter.ts";
import { isLanguageTag, usualTag } from "../model/language.ts";
import { dayOf, type Moment, parseMoment, timeOf } from "../model/moment.ts";
import type { Place, Problem } from "../model/problem.ts";
import { articleDoubts } from "./article-doubts.ts";
import { checkFields } from "./check-fields.ts";
import { noteEarly } from "./early-moment.ts";
import type { FrontMatter } from "./front-matter.ts";
import { joinedNames, splitNames } from "./joined-names.ts";
import type { LiveDay } from "./markdown/live-day.ts";
import type { BodyRenderer, RenderedBody } from "./markdown/render-body.ts";
import { plainReader } from "./plain-fields.ts";
import { readAliases } from "./read-aliases.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { readForeign } from "./read-foreign.ts";
import { readMoment } from "./read-moment.ts";
import { readSlug } from "./read-slug.ts";
import { shorten } from "./shorten.ts";
import { shownMedia } from "./shown-media.ts";
import { type TypesetArticle, typesetArticle } from "./typography/typeset-fields.ts";
import { Typographies } from "./typography/typography.ts";
import { noLanguage } from "./wrong-tags.ts";

/** Creates the reader of `content/articles/`: the fields of the contract, and one list of names for each taxonomy. */
export function articleReader(settings: ReadSettings, renderBody: BodyRenderer) {
  const taxonomies = Object.fromEntries(
    settings.taxonomies.map((id) => [
      id,
      names().optional().describe(`Names of ${id}, or ids of their records.`),
    ]),
  );
  const schema = articleFields.extend(taxonomies) as unknown as typeof articleFields;
  const plain = plainReader<ArticleFields>(schema);
  const typographies = new Typographies();
  return (path: string, digest: string, matter: FrontMatter): ReadFile => {
    const checked = checkFields(schema, matter, plain);
    const live = liveDay(checked.data, settings);
    const typography = typographies.of(checked.data?.language ?? settings.language);
    const body = renderBody(matter.body, { file: path, firstLine: matter.bodyLine, live, typography });
    const doubts = articleDoubts(matter, path, checked.data?.language ?? settings.language);
    const problems = [...checked.problems, ...body.problems, ...doubts];
    const { timeZone } = settings;
    const { draft, expires } = checked.data ?? {};
    const foreign = readForeign(checked.foreign, { kind: "article", timeZone, draft, expires }, problems);
    if (checked.data === undefined) return { problems };
    const fields = typesetArticle(checked.data, typography);
    const row = toArticle(path, digest, fields, matter, body, settings, problems);
    if (row === undefined) return { problems };
    return { row: foreign === undefined ? row : { ...row, foreign }, body: body.html, problems };
  };
}

/** What the updates of a live article need to know of it; undefined for all others, and where its date is none. */
function liveDay(fields: ArticleFields | undefined, { timeZone }: ReadSettings): LiveDay | undefined {
  if (fields?.type !== "live") return undefined;
  const date = parseMoment(fields.date, timeZone);
  return typeof date === "string" ? undefined : { date, timeZone };
}

function toArticle(
  path: string,
  digest: string,
  fields: TypesetArticle,
  matter: FrontMatter,
  body: RenderedBody,
  { timeZone, taxonomies }: ReadSettings,
  problems: Problem[],
): Article | undefined {
  const before = problems.filter(isError).length;
  const when = (field: "date" | "updated" | "embargo" | "expires"): Moment | undefined => {
    const text = fields[field];
    if (text === undefined) return undefined;
    const moment = readMoment(text, timeZone, [field], matter, problems);
    noteEarly(field, moment, () => matter.placeOf([field]), problems);
    return moment;
  };
  const date = when("date");
  const changedOn = when("updated");
  // Content systems write both alike when an article is new: that says “not updated”.
  const updated = date !== undefined && isUnchanged(changedOn, date) ? undefined : changedOn;
  const embargo = when("embargo");
  const expires = when("expires");
  const pinUntil =
    fields.pin?.until === undefined
      ? undefined
      : readMoment(fields.pin.until, timeZone, ["pin", "until"], matter, problems);
  const corrections = fields.corrections.flatMap(({ date, text, typed, kind }, index): Correction[] => {
    const path = ["corrections", index, "date"];
    const at = readMoment(date, timeZone, path, matter, problems);
    noteEarly(`corrections[${index}].date`, at, () => matter.placeOf(path), problems);
    return at === undefined ? [] : [{ date: at, text, ...given({ typed }), kind }];
  });
  if (fields.language !== undefined && !isLanguageTag(fields.language)) {
    problems.push(wrongLanguage(fields.language, matter.placeOf(["language"])));
  }
  const slug = readSlug(path, fields.slug, matter, problems);
  const aliases = readAliases(fields.aliases ?? [], matter, problems);
  if (fields.sponsor !== undefined && fields.type !== "sponsored")
    problems.push(sponsoredAs(fields.type, matter.placeOf(["sponsor"])));
  if (fields.ended && fields.type !== "live") problems.push(endedAs(fields.type, matter.placeOf(["ended"])));
  if (date !== undefined) {
    mustFollow("updated", updated, date, matter, problems);
    mustFollow("expires", expires, date, matter, problems);
    corrections.forEach((correction, index) => {
      if (dayOf(correction.date) < dayOf(date))
        problems.push(correctedEarly(correction, index, date, matter));
    });
  }
  if (date === undefined || slug === undefined || problems.filter(isError).length > before) return undefined;
  const names = namesByGroup(fields, taxonomies);
  problems.push(...splitNames(names, matter));
  const { updates = [] } = body;
  const newest = updates[0]?.date;
  const changed = newest !== undefined && newest.epoch > (updated ?? date).epoch ? newest : updated;
  const summary = fields.description ?? shorten(body.summary);
  const image = fields.image === undefined ? undefined : picture(fields.image);
  const shows = shownMedia(body.html);
  return {
    kind: "article",
    path,
    digest,
    card: digestOf([
      fields.title,
      summary,
      date.iso,
      changed?.iso,
      fields.type,
      fields.sponsor?.name,
      aiOf(fields.ai)?.use,
      fields.ai?.note,
      slug,
      fields.language,
      fields.pin !== undefined,
      pinUntil?.iso,
      fields.front,
      fields.shortTitle,
      fields.ended,
      ...updates.flatMap(({ date, headline }) => [date.iso, headline]),
      image?.src,
      image?.alt,
      image?.caption,
      image?.credit,
      image?.focus?.join(" "),
      image?.ai?.use,
      image?.ai?.note,
      ...Object.keys(shows ?? {}),
    ]),
    title: fields.title,
    date,
    summary,
    standfirst: fields.description !== undefined,
    names,
    ...given({ joined: joinedNames(names, matter) }),
    type: fields.type,
    corrections,
    sources: fields.sources.map(({ title, url }) => (url === undefined ? { title } : { title, url })),
    slug,
    aliases,
    draft: fields.draft,
    pin: fields.pin !== undefined,
    link: fields.link,
    words: body.words,
    ...given({ language: fields.language === undefined ? undefined : usualTag(fields.language) }),
    ...given({ updated: changed, embargo, expires, image, shows }),
    ...given({ shortTitle: fields.shortTitle, pinUntil, front: fields.front ? undefined : fields.front }),
    ...given({ sponsor: fields.sponsor === undefined ? undefined : sponsorOf(fields.sponsor) }),
    ...given({ ai: aiOf(fields.ai), republish: fields.republish }),
    ...given({ keyPoints: fields.keyPoints.length === 0 ? undefined : fields.keyPoints }),
    ...given({ ended: fields.ended && fields.type === "live" ? fields.ended : undefined }),
    ...given({ updates: updates.length === 0 ? undefined : updates }),
    ...given({ byline: fields.byline, dateline: fields.dateline, reviewOf: fields.reviewOf }),
    ...given({ canonical: fields.canonical, translationOf: fields.translationOf }),
  };
}

function sponsorOf({ name, url }: NonNullable<ArticleFields["sponsor"]>): Sponsor {
  return { name, ...given({ url }) };
}

/** What readers are told of AI: nothing, where it had no part. */
function aiOf(ai: ArticleFields["ai"]): Ai | undefined {
  return ai === undefined || ai.use === "none" ? undefined : { use: ai.use, ...given({ note: ai.note }) };
}

/** What somebody paid for must never pass for news. */
function sponsoredAs(type: string, place: Place): Problem {
  return {
    ...place,
    code: "field-wrong",
    severity: "error",
    message: `Somebody paid for this article, and its \`type\` is \`${type}\`, so readers would not be told.`,
    hint: "Write `type: sponsored`. If nobody paid for it, take `sponsor` out.",
  };
}

/** Nobody waits for more of it, so there is nothing to tell. */
function endedAs(type: string, place: Place): Problem {
  return {
    ...place,
    code: "field-wrong",
    severity: "warning",
    message: `\`ended\` says that live coverage is over, and the \`type\` of this article is \`${type}\`: readers are told nothing.`,
    hint: "Write `type: live` if it is live coverage; else take `ended` out.",
  };
}

/** Whether `updated` says no more than `date`: the same moment, or the same day and no time. */
function isUnchanged(updated: Moment | undefined, date: Moment): boolean {
  if (updated === undefined || updated.epoch === date.epoch) return true;
  return timeOf(updated) === undefined && dayOf(updated) === dayOf(date);
}

/** A `language` that is none. */
export function wrongLanguage(tag: string, place: Place): Problem {
  return { ...place, code: "field-wrong", severity: "error", ...noLanguage(tag) };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Dates alone are compared by day: a correction on the day of publication is not before it. */
function mustFollow(
  field: "updated" | "expires",
  later: Moment | undefined,
  date: Moment,
  matter: FrontMatter,
  problems: Problem[],
): void {
  if (later === undefined) return;
  const byDay = timeOf(later) === undefined || timeOf(date) === undefined;
  if (byDay && field === "updated" ? dayOf(later) >= dayOf(date) : later.epoch > date.epoch) return;
  problems.push({
    ...matter.placeOf([field]),
    code: "date-order",
    severity: "error",
    message: `\`${field}\` (${later.iso}) is not later than \`date\` (${date.iso}).`,
    hint: "Check which of the two is right.",
  });
}

/** A newsroom may publish an article anew under a later date, so this is no error; most often the year is a slip. */
function correctedEarly(correction: Correction, index: number, date: Moment, matter: FrontMatter): Problem {
  return {
    ...matter.placeOf(["corrections", index, "date"]),
    code: "date-order",
    severity: "warning",
    message: `This correction (${correction.date.iso}) is earlier than the article’s \`date\` (${date.iso}).`,
    hint: "Check which of the two is right.",
  };
}

/** Names by group, leaving out groups without any, so that rows stay small. */
function namesByGroup(
  fields: ArticleFields,
  taxonomies: readonly string[],
): Record<string, readonly string[]> {
  const all = fields as ArticleFields & Readonly<Record<string, unknown>>;
  const groups: Record<string, readonly string[]> = {};
  for (const id of taxonomies) {
    const list = all[id] as z.output<ReturnType<typeof names>> | undefined;
    if (list !== undefined && list.length > 0) groups[id] = list;
  }
  if (fields.authors !== undefined && fields.authors.length > 0) groups[authorsGroup] = fields.authors;
  if (fields.story !== undefined) groups[storiesGroup] = [fields.story];
  return groups;
}

/** A picture without empty fields. */
export function picture({
  src,
  alt,
  caption,
  credit,
  focus,
  ai,
}: NonNullable<ArticleFields["image"]>): Picture {
  return {
    src,
    alt,
    ...given({ caption, credit, focus, ai: ai && { use: ai.use, ...given({ note: ai.note }) } }),
  };
}

/** Leaves out the fields that are undefined. */
export function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const kept: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}

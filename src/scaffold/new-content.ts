import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FieldValue } from "../editing/field-values.ts";
import { withFields } from "../editing/with-fields.ts";
import { termSlug } from "../edition/term-slugs.ts";
import { cleanText } from "../model/clean-text.ts";
import { dayOf, momentAt } from "../model/moment.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { slugify } from "../model/slug.ts";
import { isSystemError } from "../model/system-error.ts";
import { wallClock } from "../model/wall-clock.ts";
import { windowsFault } from "../model/windows-name.ts";
import { makeFolder } from "../store/whole-file.ts";
import { type Archetype, archetypeProblems, type Filled, filledArchetype, hasFields } from "./archetypes.ts";
import { articleKind, type NewKind } from "./new-kinds.ts";
import { readAs } from "./read-as.ts";

export interface NewContent {
  /** Absolute; holds `content/`. */
  readonly root: string;
  readonly kind: NewKind;
  /** The headline of an article, the name of anything else. */
  readonly title: string;
  /** When it is dated, in milliseconds since 1970 UTC. */
  readonly now: number;
  readonly settings: Settings;
  /** Further fields, with what was given for them; `date` is written as it stands here. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
  /** What it begins with, instead of the usual fields. */
  readonly archetype?: Archetype | undefined;
  /** Of a record: the name of its file; else made from its name. */
  readonly id?: string | undefined;
}

export type Written =
  | { readonly path: string }
  /** A record stands there already. */
  | { readonly taken: string }
  /** What is wrong with the archetype, or with what was given for the fields. */
  | { readonly wrongArchetype: readonly Problem[] }
  | { readonly wrong: WrongField };

/** Why it cannot be written, and the field that was given and is to blame. */
export interface WrongField {
  readonly problem: Problem;
  readonly field?: string;
}

/** Longer addresses are cut at a word. */
const longestSlug = 80;

/**
 * Writes the file of something new, which lacks only its text, and gives its path relative to the root:
 * `content/articles/2025/2025-12-01-talks-open-in-paris.md`, `content/people/ana-ilic.md`. No file is written over: an article gets a
 * number, and for a record `taken` says what is there.
 */
export function writeNew(wanted: NewContent): Written {
  const { root, kind, archetype, settings } = wanted;
  const filled = filledBy(wanted);
  const { title = "", day = "" } = filled;
  if (archetype !== undefined) {
    const sample = { ...filled, title: "Sample", name: "Sample" };
    const problems = archetypeProblems(archetype, kind, sample, settings);
    if (hasErrors(problems)) return { wrongArchetype: problems };
  }
  const text = textOf(wanted, filled);
  const wrong = wrongField(text, readAs(kind, text, settings).problems, wanted);
  if (wrong !== undefined) return { wrong };
  if (kind.word === articleKind.word) return { path: writeArticle(root, title, day, text) };
  const path = `content/${kind.folder}/${wanted.id ?? recordId(title, kind)}.md`;
  return writeAnew(join(root, path), text) ? { path } : { taken: path };
}

/** What stands in the place of placeholders. */
function filledBy({ title: typed, now, settings: { timeZone }, fields }: NewContent): Filled {
  const title = titleOf(typed);
  const day = dayOf(momentAt(now, timeZone));
  const date = typeof fields?.date === "string" ? fields.date : wallClock(now, timeZone);
  return { title, name: title, date, day, year: day.slice(0, 4) };
}

/** A headline or a name as it is written, on one line; empty where nothing was typed that can be seen. */
export function titleOf(typed: string): string {
  return cleanText(typed).replace(/\s+/g, " ").trim();
}

/** The day comes first in the name of its file; a headline of signs alone spells nothing. */
function writeArticle(root: string, title: string, day: string, text: string): string {
  const name = `${day}-${shortSlug(title) || "article"}`;
  for (let number = 1; ; number += 1) {
    const path = `content/articles/${day.slice(0, 4)}/${name}${number === 1 ? "" : `-${number}`}.md`;
    if (writeAnew(join(root, path), text)) return path;
  }
}

/** As the page of the name is called that it has without a record. A name that Windows keeps for a device is none for a file. */
function recordId(title: string, { word }: NewKind): string {
  const slug = termSlug(title) || word;
  return windowsFault(`${slug}.md`) === undefined ? slug : `${slug}-${word}`;
}

const advice = {
  article:
    "# Fill in what you know and write below the dashes. Take out `draft: true` when it may be published.",
  record: "# Fill in what you know. What readers should know beside it can stand below the dashes.",
};

/** Fields to fill in, beside name, other spellings and description. */
const ofRecords: Readonly<Record<string, readonly string[]>> = {
  person: ["role:"],
  place: ["within:", "lat:", "lon:"],
  topic: ["broader:"],
  story: ["events: []"],
  author: ["role:", "email:"],
};

function usualFields({ word }: NewKind, { taxonomies }: Settings): string {
  const lines =
    word === articleKind.word
      ? [advice.article, "title:", "date:", "description:", ...taxonomies.map((id) => `${id}: []`)]
      : [advice.record, "name:", "aliases: []", "description:", ...(ofRecords[word] ?? [])];
  return `---\n${lines.join("\n")}\n---\n\n`;
}

function textOf({ kind, archetype, settings, fields = {} }: NewContent, filled: Filled): string {
  const { title = "", date = "" } = filled;
  const usual = usualFields(kind, settings);
  const own = archetype === undefined ? "" : filledArchetype(archetype.text, filled);
  const text = hasFields(own) ? own : usual + own.replace(/^\uFEFF?\s+/, "");
  if (kind.word !== articleKind.word) return withFields(text, { ...fields, name: title });
  // An article is a draft until somebody says otherwise.
  const draft = /^draft[ \t]*:/m.test(text.slice(0, text.indexOf("\n---", 3))) ? {} : { draft: true };
  return withFields(text, { title, date, ...draft, ...fields });
}

/** An error, or a field that there is none of, by the line on which it stands. */
function wrongField(
  text: string,
  problems: readonly Problem[],
  { fields = {} }: NewContent,
): WrongField | undefined {
  const lines = text.split("\n");
  for (const problem of problems) {
    const field = Object.keys(fields).find((key) => lines[problem.line - 1]?.startsWith(`${key}:`));
    const isUnknown = problem.code === "field-unknown" && field !== undefined;
    if (problem.severity === "error" || isUnknown)
      return { problem, ...(field === undefined ? {} : { field }) };
  }
  return undefined;
}

function shortSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf("-", longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

/** Writes a file that is not there yet; false if it is. */
function writeAnew(path: string, text: string): boolean {
  makeFolder(dirname(path));
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
}

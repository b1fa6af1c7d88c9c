import { hash } from "node:crypto";
import { type Joined, joinEdition } from "../../src/edition/join.ts";
import { svgSize } from "../../src/images/svg-size.ts";
import { frameOf, PageFacts } from "../../src/kinds/page-facts.ts";
import { planPages } from "../../src/kinds/plan.ts";
import type { Article, ContentRow, MediaFile } from "../../src/model/content.ts";
import type { Html } from "../../src/model/html.ts";
import { pictureFormats } from "../../src/model/picture-file.ts";
import { hasErrors, type Problem } from "../../src/model/problem.ts";
import type { Settings } from "../../src/model/settings.ts";
import { findMentions } from "../../src/names/mentions/find-mentions.ts";
import { NameTable } from "../../src/names/mentions/name-table.ts";
import { recordedNames } from "../../src/names/mentions/recorded-names.ts";
import type { Page } from "../../src/pages/page.ts";
import type { BodyRef } from "../../src/render/facts.ts";
import { type RenderContext, renderContext } from "../../src/render/render-context.ts";
import { contentKind } from "../../src/source/content-kind.ts";
import { createFileReader, type FileReader } from "../../src/source/file-reader.ts";
import type { ReadFile } from "../../src/source/read-file.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { testNow } from "./build.ts";
import { siteYaml } from "./newsroom.ts";

/** Settings from the lines of a `site.yaml`, added to those of the test newsroom. */
export function settingsOf(lines = "", url?: string): Settings {
  const { settings, problems } = readSettings(Buffer.from(siteYaml + lines), url);
  if (settings === undefined) throw new Error(JSON.stringify(problems));
  return settings;
}

/** Reads one file as the build does. */
export function readOne(path: string, content: string | Buffer, settings: Settings = settingsOf()): ReadFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const digest = hash("sha1", Buffer.concat([Buffer.from(path), bytes]), "hex");
  const reader = readers.get(settings) ?? createFileReader(settings);
  readers.set(settings, reader);
  return reader(path, bytes, digest);
}

const readers = new WeakMap<Settings, FileReader>();
/** What was read before: an edit of one file should not cost reading all others again. */
const read = new WeakMap<Settings, Map<string, ReadFile>>();

function readAgain(path: string, text: string, settings: Settings): ReadFile {
  const files = read.get(settings) ?? new Map<string, ReadFile>();
  read.set(settings, files);
  const key = `${path}\n${text}`;
  const file = files.get(key) ?? readOne(path, text, settings);
  files.set(key, file);
  return file;
}

/** What is wrong with one file: `2:1 field-missing`, in order of line. */
export function problemsOf(path: string, content: string | Buffer, settings?: Settings): string[] {
  return told(readOne(path, content, settings).problems);
}

/** Problems as `line:column code`, in order. */
export function told(problems: readonly Problem[]): string[] {
  return [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, code }) => `${line}:${column} ${code}`);
}

export interface Read {
  readonly rows: readonly ContentRow[];
  readonly bodies: ReadonlyMap<string, Html>;
}

/** Reads files of `content/` into rows; fails if one of them has an error. */
export function readAll(files: Readonly<Record<string, string>>, settings: Settings): Read {
  const rows: ContentRow[] = [];
  const bodies = new Map<string, Html>();
  for (const [name, text] of Object.entries(files)) {
    const path = `content/${name}`;
    if (contentKind(path, settings.taxonomies)?.kind === "media") {
      const address = path.slice("content".length);
      const size = Buffer.byteLength(text);
      rows.push({ kind: "media", path, digest: text, address, size, ...pictureSaid(text) });
      continue;
    }
    const { row, body, problems } = readAgain(path, text, settings);
    if (row === undefined || hasErrors(problems)) throw new Error(`${path}: ${JSON.stringify(problems)}`);
    rows.push(row);
    if (body !== undefined) bodies.set(row.digest, body);
  }
  return { rows, bodies };
}

/** What is known of a file of the media: of a drawing by itself, of others where the text says it, such as `jpeg 1600 900`. */
function pictureSaid(text: string): Pick<MediaFile, "picture"> {
  const drawn = svgSize(text);
  if (drawn !== undefined) return { picture: { bytes: text, format: "svg", ...drawn } };
  const [, said = "", width, height] = /^(\w+) (\d+) (\d+)/.exec(text) ?? [];
  const format = pictureFormats.find((one) => one === said);
  if (format === undefined) return {};
  return { picture: { bytes: text, format, width: Number(width), height: Number(height) } };
}

export interface EditionOptions {
  readonly settings?: Settings;
  readonly now?: number;
  readonly drafts?: boolean;
}

export interface Planned extends Joined {
  readonly pages: readonly Page[];
  readonly context: RenderContext;
  readonly facts: PageFacts;
}

/** Reads, joins and plans files of `content/`, without a disk. */
export function editionOf(files: Readonly<Record<string, string>>, options: EditionOptions = {}): Planned {
  const { settings = settingsOf(), now = testNow, drafts = false } = options;
  const { rows, bodies } = readAll(files, settings);
  const entries = rows.filter((row) => row.kind === "entry");
  const table = new NameTable(recordedNames(entries, settings.taxonomies));
  const spotsOf = ({ digest, names }: Article) => {
    table.begin(names, settings.taxonomies);
    return findMentions(bodies.get(digest) ?? "", table);
  };
  const joined = joinEdition(rows, settings, { now, drafts }, spotsOf);
  const body = ({ digest }: BodyRef): Html => {
    const html = bodies.get(digest);
    if (html === undefined) throw new Error("there is no such text");
    return html;
  };
  return {
    ...joined,
    pages: planPages(joined.edition),
    context: renderContext(frameOf(joined.edition), body),
    facts: new PageFacts(joined.edition),
  };
}

/** The page at an address; fails if there is none. */
export function pageAt({ pages }: Pick<Planned, "pages">, address: string): Page {
  const page = pages.find((one) => one.address === address);
  if (page === undefined)
    throw new Error(`no page at ${address} among\n${pages.map((one) => one.address).join("\n")}`);
  return page;
}

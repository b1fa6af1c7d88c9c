import { escapeText } from "../../model/markdown-text.ts";
import { createHtmlConverter } from "../html/html-to-markdown.ts";
import { destination } from "../html/picture-markdown.ts";
import type { BodyTools, ImportedItem, Note } from "../item.ts";
import { plainText, showsSomething } from "../text/plain-text.ts";
import { bodyField, leadsTo } from "./body-field.ts";
import type { FrontRead } from "./front-values.ts";
import type { ShownPart } from "./liquid/shown-part.ts";
import { lineOfField } from "./untaken-fields.ts";

const fromHtml = createHtmlConverter();

export interface TextSource {
  /** Relative to the source. */
  readonly path: string;
  readonly front: FrontRead;
  /** What readers saw of a text with conditions; where the generator knows none, all of it. */
  readonly shownOf?: ((text: string) => ShownPart) | undefined;
  readonly bodyOf: (text: string, tools: BodyTools) => string;
}

export interface FileText {
  /** What readers saw, as it is written. */
  readonly source: string;
  readonly body: ImportedItem["body"];
  /** The line of the file on which the text begins. */
  readonly line: number;
  /** The field that it was taken from. */
  readonly field?: string;
  /** Lines are those of the file. */
  readonly notes: readonly Omit<Note, "file">[];
  /** Why it is not known what readers saw of it. */
  readonly unsure?: string | undefined;
}

/** The text below the fields; where nothing stands there, the field that holds it, or where the page led. */
export function textOf(file: TextSource, title: string): FileText {
  const { path, front } = file;
  if (showsSomething(front.body))
    return madeText(file, front.body, front.bodyLine, title, /\.html?$/i.test(path));
  const field = bodyField(front.fields);
  if (field !== undefined) {
    const line = lineOfField(field.name, front.matter ?? "") || front.bodyLine;
    return { ...madeText(file, field.text, line, title, field.isHtml), field: field.name };
  }
  const led = leadsTo(front.fields);
  if (led === undefined) return madeText(file, front.body, front.bodyLine, title, /\.html?$/i.test(path));
  const link = (tools: BodyTools) => {
    tools.note("mended", `It has no text and leads to ${led.address}: a link stands there instead.`);
    return `[${escapeText(title)}](${destination(tools.link(led.address))})`;
  };
  return {
    source: "",
    body: link,
    line: lineOfField(led.name, front.matter ?? "") || front.bodyLine,
    field: led.name,
    notes: [],
  };
}

function madeText(
  { shownOf, bodyOf }: TextSource,
  written: string,
  line: number,
  title: string,
  isHtml: boolean,
): FileText {
  const shown = shownOf?.(written);
  const text = shown?.text ?? written;
  const unsure = shown?.unsure;
  const body = (tools: BodyTools) => {
    const own: BodyTools = {
      ...tools,
      note: (kind, said, below = 0, about) => tools.note(kind, said, shown?.lineOf(below) ?? below, about),
    };
    const made = bodyOf(text, own);
    return isHtml ? fromHtml(made, own) : withoutOwnTitle(made, title);
  };
  return {
    ...{ source: text, body, line },
    notes: (shown?.notes ?? []).map((note) => ({ ...note, line: line + note.line })),
    unsure: unsure === undefined ? undefined : unsureOf(unsure, line),
  };
}

function unsureOf({ lines, source }: NonNullable<ShownPart["unsure"]>, first: number): string {
  const all = lines.map((line) => line + first);
  if (all.length === 1) return `${source} on line ${all[0] ?? first} decides what readers saw`;
  const few = `${all.slice(0, 5).join(", ")}${all.length > 5 ? " …" : ""}`;
  return `${source} and others, on lines ${few}, decide what readers saw`;
}

/** A headline that stands in the text again, as its first heading. */
function withoutOwnTitle(body: string, title: string): string {
  const first = /^#\s+(.+?)\s*#*[ \t]*(?:\n|$)/.exec(body);
  return first !== null && plainText(first[1] ?? "").toLowerCase() === title.toLowerCase()
    ? body.slice(first[0].length).trimStart()
    : body;
}

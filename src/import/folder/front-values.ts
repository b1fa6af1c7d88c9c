import { parse as parseToml, TomlDate } from "smol-toml";
import { parseDocument } from "yaml";
import { plainText } from "../text/plain-text.ts";
import { withQuotedIndented } from "./quoted-lines.ts";

/** Fields of a file or of a configuration. Dates are texts. */
export type Values = Readonly<Record<string, unknown>>;

export interface FrontRead {
  readonly fields: Values;
  readonly body: string;
  /** The line on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Why the fields cannot be relied on, in a sentence. */
  readonly fault?: string;
  /** The lines of the fields, from the first line of the file on. */
  readonly matter?: string;
  /** False for a file that begins with no fields at all. */
  readonly isThere: boolean;
}

/**
 * Parts a file into its fields (YAML between `---`, TOML between `+++`, JSON in braces, or what is said behind the dashes: `---json`)
 * and its text. What begins as fields do and cannot be read so may hold a field that keeps it from readers: that is its fault.
 */
export function readFront(text: string): FrontRead {
  const whole = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  // Hugo reads fields behind empty lines too.
  const above = /^(?:[ \t]*\n)+(?=---|\+\+\+|\{\s*["}])/.exec(whole)?.[0] ?? "";
  const read = readSource(whole.slice(above.length));
  const lines = above.split("\n").length - 1;
  return {
    ...read,
    bodyLine: read.bodyLine + lines,
    ...(read.matter === undefined ? {} : { matter: above + read.matter }),
  };
}

function readSource(source: string): FrontRead {
  const faulty = (fault: string): FrontRead => ({
    fields: {},
    fault,
    body: source,
    bodyLine: 1,
    isThere: true,
  });
  if (source.includes("\0")) return { ...faulty("it is no text"), body: "" };
  const fenced =
    /^(---|\+\+\+)[ \t]*(\w*)[ \t]*\n([\s\S]*?)(?:^\1[ \t]*(?:\n|$)|(?<=\n)\.\.\.[ \t]*\n)/m.exec(source);
  if (fenced !== null && fenced.index === 0) {
    const [whole, sign, language = "", matter = ""] = fenced;
    const read = readMatter(sign === "+++" ? "toml" : language.toLowerCase(), matter);
    return {
      ...{ ...read, isThere: true, matter: whole },
      body: source.slice(whole.length),
      bodyLine: whole.split("\n").length,
    };
  }
  if (/^(?:---|\+\+\+)[ \t]*\w*[ \t]*\n[ \t]*[\w"'-]+[ \t]*[:=]/.test(source))
    return faulty("they do not end");
  const end = endOfGroup(source);
  if (end === undefined) return { fields: {}, body: source, bodyLine: 1, isThere: false };
  const [whole, body] = [source.slice(0, end), source.slice(end).replace(/^[ \t]*\n/, "")];
  const bodyLine = source.slice(0, source.length - body.length).split("\n").length;
  return { ...readJson(whole), isThere: true, matter: whole, body, bodyLine };
}

function readMatter(language: string, matter: string): ValuesRead {
  if (language === "" || language === "yaml" || language === "yml") return readYamlText(matter);
  if (language === "toml") return readToml(matter);
  return language === "json"
    ? readJson(matter)
    : { fields: {}, fault: `they are in ${language}, which is not run` };
}

/** Where the JSON ends with which a text begins; undefined where it begins with none, as with a tag of a template. */
function endOfGroup(source: string): number | undefined {
  if (!/^\{\s*(?:"|\})/.test(source)) return undefined;
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === "{") depth += 1;
    else if (sign === "}" && --depth === 0) return index + 1;
  }
  return source.length;
}

interface ValuesRead {
  readonly fields: Values;
  readonly fault?: string;
}

/** A configuration or a file of data, by the ending of its name. */
export function readValues(name: string, text: string): ValuesRead {
  if (name.endsWith(".toml")) return readToml(text);
  return name.endsWith(".json") ? readJson(text) : readYamlText(text);
}

/** YAML as generators read it: they let the later lines of a text in quotation marks stand at the margin, which YAML does not. */
function readYamlText(text: string): ValuesRead {
  const read = readStrictly(text);
  // The library takes a mark that is escaped at the end of a line for the end of the text.
  const isCut = /:[ \t]+"(?:[^"\\\n]|\\[^\n])*\\"[ \t]*$/m.test(text);
  if (read.fault === undefined && !isCut) return read;
  const again = readStrictly(withQuotedIndented(text));
  return again.fault === undefined ? again : read;
}

function readStrictly(text: string): ValuesRead {
  const document = parseDocument(text, {
    uniqueKeys: false,
    strict: false,
    logLevel: "silent",
    schema: "core",
  });
  const [fault] = document.errors;
  try {
    const fields = asFields(document.toJS({ maxAliasCount: 1000 }));
    return fault === undefined
      ? { fields }
      : { fields, fault: (fault.message.split("\n")[0] ?? "").replace(/ at line .*$/, "") };
  } catch (error) {
    return { fields: {}, fault: error instanceof Error ? error.message : "no YAML" };
  }
}

function readToml(text: string): ValuesRead {
  try {
    return { fields: asFields(withoutDates(parseToml(text))) };
  } catch (error) {
    return { fields: {}, fault: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "no TOML" };
  }
}

function readJson(text: string): ValuesRead {
  try {
    return { fields: asFields(JSON.parse(text)) };
  } catch (error) {
    return { fields: {}, fault: error instanceof Error ? error.message : "no JSON" };
  }
}

function asFields(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutDates(one)]));
}

/** The first of several fields that says something in words, as plain text on one line. Capitals, `-` and `_` do not count. */
export function textIn(fields: Values, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = valueIn(fields, name);
    if (typeof value === "string" || typeof value === "number") {
      const text = plainText(String(value));
      if (text !== "") return text;
    }
  }
  return undefined;
}

export function valueIn(fields: Values, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  const wanted = formOf(name);
  const key = Object.keys(fields).find((one) => formOf(one) === wanted);
  return key === undefined ? undefined : fields[key];
}

/** What names of fields are compared by. */
export function formOf(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

/** The texts of a field that is a list or one text. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "string" || typeof value === "number") {
    const text = plainText(String(value));
    return text === "" ? [] : [text];
  }
  return [];
}

export function groupIn(fields: Values, name: string): Values {
  return asFields(valueIn(fields, name));
}

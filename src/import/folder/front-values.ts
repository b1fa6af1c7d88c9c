import { parse as parseToml, TomlDate } from "smol-toml";
import { parseDocument } from "yaml";
import { plainText } from "../text/plain-text.ts";

/** Fields of a file or of a configuration. Dates are texts. */
export type Values = Readonly<Record<string, unknown>>;

export interface FrontRead {
  readonly fields: Values;
  readonly body: string;
  /** The line on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Why the fields cannot be relied on, in a sentence. */
  readonly fault?: string;
  /** False for a file that begins with no fields at all. */
  readonly isThere: boolean;
}

/** Parts a file into its fields (YAML between `---`, TOML between `+++`, JSON in braces) and its text. */
export function readFront(text: string): FrontRead {
  const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const fenced = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:^\1[ \t]*(?:\n|$)|(?<=\n)\.\.\.[ \t]*\n)/m.exec(source);
  if (fenced !== null && fenced.index === 0) {
    const [whole, sign, matter = ""] = fenced;
    const read = sign === "+++" ? readToml(matter) : readYamlText(matter);
    return { ...read, isThere: true, body: source.slice(whole.length), bodyLine: whole.split("\n").length };
  }
  const end = /^\{\s*\n/.test(source) ? source.indexOf("\n}\n") : -1;
  if (end >= 0) {
    const whole = source.slice(0, end + 3);
    return {
      ...readJson(whole),
      isThere: true,
      body: source.slice(end + 3),
      bodyLine: whole.split("\n").length,
    };
  }
  if (/^\{[\s\S]*\}\s*$/.test(source) && readJson(source).fault === undefined)
    return { ...readJson(source), isThere: true, body: "", bodyLine: source.split("\n").length };
  return { fields: {}, body: source, bodyLine: 1, isThere: false };
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
  if (read.fault === undefined) return read;
  const again = readStrictly(text.replace(/^(?![\w"'.-][^\n]*:(?:\s|$)|[\s#-]|$)/gm, "  "));
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

function formOf(name: string): string {
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

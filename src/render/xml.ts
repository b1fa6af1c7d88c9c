import { cleanText } from "../model/clean-text.ts";

/** XML that may stand as it is; made only by the `xml` tag. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type XmlValue = string | number | Xml | readonly XmlValue[] | undefined;

/**
 * Template tag for XML: whatever is put in is escaped and freed of characters that XML 1.0 does not allow, unless it is
 * `Xml` itself; lists are joined, `undefined` is nothing. Numeric references are used, as the RSS Advisory Board’s
 * profile recommends for titles, so that no reader takes text for markup.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  let text = strings[0] ?? "";
  for (let index = 0; index < values.length; index += 1)
    text += asXml(values[index]) + (strings[index + 1] ?? "");
  return new Xml(text);
}

/** The document of a root element, as UTF-8 text; `before` are processing instructions. */
export function xmlDocument(root: Xml, before?: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${before?.text ?? ""}${root.text}\n`;
}

function asXml(value: XmlValue): string {
  if (typeof value === "string") return escaped(value);
  if (value === undefined) return "";
  if (value instanceof Xml) return value.text;
  if (typeof value !== "object") return escaped(String(value));
  let text = "";
  for (const one of value) text += asXml(one);
  return text;
}

/** Beside what has a meaning in XML, what readers of feeds take for spoilt text: C1 controls and the sign for it. */
const special = /[&<>"'\u0080-\u009f\ufffd]/g;
const references: Readonly<Record<string, string>> = {
  "&": "&#x26;",
  "<": "&#x3C;",
  ">": "&#x3E;",
  '"': "&#x22;",
  "'": "&#x27;",
};

/** Most texts: nothing with a meaning in XML, nothing that it does not allow. */
const plain = /^[^&<>"'\p{Cc}\p{Cs}\ufffd-\uffff]*$/u;

function escaped(text: string): string {
  if (plain.test(text)) return text;
  return cleanText(text).replace(special, (character) => references[character] ?? "");
}

import { given } from "../text/plain-text.ts";
import { formOf, textIn, type Values } from "./front-values.ts";

/** A field that holds the text of a page whose file has none below its fields. */
export interface BodyField {
  readonly name: string;
  readonly text: string;
  readonly isHtml: boolean;
}

const named =
  /^(?:raw|full|main|post|page|article)?(?:content|body|html|text|markdown|copy)(?:html|raw|markdown|md|text)?$/;
const block = /<(?:p|div|h[1-6]|ul|ol|figure|blockquote|table|section|article)\b[^<>]*>/i;
/** A text that is shorter can be a line of an advertisement or of a list. */
const leastText = 200;
const linkFields = ["external_url", "source_url", "link_url", "external_link", "link"];
const redirectFields = ["redirect_to", "redirect", "redirect_url"];

/** The field that is obviously the text of a page: the longest one of HTML, or one whose name says so. */
export function bodyField(fields: Values): BodyField | undefined {
  return longFields(fields)
    .map(({ name, text }) => ({ name, text, isHtml: block.test(text) }))
    .find(({ name, isHtml }) => isHtml || named.test(formOf(name)));
}

/** Fields that hold so much that a page without them can have lost its text; the longest first. */
export function longFields(fields: Values): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      typeof value === "string" && value.length >= leastText && /\s/.test(value.trim())
        ? [{ name, text: value }]
        : [],
    )
    .sort((a, b) => b.text.length - a.text.length);
}

/** Where a page leads its readers before they have seen it. */
export function redirectsTo(fields: Values): string | undefined {
  return addressIn(fields, redirectFields)?.address;
}

/** Where a page leads that is only there to lead on, and the name of the field. */
export function leadsTo(fields: Values): { readonly name: string; readonly address: string } | undefined {
  return addressIn(fields, [...redirectFields, ...linkFields]);
}

function addressIn(fields: Values, names: readonly string[]): ReturnType<typeof leadsTo> {
  for (const name of names) {
    const address = given(textIn(fields, name));
    const isAddress = address !== undefined && /^(?:https?:\/\/|\/(?!\/))\S+$/.test(address);
    if (isAddress) return { name, address };
  }
  return undefined;
}

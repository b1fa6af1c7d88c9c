import { booleans } from "./attributes.ts";
import { dressAttributes } from "./dress-attributes.ts";
import type { Attributes, TagContext } from "./tag-context.ts";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A start tag as it stands in the page, made of what is on the lists and nothing else. `defaults` are attributes to add where
 * the tag has none of that name.
 */
export function writeTag(
  name: string,
  written: ReadonlyMap<string, string>,
  context: TagContext,
  defaults: Attributes,
): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries({
    ...defaults,
    ...dressAttributes(name, written, context),
  })) {
    if (value !== "" || attribute === "alt")
      tag += ` ${attribute}="${value.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)}"`;
    else if (booleans.has(attribute)) tag += ` ${attribute}`;
  }
  return `${tag}>`;
}

import type { Token } from "parse5";
import { addressAttributes } from "./attributes.ts";
import type { TagSlip } from "./html-pieces.ts";

/** A tag put right in one place. */
export interface Repair {
  readonly slip: TagSlip;
  /** The tag and what follows it, with the mark where it belongs. */
  readonly text: string;
  /** How many characters longer that is. */
  readonly added: number;
}

/** The beginning of the next attribute at the end of a value, since the mark that should end the value stands before it. */
const nextAttribute = /\s+[a-z][\w:-]*\s*=\s*$/i;
const nextTagsAttribute = /[\w-]\s*=\s*$/;
const curly = /^([^\s=]+\s*=\s*)[“”„«]([^“”„«»"<>]*)[“”»]/;

/**
 * Finds the first quotation mark that is missing in a start tag. `text` holds the tag; offsets of the token count from
 * its beginning.
 *
 * Browsers end a value at the next mark of its kind, wherever that stands: in `<a href="/a/ target="_blank">` behind
 * `target=`, and in `<a href="/a/>One</a> <a href="/b/">` in another tag. What follows such an end is never a space.
 */
export function findSlip({ tagName, attrs, location }: Token.TagToken, text: string): Repair | undefined {
  for (const { name, value } of attrs) {
    const place = location?.attrs?.[name];
    if (!place || value === "") continue;
    const raw = text.slice(place.startOffset, place.endOffset);
    const mark = /^[^\s=]+\s*=\s*(["']?)/.exec(raw);
    if (!mark) continue;
    const start = place.startOffset + mark[0].length;
    const repair =
      mark[1] === ""
        ? slipUnquoted(name, raw, place.startOffset, start, text)
        : slipQuoted(tagName, name, mark[1] ?? "", start, place.endOffset - 1, text);
    if (repair) return repair;
  }
  return undefined;
}

function slipQuoted(
  tag: string,
  name: string,
  mark: string,
  start: number,
  end: number,
  text: string,
): Repair | undefined {
  const inner = text.slice(start, end);
  const isGlued = !/[\s/>]/.test(text.charAt(end + 1));
  const tagEnd = inner.indexOf(">");
  if (tagEnd >= 0 && (isGlued || reachesTooFar(tag, name, inner, tagEnd)) && inner.includes("<", tagEnd))
    return insert(text, start + inner.slice(0, tagEnd).replace(/\s+\/?$/, "").length, mark, name, start);
  const next = isGlued ? nextAttribute.exec(inner) : null;
  return next ? insert(text, start + next.index, mark, name, start) : undefined;
}

/** Whether a value has taken in other tags: no address holds one, and none holds the end of its own element. */
function reachesTooFar(tag: string, name: string, inner: string, tagEnd: number): boolean {
  if (nextTagsAttribute.test(inner) || addressAttributes.has(name)) return true;
  return inner.toLowerCase().includes(`</${tag}`, tagEnd);
}

/** `href=/a/"` and `title=“A day”`. */
function slipUnquoted(
  name: string,
  raw: string,
  from: number,
  start: number,
  text: string,
): Repair | undefined {
  const rest = text.slice(from);
  const pair = curly.exec(rest);
  if (pair) {
    const [whole, before = "", value = ""] = pair;
    const fixed = `${text.slice(0, from)}${before}"${value}"${rest.slice(whole.length)}`;
    return { slip: { kind: "curly", right: `${name}="${value}"` }, text: fixed, added: 0 };
  }
  const last = raw.charAt(raw.length - 1);
  if (last !== '"' && last !== "'") return undefined;
  const fixed = `${text.slice(0, start)}${last}${text.slice(start)}`;
  const right = `${name}=${fixed.slice(start, from + raw.length + 1)}`;
  return { slip: { kind: "missing", right }, text: fixed, added: 1 };
}

/** Puts right a tag in which a quotation mark has no second one in all that follows. */
export function repairUnended(text: string): Repair | undefined {
  const tagEnd = text.indexOf(">");
  const tag = text.slice(0, tagEnd).replace(/\s+\/?$/, "");
  const open = /\s([^\s=<>"']+)\s*=\s*(["'])([^"'<>]*)$/.exec(tag);
  if (tagEnd < 0 || !open) return undefined;
  const [, name = "", mark = "", value = ""] = open;
  return insert(text, tag.length, mark, name, tag.length - value.length);
}

function insert(text: string, at: number, mark: string, name: string, valueStart: number): Repair {
  const right = `${name}=${mark}${text.slice(valueStart, at)}${mark}`;
  return { slip: { kind: "missing", right }, text: text.slice(0, at) + mark + text.slice(at), added: 1 };
}

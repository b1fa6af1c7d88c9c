import sanitizeHtml from "sanitize-html";
import type { Html } from "../model/html.ts";

const addressAttributes = ["href", "src", "poster", "cite", "data"];

/**
 * An article’s text for feed readers: every address absolute, in `srcset` too; where an embed was stands a link to it;
 * nothing that serves our own pages only (classes, ids of wrappers, keyboard focus) is kept. `url` is the article’s own address.
 */
export function feedHtml(body: Html, url: string): string {
  return sanitizeHtml(body, {
    allowedTags: false,
    allowedAttributes: {
      "*": [
        "href",
        "src",
        "srcset",
        "poster",
        "cite",
        "alt",
        "title",
        "width",
        "height",
        "colspan",
        "rowspan",
        "scope",
        "lang",
        "dir",
        "datetime",
        "id",
        "start",
        "type",
        "controls",
        "open",
      ],
    },
    allowVulnerableTags: true,
    disallowedTagsMode: "discard",
    transformTags: {
      iframe: (_name, { src = "", title }) => ({
        tagName: "a",
        attribs: { href: absolute(src, url) },
        text: title ?? src,
      }),
      "*": (tagName, attribs) => ({ tagName, attribs: absoluteAll(attribs, url) }),
    },
  });
}

function absoluteAll(attribs: Record<string, string>, url: string): Record<string, string> {
  const result = { ...attribs };
  for (const name of addressAttributes) {
    const value = result[name];
    if (value !== undefined) result[name] = absolute(value, url);
  }
  if (result.srcset !== undefined) {
    result.srcset = result.srcset
      .split(/,\s+/)
      .map((candidate) => candidate.trim().replace(/^\S+/, (address) => absolute(address, url)))
      .join(", ");
  }
  return result;
}

function absolute(address: string, url: string): string {
  return URL.canParse(address, url) ? new URL(address, url).href : address;
}

import sanitizeHtml from "sanitize-html";
import { schemes } from "../../../model/schemes.ts";
import { keptAttributes } from "./attributes.ts";
import { type Attributes, dressAttributes, type TagContext } from "./dress-attributes.ts";
import { allowedEmbed, embedAttributes } from "./embeds.ts";

/** A function that makes a start tag of raw HTML safe; an empty text where nothing of it may stay. */
export type TagCleaner = (name: string, source: string, context: TagContext, defaults: Attributes) => string;

/**
 * Has sanitize-html keep the attributes of the list, one tag at a time: our own part is only to put values right.
 * `name` is the element’s name in the page, `source` the whole tag as written, `defaults` attributes to add where the
 * tag has none of that name. The element must be one that may stay.
 */
export function createTagCleaner(allowedEmbeds: readonly string[]): TagCleaner {
  const known = new Map<string, sanitizeHtml.IOptions>();
  return (name, source, context, defaults) => {
    const options = known.get(name) ?? optionsFor(name, allowedEmbeds);
    known.set(name, options);
    const written = source.replace(/^<[^\s/>]+/, `<${name}`);
    const clean = sanitizeHtml(written, {
      ...options,
      transformTags: {
        [name]: (tagName, attribs) => ({
          tagName,
          attribs: finish(name, attribs, context, defaults, allowedEmbeds),
        }),
      },
    });
    // sanitize-html writes `>` in values as `&gt;`, so the first `>` ends the tag; what it adds to close it is ours to write.
    const end = clean.indexOf(">");
    return clean.startsWith("<") ? clean.slice(0, end + 1).replace(" />", ">") : "";
  };
}

function finish(
  name: string,
  attribs: Attributes,
  context: TagContext,
  defaults: Attributes,
  allowedEmbeds: readonly string[],
): Attributes {
  const dressed = { ...defaults, ...dressAttributes(name, attribs, context) };
  if (name !== "iframe") return dressed;
  const url = allowedEmbed(attribs.src ?? "", allowedEmbeds);
  return url ? embedAttributes(url, dressed) : {};
}

function optionsFor(name: string, allowedEmbeds: readonly string[]): sanitizeHtml.IOptions {
  return {
    allowedTags: [name],
    allowedAttributes: { [name]: [...keptAttributes(name)] },
    allowedSchemes: [...schemes],
    allowedSchemesByTag: { img: [...schemes, "data"], source: [...schemes, "data"] },
    allowedSchemesAppliedToAttributes: ["href", "src", "cite", "poster"],
    allowProtocolRelative: false,
    allowedIframeHostnames: [...allowedEmbeds],
    allowIframeRelativeUrls: false,
  };
}

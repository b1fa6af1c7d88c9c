import { slugify } from "../../../model/slug.ts";
import { isHarmless, isProtocolRelative, pageAddress } from "../addresses.ts";
import type { BodyDocument } from "../body-document.ts";
import { refused, schemeless } from "../refused-address.ts";
import { addressAttributes, booleans, isKept, keptClasses, valueForms } from "./attributes.ts";
import { formulaValue } from "./formulas.ts";
import { dressSourceSet } from "./source-set.ts";
import type { Attributes, TagContext } from "./tag-context.ts";

/** Before every id that comes from raw HTML: it can neither be one of ours nor one that the layout relies on. */
export const anchorIdPrefix = "a-";

/**
 * The attributes of one tag that may stay, with their values put right: ids with our prefix, addresses as the page uses
 * them, known classes, and only values of the form that the attribute has.
 */
export function dressAttributes(
  element: string,
  written: ReadonlyMap<string, string>,
  context: TagContext,
): Attributes {
  const dressed: Attributes = {};
  for (const [name, value] of written) {
    const kept = isKept(element, name) ? dressValue(element, name, value.trim(), context) : undefined;
    if (kept !== undefined) dressed[name] = kept;
  }
  const anchor = written.get("id") || (element === "a" ? written.get("name") : undefined);
  if (anchor) dressed.id = claimAnchor(anchor.trim(), context.document);
  return dressed;
}

function dressValue(element: string, name: string, value: string, context: TagContext): string | undefined {
  if (name === "id") return undefined;
  if (name === "class") return dressClasses(value);
  if (name === "srcset") return dressSourceSet(value, context);
  if (addressAttributes.has(name)) return dressAddress(name, value, context);
  if (booleans.has(name)) return "";
  const inFormula = formulaValue(element, name, value);
  if (inFormula !== "elsewhere") return inFormula;
  const bare = name === "width" || name === "height" ? value.replace(/px$/, "") : value;
  return valueForms.get(name)?.test(bare) === false ? undefined : bare;
}

/** Gives an id to a place in the text; a second place of the same name gets another, and links lead to the first. */
export function claimAnchor(written: string, document: BodyDocument): string {
  const id = document.claimId(anchorIdPrefix + (slugify(written) || "place"));
  if (!document.anchors.has(written)) document.anchors.set(written, id);
  return id;
}

function dressClasses(value: string): string | undefined {
  const classes = new Set(value.split(/\s+/).flatMap((name) => keptClasses.get(name) ?? []));
  return classes.size > 0 ? [...classes].join(" ") : undefined;
}

function dressAddress(name: string, value: string, context: TagContext): string | undefined {
  const { document, basePath, where } = context;
  const isPicture = name !== "href" && name !== "cite";
  if (!isHarmless(value, isPicture)) {
    document.report(refused(value, isPicture), where());
    return undefined;
  }
  if (value.startsWith("#")) document.hasFragmentLinks = true;
  if (isProtocolRelative(value)) document.report(schemeless(value), where());
  return pageAddress(value, basePath).replace(/\s/g, "%20");
}

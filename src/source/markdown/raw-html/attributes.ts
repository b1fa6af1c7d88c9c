import { isFormulaAttribute } from "./formulas.ts";

/** Attributes that any element may keep. */
const everywhere = ["id", "class", "lang", "dir", "title"];

/** Attributes that single elements may keep besides. Nothing that runs, styles or reaches into the page around. */
const ofElement: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "hreflang"],
  abbr: [],
  audio: ["src", "controls", "loop", "muted", "preload"],
  blockquote: ["cite"],
  col: ["span"],
  colgroup: ["span"],
  del: ["cite", "datetime"],
  details: ["open"],
  img: ["src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"],
  ins: ["cite", "datetime"],
  li: ["value"],
  ol: ["start", "type", "reversed"],
  q: ["cite"],
  source: ["src", "srcset", "sizes", "media", "type", "width", "height"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
  time: ["datetime"],
  track: ["src", "kind", "srclang", "label", "default"],
  video: ["src", "poster", "controls", "loop", "muted", "playsinline", "preload", "width", "height"],
};

export function isKept(element: string, attribute: string): boolean {
  const own = Object.hasOwn(ofElement, element) ? ofElement[element] : undefined;
  return (
    everywhere.includes(attribute) ||
    own?.includes(attribute) === true ||
    isFormulaAttribute(element, attribute)
  );
}

/** The form that a value must have to be kept, where not every text makes sense. */
export const valueForms: ReadonlyMap<string, RegExp> = new Map([
  ["lang", /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i],
  ["hreflang", /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i],
  ["srclang", /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i],
  ["dir", /^(?:ltr|rtl|auto)$/],
  ["width", /^[1-9]\d{0,4}$/],
  ["height", /^[1-9]\d{0,4}$/],
  ["colspan", /^[1-9]\d{0,2}$/],
  ["rowspan", /^[1-9]\d{0,3}$/],
  ["span", /^[1-9]\d{0,2}$/],
  ["start", /^-?\d{1,6}$/],
  ["value", /^-?\d{1,6}$/],
  ["scope", /^(?:col|row|colgroup|rowgroup)$/],
  ["datetime", /^[0-9PTZWYMDHS:+. -]{4,40}$/],
  ["preload", /^(?:none|metadata|auto)$/],
  ["kind", /^(?:subtitles|captions|descriptions|chapters|metadata)$/],
]);

/** Attributes that say all by being there. */
export const booleans: ReadonlySet<string> = new Set([
  "controls",
  "default",
  "loop",
  "muted",
  "open",
  "playsinline",
  "reversed",
]);

/** Attributes that hold one address. */
export const addressAttributes: ReadonlySet<string> = new Set(["href", "src", "poster", "cite"]);

/**
 * Classes that the layouts know, by every name that they go under in old archives (WordPress and others).
 * Any other class is left out: it would mean nothing here, or something it was not meant to.
 */
export const keptClasses: ReadonlyMap<string, string> = new Map([
  ["align-left", "align-left"],
  ["alignleft", "align-left"],
  ["float-left", "align-left"],
  ["align-right", "align-right"],
  ["alignright", "align-right"],
  ["float-right", "align-right"],
  ["align-center", "align-center"],
  ["aligncenter", "align-center"],
  ["pullquote", "pullquote"],
  ["pull-quote", "pullquote"],
  ["pquote", "pullquote"],
  ["credit", "credit"],
  ["caption", "caption"],
  ["wp-caption-text", "caption"],
  ["note", "note"],
]);

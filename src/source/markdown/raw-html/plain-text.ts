import sanitizeHtml from "sanitize-html";
import { cleanText } from "../../../model/clean-text.ts";

const escapes = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
]);

/** The text that a stretch of raw HTML without tags stands for: character references resolved, as browsers do. */
export function plainText(source: string): string {
  if (!source.includes("&")) return source;
  const escaped = sanitizeHtml(source.replaceAll("<", "&lt;"), { allowedTags: [], allowedAttributes: {} });
  return cleanText(escaped.replace(/&(?:amp|lt|gt);/g, (reference) => escapes.get(reference) ?? reference));
}

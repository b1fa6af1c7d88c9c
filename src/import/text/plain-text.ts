import { decodeHTML } from "entities";
import { cleanText } from "../../model/clean-text.ts";

/** HTML of a headline or a caption as plain text on one line. */
export function plainText(html: string): string {
  const words = /[<&]/.test(html)
    ? decodeHTML(html.replace(/<br\s*\/?>/gi, " ").replace(/<\/?[a-z][^<>]*>/gi, ""))
    : html;
  return cleanText(words).replace(/\s+/g, " ").trim();
}

/** A name without an e-mail address, which is nobody’s to publish: “Ana Ilić <ana@a.example>”. */
export function withoutMail(name: string): string {
  return name.replace(/[<(]?[^\s<>()@]+@[^\s<>()@]+\.[^\s<>()@]+[>)]?/g, "").trim();
}

/** A text, or nothing where it is empty. */
export function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : text.trim();
}

/** A text for a line of the report. */
export function shortened(text: string, longest = 120): string {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** True for a text in which a reader finds something: words, a picture, something shown from elsewhere. */
export function showsSomething(markdown: string): boolean {
  const shown = markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(?!img|iframe|video|audio|object|embed|svg|form|input)\/?[a-z][^<>]*>/gi, "");
  return /[\p{L}\p{N}]|!\[|<\w/u.test(shown);
}

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What reader mode shows of a page, and what the page itself says its text is. */
export interface ReaderView {
  readonly title: string;
  readonly byline: string;
  /** As the page dates it. */
  readonly published: string;
  readonly language: string;
  readonly direction: string;
  /** Text with single spaces. */
  readonly text: string;
  /** The paragraphs, headings, list items and cells of the page’s own article text, each with single spaces. */
  readonly pieces: readonly string[];
}

/** A page of an article as the reader mode of a browser shows it. */
export function readerView(html: string): ReaderView {
  const { document } = parseHTML(html);
  const pieces = [...document.querySelectorAll(textPieces)]
    .filter((piece) => piece.closest("[aria-hidden=true]") === null)
    .map(({ textContent }) => oneLine(textContent));
  const result = new Readability(document).parse();
  if (result === null) throw new Error("Reader mode finds no article.");
  return {
    title: result.title ?? "",
    byline: result.byline ?? "",
    published: result.publishedTime ?? "",
    language: result.lang ?? "",
    direction: result.dir ?? "",
    text: oneLine(result.textContent),
    pieces: pieces.filter((piece) => piece !== ""),
  };
}

const textPieces = ["p", "h2", "h3", "h4", "li", "td", "th", "figcaption", "dt", "dd"]
  .map((name) => `article > .text > .body ${name}`)
  // Whether what is live goes on is a part of what it tells.
  .concat("article .live-line")
  .join(", ");

function oneLine(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

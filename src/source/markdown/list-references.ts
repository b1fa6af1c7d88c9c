import { BodyDocument, type WrittenReference } from "./body-document.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { createMarkdownParser } from "./markdown-parser.ts";
import { preparedText } from "./prepared-text.ts";

/**
 * Makes a function that lists every address in the Markdown of a body with its place. It reads the text as the renderer of
 * any body does, and is for finding the place of a mistake: rows keep addresses only.
 */
export function createReferenceLister(
  options: MarkdownOptions,
): (markdown: string) => readonly WrittenReference[] {
  const md = createMarkdownParser(options);
  return (markdown) => {
    const { text, markdown: prepared } = preparedText(markdown);
    const document = new BodyDocument(text, { file: "", firstLine: 1 });
    document.references = [];
    md.parse(prepared, { document });
    return document.references;
  };
}

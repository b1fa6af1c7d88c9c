import { cleanText } from "../../model/clean-text.ts";
import { trustHtml } from "../../model/html.ts";
import { BodyDocument } from "./body-document.ts";
import { readUpdates } from "./live-updates.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { createMarkdownParser } from "./markdown-parser.ts";
import { preparedText } from "./prepared-text.ts";
import type { BodyRenderer } from "./rendered-body.ts";
import { summarise } from "./summary.ts";

/**
 * Makes a function that renders any body with markdown-it and finds all that is wrong with it. What it gives is the
 * measure for the reader of plain bodies in `plain/`.
 */
export function createAnyBodyRenderer(options: MarkdownOptions): BodyRenderer {
  const md = createMarkdownParser(options);
  return (markdown, at) => {
    const { text, markdown: prepared, uncleanAt } = preparedText(markdown);
    const document = new BodyDocument(text, at);
    if (uncleanAt >= 0) reportControlCharacter(document, markdown.slice(0, uncleanAt));
    const env = { document, typography: at.typography };
    const tokens = md.parse(prepared, env);
    const html = md.renderer.render(tokens, md.options, env);
    const { summary, words } = summarise(tokens);
    return {
      // Character references and percent-encoding can bring back what was taken out of the text.
      html: trustHtml(cleanText(html)),
      summary: cleanText(summary),
      words,
      ...(document.live === undefined ? {} : { updates: readUpdates(tokens) }),
      problems: document.problems,
    };
  };
}

function reportControlCharacter(document: BodyDocument, before: string): void {
  const lines = before.split(/\r\n?|\n/);
  document.report(
    {
      code: "text-control-character",
      message: "An invisible control character stands in the text; it is left out.",
      hint: "Delete what is between the letters here and type it again.",
    },
    { line: lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 },
  );
}

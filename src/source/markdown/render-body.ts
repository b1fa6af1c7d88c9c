import { cleanText, firstUncleanAt } from "../../model/clean-text.ts";
import type { LiveUpdate } from "../../model/content.ts";
import { type Html, trustHtml } from "../../model/html.ts";
import type { Problem } from "../../model/problem.ts";
import { BodyDocument, type BodyOrigin } from "./body-document.ts";
import { readUpdates } from "./live-updates.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { createMarkdownParser } from "./markdown-parser.ts";
import { pastedBullets } from "./pasted-bullets.ts";
import { summarise } from "./summary.ts";

export type { MarkdownOptions };

/** A body as the site uses it. */
export interface RenderedBody {
  /** Balanced HTML for inside a `<div>`: no script, no style, no id without one of our prefixes. */
  readonly html: Html;
  /** First paragraph as plain text, whole; empty if there is none. */
  readonly summary: string;
  /** Words of the text, for the reading time. */
  readonly words: number;
  /** Of a live article, newest first; absent for all others. */
  readonly updates?: readonly LiveUpdate[];
  /** In no particular order. */
  readonly problems: readonly Problem[];
}

export type BodyRenderer = (markdown: string, at: BodyOrigin) => RenderedBody;

/**
 * Makes a function that renders the Markdown below the front matter of one file after another. It never throws,
 * whatever the text, and remembers nothing from one body to the next. The rules of the text are in
 * CommonMark 0.31, GitHub’s tables and strikethrough, and the docstrings of the rules beside this file.
 */
export function createBodyRenderer(options: MarkdownOptions): BodyRenderer {
  const md = createMarkdownParser(options);
  return (markdown, at) => {
    const uncleanAt = firstUncleanAt(markdown);
    const text = (uncleanAt < 0 ? markdown : cleanText(markdown)).replace(/\r\n?/g, "\n");
    const document = new BodyDocument(text, at);
    if (uncleanAt >= 0) reportControlCharacter(document, markdown.slice(0, uncleanAt));
    const env = { document };
    const tokens = md.parse(pastedBullets(text), env);
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

import type { MarkdownOptions } from "./markdown-options.ts";
import { createPlainBodyRenderer } from "./plain/plain-body.ts";
import { createAnyBodyRenderer } from "./render-any-body.ts";
import type { BodyRenderer, RenderedBody } from "./rendered-body.ts";

export type { BodyRenderer, MarkdownOptions, RenderedBody };

/**
 * Makes a function that renders the Markdown below the front matter of one file after another. It never throws,
 * whatever the text, and remembers nothing from one body to the next. The rules of the text are in
 * CommonMark 0.31, GitHub’s tables and strikethrough, and the docstrings of the rules beside this file.
 *
 * Plain bodies have a renderer of their own, which gives the same and takes a fraction of the time.
 */
export function createBodyRenderer(options: MarkdownOptions): BodyRenderer {
  const renderPlain = createPlainBodyRenderer(options);
  let renderAny: BodyRenderer | undefined;
  return (markdown, at) => {
    const plain = at.live === undefined ? renderPlain(markdown) : undefined;
    if (plain !== undefined) return plain;
    renderAny ??= createAnyBodyRenderer(options);
    return renderAny(markdown, at);
  };
}

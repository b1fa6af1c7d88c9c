import { trustHtml } from "../../model/html.ts";
import { createPlainBodyRenderer } from "../plain-markdown/plain-body.ts";
import { withNarrowSpaces, withNarrowSpacesInHtml } from "../typography/narrow-spaces.ts";
import type { NarrowSpaces } from "../typography/typography.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
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
  const any: BodyRenderer = (markdown, at) => {
    renderAny ??= createAnyBodyRenderer(options);
    return renderAny(markdown, at);
  };
  return (markdown, at) => {
    const body =
      (at.live === undefined ? renderPlain(markdown, at.typography) : undefined) ?? any(markdown, at);
    return withSpaces(body, at.typography?.spaces);
  };
}

/** Spaces that a line may not break at, where the language has such; they are set in what is ready, however it was made. */
function withSpaces(body: RenderedBody, spaces: NarrowSpaces | undefined): RenderedBody {
  if (spaces === undefined) return body;
  const spaced = (text: string): string => withNarrowSpaces(text, spaces);
  const updates = body.updates?.map((update) => ({
    ...update,
    headline: spaced(update.headline),
    text: spaced(update.text),
  }));
  return {
    ...body,
    html: trustHtml(withNarrowSpacesInHtml(body.html, spaces)),
    summary: spaced(body.summary),
    ...(updates === undefined ? {} : { updates }),
  };
}

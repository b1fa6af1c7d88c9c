import type { ArticleFacts, TermLinkFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { BylinePart } from "../views.ts";

/**
 * Who wrote an article, in order: the byline as the editor worded it, its `{id}` tokens replaced by linked names, or
 * else “By A, B and C”.
 */
export function bylineView(
  { row, byline }: Pick<ArticleFacts, "row" | "byline">,
  authors: readonly TermLinkFacts[],
  context: RenderContext,
): BylinePart[] {
  const linked = (author: TermLinkFacts): BylinePart => ({
    text: author.name,
    href: hrefOf(author.address, context.frame.settings),
  });
  if (row.byline === undefined) return usualByline(authors.map(linked), context);
  const parts = byline ?? [row.byline];
  return parts.map((part) => (typeof part === "string" ? { text: part, href: undefined } : linked(part)));
}

function usualByline(names: readonly BylinePart[], { words }: RenderContext): BylinePart[] {
  const before = words.byline(names.length);
  return names.flatMap((name, index) => [{ text: before[index] ?? "", href: undefined }, name]);
}

import type { Term } from "../../edition/edition.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { BylinePart } from "../views.ts";

/**
 * Who wrote an article, in order: the byline as the editor worded it, its `{id}` tokens replaced by linked names, or
 * else “By A, B and C”.
 */
export function bylineView(
  byline: string | undefined,
  authors: readonly Term[],
  context: RenderContext,
): BylinePart[] {
  const linked = (author: Term): BylinePart => ({
    text: author.name,
    href: hrefOf(author.address, context.edition.settings),
  });
  if (byline === undefined) return usualByline(authors.map(linked), context);
  // Odd places of the split are what stood between braces.
  return byline.split(/\{([^{}]*)\}/).flatMap((text, index): BylinePart[] => {
    if (index % 2 === 0) return text === "" ? [] : [{ text, href: undefined }];
    const author = authors.find(({ entry, slug, name }) => [entry?.id, slug, name].includes(text.trim()));
    return [author === undefined ? { text, href: undefined } : linked(author)];
  });
}

function usualByline(names: readonly BylinePart[], { words }: RenderContext): BylinePart[] {
  return names.flatMap((name, index) => {
    const before = index === 0 ? `${words.by} ` : index === names.length - 1 ? ` ${words.and} ` : ", ";
    return [{ text: before, href: undefined }, name];
  });
}

import type { Group, Term } from "../edition/edition.ts";
import { compareText } from "../model/order.ts";

/** The terms of a group with most articles, by name. */
export function termsWithMost({ terms }: Group, count: number): readonly Term[] {
  const most = new Set(
    [...terms]
      .sort((a, b) => b.articles.length - a.articles.length || compareText(a.slug, b.slug))
      .slice(0, count),
  );
  return terms.filter((term) => most.has(term));
}

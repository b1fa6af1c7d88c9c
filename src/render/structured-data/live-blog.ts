import type { Settings } from "../../model/settings.ts";
import type { ArticleFacts } from "../facts.ts";
import { urlOf } from "../links.ts";

/**
 * What structured data says of a live article beyond any other, https://schema.org/LiveBlogPosting: from when to when it
 * told of things, and each update with its own address. Nothing for other articles and for one without updates.
 */
export function liveBlogData(
  { row, address, live }: Pick<ArticleFacts, "row" | "address" | "live">,
  settings: Settings,
): object {
  const { updates } = row;
  const newest = updates?.[0];
  const oldest = updates?.at(-1);
  if (updates === undefined || newest === undefined || oldest === undefined) return {};
  const start = oldest.date.epoch < row.date.epoch ? oldest.date : row.date;
  return {
    coverageStartTime: start.iso,
    // Search engines show what has no end yet as going on.
    ...(live === "running" ? {} : { coverageEndTime: newest.date.iso }),
    liveBlogUpdate: updates.map(({ id, date, headline, text }) => ({
      "@type": "BlogPosting",
      headline: headline || row.title,
      datePublished: date.iso,
      articleBody: text || headline,
      url: `${urlOf(address, settings)}#${id}`,
    })),
  };
}

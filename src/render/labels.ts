import type { Article } from "../model/content.ts";
import type { Partly } from "../model/whole.ts";
import type { Words } from "./words.ts";

type Labelled = Partly<Pick<Article, "type" | "sponsor">>;

/** What kind of article it is, in words, and of one that somebody paid for, who did; undefined for plain news. */
export function labelOf({ type, sponsor }: Labelled, words: Words): string | undefined {
  if (type === "news") return undefined;
  return sponsor === undefined ? words.types[type] : words.sponsored.by(sponsor.name);
}

/** Kinds that must not be taken for news, even where a headline stands alone. */
const toldApart: readonly Article["type"][] = ["opinion", "sponsored"];

/**
 * A headline as it stands where no label stands beside it, in feed readers and where a link is shared: that somebody
 * paid for it, or that it is an opinion, goes before it.
 */
export function headlineAlone(row: Labelled & Pick<Article, "title">, words: Words): string {
  const label = toldApart.includes(row.type) ? labelOf(row, words) : undefined;
  if (label === undefined || row.title.toLowerCase().startsWith(label.toLowerCase())) return row.title;
  return words.labelled(label, row.title);
}

import type { Article } from "../model/content.ts";
import type { Partly } from "../model/whole.ts";
import type { Words } from "./words.ts";

type Labelled = Partly<Pick<Article, "type" | "sponsor" | "ai">>;

/**
 * What kind of article it is, in words; of one that somebody paid for, who did, and of one that AI wrote, that it did.
 * Undefined for plain news.
 */
export function labelOf({ type, sponsor, ai }: Labelled, words: Words): string | undefined {
  const kind =
    sponsor === undefined
      ? type === "news"
        ? undefined
        : words.types[type]
      : words.sponsored.by(sponsor.name);
  const labels = [kind, ai?.use === "generated" ? words.ai.generated : undefined].filter(
    (label) => label !== undefined,
  );
  return labels.length === 0 ? undefined : labels.join(" · ");
}

/** Kinds that must not be taken for news, even where a headline stands alone. */
const toldApart: readonly Article["type"][] = ["opinion", "sponsored"];

/**
 * A headline as it stands where no label stands beside it, in feed readers and where a link is shared: that somebody
 * paid for it, that it is an opinion or that AI wrote it goes before it.
 */
export function headlineAlone(row: Labelled & Pick<Article, "title">, words: Words): string {
  const isTold = toldApart.includes(row.type) || row.ai?.use === "generated";
  const label = isTold ? labelOf(row, words) : undefined;
  if (label === undefined || row.title.toLowerCase().startsWith(label.toLowerCase())) return row.title;
  return words.labelled(label, row.title);
}

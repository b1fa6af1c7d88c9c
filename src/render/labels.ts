import type { LiveState } from "../edition/live.ts";
import type { Article } from "../model/content.ts";
import type { Partly } from "../model/whole.ts";
import type { Words } from "./words.ts";

type Labelled = Partly<Pick<Article, "type" | "sponsor" | "ai">> & {
  /** Of live articles, where it matters whether they still go on. */
  readonly live?: LiveState | undefined;
};

/**
 * What kind of article it is, in words; of one that somebody paid for, who did, and of one that AI wrote, that it did.
 * Undefined for plain news.
 */
export function labelOf({ type, sponsor, ai, live }: Labelled, words: Words): string | undefined {
  const kind =
    sponsor === undefined
      ? type === "news"
        ? undefined
        : live === "ended"
          ? words.live.asItHappened
          : words.types[type]
      : words.sponsored.by(sponsor.name);
  const labels = [kind, ai?.use === "generated" ? words.ai.generated : undefined].filter(
    (label) => label !== undefined,
  );
  return labels.length === 0 ? undefined : labels.join(" · ");
}

/**
 * What stands over a headline: what kind of article it is, and its section. What is said twice is said once: a section that
 * is called like the kind (“Opinion”), and a kind with which the headline itself begins (“Live: the count”).
 */
export function lineOver<Section extends { readonly name: string }>(
  row: Labelled & Pick<Article, "title">,
  section: Section | undefined,
  words: Words,
): { readonly label: string | undefined; readonly section: Section | undefined } {
  const label = labelOf(row, words);
  if (label === undefined) return { label, section };
  const kind = row.type === "news" ? label : words.types[row.type];
  const isTwice = section !== undefined && [label, kind].some((one) => isSame(section.name, one));
  return { label: beginsWith(row.title, label) ? undefined : label, section: isTwice ? undefined : section };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a headline begins with what kind of article it is, and a sign that parts the two. */
function beginsWith(title: string, label: string): boolean {
  return isSame(title.slice(0, label.length), label) && /^\s*[:：|–—-]/.test(title.slice(label.length));
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

import { slugify } from "../../model/slug.ts";

/** What the patterns of old addresses are filled with. */
export interface PermalinkParts {
  /** ISO 8601, or only its day. */
  readonly date: string | undefined;
  readonly title: string;
  readonly slug: string;
  /** What `:title` stands for, where that is another. */
  readonly titleSlug?: string;
  readonly filename: string;
  /** Folders above it, or its categories. */
  readonly sections: readonly string[];
}

/**
 * The old address that a pattern gives: `/:year/:month/:slug/` of Hugo (https://gohugo.io/configuration/permalinks/) and Jekyll
 * (https://jekyllrb.com/docs/permalinks/). Undefined where it has a word that is not known.
 */
export function filledPermalink(pattern: string, parts: PermalinkParts): string | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(parts.date ?? "");
  const [year, month, date] = [day?.[1], day?.[2], day?.[3]];
  const number = (text: string | undefined) => (text === undefined ? undefined : String(Number(text)));
  const urlized = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s/]+/g, "-")
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "")
      .replace(/-{2,}/g, "-");
  const words: Readonly<Record<string, string | undefined>> = {
    year,
    month,
    day: date,
    short_year: year?.slice(2),
    i_month: number(month),
    i_day: number(date),
    y_day: day === null ? undefined : dayOfYear(day[0]),
    title: parts.titleSlug ?? parts.slug,
    slug: parts.slug,
    slugorfilename: parts.slug,
    slugorcontentbasename: parts.slug,
    contentbasename: parts.filename,
    filename: parts.filename,
    name: parts.filename,
    path: [...parts.sections, parts.filename].join("/"),
    basename: parts.filename,
    section: parts.sections[0] ?? "",
    sections: parts.sections.join("/"),
    categories: parts.sections.map(urlized).join("/"),
    output_ext: ".html",
    hour: /[T ](\d{2}):/.exec(parts.date ?? "")?.[1],
    minute: /[T ]\d{2}:(\d{2})/.exec(parts.date ?? "")?.[1],
    second: /:(\d{2})(?:[^\d:].*)?$/.exec(parts.date ?? "")?.[1],
  };
  let isKnown = true;
  const path = pattern.replace(/:([a-z_]+)(?:\[[^\]]*\])?/gi, (_, name: string) => {
    const said = words[name];
    if (said === undefined) isKnown = false;
    return said ?? "";
  });
  return isKnown ? `/${path}`.replace(/\/{2,}/g, "/") : undefined;
}

function dayOfYear(day: string): string {
  const since = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${day.slice(0, 4)}-01-01T00:00:00Z`);
  return String(since / 86_400_000 + 1).padStart(3, "0");
}

/** A title as Hugo and Jekyll make an address of it. */
export function titleSlug(title: string): string {
  return (
    title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || slugify(title)
  );
}

/** The name of a post as Jekyll’s `:title` has it: with its capitals, and with the signs that may stand in an address (`pretty`). */
export function jekyllTitle(name: string): string {
  return name.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, "-").replace(/^-|-$/g, "");
}

import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { cleanText } from "../model/clean-text.ts";
import { dayOf, momentAt } from "../model/moment.ts";
import type { Settings } from "../model/settings.ts";
import { slugify } from "../model/slug.ts";
import { isSystemError } from "../model/system-error.ts";
import { wallClock } from "../model/wall-clock.ts";
import { makeFolder } from "../store/whole-file.ts";

export interface NewArticle {
  /** Absolute; holds `content/`. */
  readonly root: string;
  readonly headline: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly settings: Pick<Settings, "timeZone" | "taxonomies">;
}

/** Longer addresses are cut at a word. */
const longestSlug = 80;

/**
 * Writes the file of a new article, a draft that lacks only its text, and gives its path relative to the root:
 * `content/articles/2025/2025-12-01-talks-open-in-paris.md`. A file of that name is never written over; the new one gets
 * a number.
 */
export function writeNewArticle({ root, headline, now, settings }: NewArticle): string {
  const title = cleanText(headline).replace(/\s+/g, " ").trim();
  const { timeZone, taxonomies } = settings;
  const day = dayOf(momentAt(now, timeZone));
  const text = articleText(title, wallClock(now, timeZone), taxonomies);
  // A headline of signs alone spells nothing.
  const name = `${day}-${shortSlug(title) || "article"}`;
  for (let number = 1; ; number += 1) {
    const path = `content/articles/${day.slice(0, 4)}/${name}${number === 1 ? "" : `-${number}`}.md`;
    if (writeAnew(join(root, path), text)) return path;
  }
}

const advice =
  "# Fill in what you know and write below the dashes. Take out `draft: true` when it may be published.";

function articleText(title: string, date: string, taxonomies: readonly string[]): string {
  const fields = {
    title,
    date,
    description: null,
    ...Object.fromEntries(taxonomies.map((id) => [id, []])),
    draft: true,
  };
  return `---\n${advice}\n${stringify(fields, { lineWidth: 0, nullStr: "" }).replace(/ +$/gm, "")}---\n\n`;
}

function shortSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf("-", longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

/** Writes a file that is not there yet; false if it is. */
function writeAnew(path: string, text: string): boolean {
  makeFolder(dirname(path));
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
}

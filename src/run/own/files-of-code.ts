import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { namesAtEnd } from "../../model/file-name.ts";
import type { OwnPage } from "../../pages/page.ts";
import { filesNamed } from "../../source/files-named.ts";
import { isGone } from "../../source/walk.ts";

/** Endings of files that hold text. */
const textual = /\.(?:html?|css|m?js|json|xml|xhtml|svg|txt|webmanifest|tsx?|jsx|md)$/i;

/** Those of `content/media/` that can show pictures: a style sheet, a page. A drawing that a page shows loads nothing. */
const linking = /\.(?:html?|css|m?js)$/i;

/**
 * The names of media files of which a newsroom’s own layouts speak, what its own templates made, and its styles and pages: each of these may be shown
 * as it is. Nothing is read where no picture could be left out for it.
 */
export function filesOfCode(
  root: string,
  { shownOnly, media }: Edition,
  own: readonly OwnPage[],
): ReadonlySet<string> {
  if (shownOnly.size === 0) return new Set();
  const published = media.map(({ path }) => path).filter((path) => linking.test(path));
  const files = [...layoutsOf(root), ...own.map(({ path }) => path), ...published];
  return new Set(
    files
      .filter((file) => textual.test(file))
      .flatMap((file) => filesNamed(readFileSync(join(root, file), "utf8")))
      .flatMap(namesAtEnd),
  );
}

function layoutsOf(root: string): string[] {
  try {
    const found = readdirSync(join(root, "layouts"), { recursive: true, withFileTypes: true });
    return found.flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice(root.length + 1)] : [],
    );
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

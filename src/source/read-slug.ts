import type { Problem } from "../model/problem.ts";
import { isSlug, slugify } from "../model/slug.ts";
import type { FrontMatter } from "./front-matter.ts";

/**
 * The last part of an article’s address: `slug` as given, which must be one already, else made from the file’s name
 * without a leading date. Adds a problem and gives undefined where neither can stand in an address.
 */
export function readSlug(
  path: string,
  slug: string | undefined,
  matter: FrontMatter,
  problems: Problem[],
): string | undefined {
  const made = slugify(slug ?? nameOf(path))
    .slice(0, 200)
    .replace(/-+$/, "");
  if (slug === undefined && made !== "") return made;
  if (slug !== undefined && isSlug(slug)) return slug;
  problems.push({
    ...(slug === undefined ? { file: path, line: 1, column: 1 } : matter.placeOf(["slug"])),
    code: "slug-form",
    severity: "error",
    message:
      slug === undefined
        ? "The file’s name has no letter or digit to make an address from."
        : `\`slug\` may hold lower-case letters, digits and hyphens; “${slug}” does not fit.`,
    hint:
      made === ""
        ? "Add a `slug`, such as `slug: talks-in-paris`."
        : `Write \`slug: ${made}\`, or leave it out.`,
  });
  return undefined;
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.md$/i, "")
    .replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, "");
}

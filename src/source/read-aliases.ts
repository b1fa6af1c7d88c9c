import type { Problem } from "../model/problem.ts";
import { linesSaid } from "./fix.ts";
import type { FrontMatter } from "./front-matter.ts";

/** Old addresses that lead to a page: each begins with `/` and stays within the site. `field` is the one they stand in. */
export function readAliases(
  aliases: readonly string[],
  matter: FrontMatter,
  problems: Problem[],
  field: "aliases" | "oldAddresses" = "aliases",
): string[] {
  return aliases.flatMap((alias, index) => {
    const address = siteAddress(alias);
    if (address !== undefined) return [address];
    const list = severalIn(alias, matter, field);
    problems.push({
      ...matter.placeOf([field, index]),
      code: "address-form",
      severity: "error",
      message: `“${alias}” cannot be an old address of this site.`,
      hint: "Write the path as it was, beginning with a slash, such as `/2019/paris-talks/`.",
      ...list,
    });
    return [];
  });
}

/** The list that is meant by several addresses in one text. */
function severalIn(
  alias: string,
  { fields, source }: FrontMatter,
  field: string,
): Pick<Problem, "hint" | "fix"> | undefined {
  const parts = alias.split(/[,;\s]+/).filter((part) => part !== "");
  const at = Array.isArray(fields[field]) ? undefined : source.lineOf([field]);
  if (at === undefined || parts.length < 2 || !parts.every((part) => siteAddress(part) !== undefined))
    return undefined;
  const fix = source.fix(at.start, at.end, `[${parts.join(", ")}]`);
  return { hint: `Write them as a list: ${linesSaid(fix)}`, fix };
}

/**
 * An address within the site in its one form: percent-decoded, with `/` at the end unless the last part is a file’s
 * name (`/old.html`). Undefined for anything that could leave the site’s folder or is no path.
 */
export function siteAddress(text: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  if (!path.startsWith("/") || /[?#\\:*"<>|\s]/.test(path)) return undefined;
  const parts = path.split("/").slice(1);
  const last = parts.at(-1) ?? "";
  const inner = last === "" ? parts.slice(0, -1) : parts;
  if (inner.length === 0 || inner.some((part) => part === "" || part.startsWith(".") || part.length > 200))
    return undefined;
  return `/${inner.join("/")}${/\.[a-z0-9]{1,5}$/i.test(last) ? "" : "/"}`;
}

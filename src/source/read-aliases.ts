import { siteAddress } from "../model/old-address.ts";
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

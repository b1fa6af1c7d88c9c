import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { oldUrls } from "../model/old-urls.ts";
import type { CheckOptions } from "../run/check-site.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads the list of addresses that `--urls` names, as seen from the working folder.
 *
 * @throws UsageError where it is no list of addresses
 */
export function oldUrlsIn(typed: string, root: string): NonNullable<CheckOptions["old"]> {
  let text: string;
  try {
    text = readFileSync(typed, "utf8");
  } catch {
    throw new UsageError(
      `There is no file ${typed} that can be read: save the sitemap of the old site, and name that.`,
    );
  }
  const urls = oldUrls(text);
  if (urls === undefined)
    throw new UsageError(`${typed} is a list of sitemaps: save those that it names, and give one of them.`);
  if (urls.length === 0)
    throw new UsageError(
      `There is no address in ${typed}: give a sitemap, or a text with one address a line.`,
    );
  return { urls, file: relative(root, resolve(typed)).split(sep).join("/") };
}

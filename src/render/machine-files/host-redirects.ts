import type { Settings } from "../../model/settings.ts";
import type { Redirect } from "../../pages/page.ts";
import { hrefFrom, hrefOf } from "../links.ts";

/** The longest line that hosts read. */
const longest = 1_000;

/**
 * `_redirects`, as Cloudflare Pages, Netlify and GitLab Pages read it: one old address a line, moved for good. Where a host
 * does not read the file or stops short of its end, the page at the old address leads on.
 */
export function hostRedirects(redirects: readonly Redirect[], settings: Settings): string {
  return redirects
    .map(({ from, to }) => `${hrefOf(from, settings)} ${hrefFrom(to, settings)} 301\n`)
    .filter((line) => line.length <= longest)
    .join("");
}

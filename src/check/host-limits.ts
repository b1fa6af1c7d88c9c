import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { type HostLimits, hosts } from "../model/hosts.ts";
import { type Page, pagesOf } from "../pages/page.ts";

/** What the host that the settings name takes: a deployment that it refuses is found late and says little. */
export function* hostLimits({ settings }: Edition, pages: readonly Page[]): Iterable<Complaint> {
  if (settings.host === undefined) return;
  const { name, files, redirects }: HostLimits = hosts[settings.host];
  const lines = [...pagesOf("redirect", pages)].length;
  if (files !== undefined && pages.length > files) {
    yield complaint(
      `The site has ${pages.length} files; ${name} takes ${files}.`,
      "Move to a host that takes more, or publish older years as a site of their own.",
    );
  }
  if (redirects !== undefined && lines > redirects) {
    yield complaint(
      `There are ${lines} old addresses; ${name} reads ${redirects} lines of \`_redirects\`.`,
      "The others still lead on, by a page at each; search engines follow them later.",
    );
  }
}

function complaint(message: string, hint: string): Complaint {
  return { code: "host-limit", at: { file: "content/site.yaml", field: ["host"] }, message, hint };
}

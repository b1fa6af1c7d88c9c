import { type WebDeskContent, webDesk, webDeskAddress } from "../desk/web-desk.ts";
import { authorsNamedBy } from "../edition/authors-named-by.ts";
import type { Edition } from "../edition/edition.ts";
import { recordsShown } from "../edition/records-shown.ts";
import { momentAt } from "../model/moment.ts";
import { compareText } from "../model/order.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** `/admin/`: the desk on the web, where the settings want one. Its facts are the page itself: an article more does not change it. */
export const deskKind: Kind<"desk", { readonly page: string }> = {
  of: "site",
  *pages(paper, { settings }) {
    if (settings.desk !== undefined) yield { paper, address: webDeskAddress, subject: { kind: "desk" } };
  },
  facts: (_page, { edition }) => ({ page: webDesk(deskContent(edition), edition.settings) }),
  made: { as: "text", text: ({ page }) => page },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    at: () => ({ file: "content/site.yaml", field: ["desk"] }),
    name: () => "the desk on the web",
  },
};

/** As much of the newsroom as decides which lists the desk has. The page is public, so it knows of what is public alone. */
export function deskContent(edition: Edition): WebDeskContent {
  const { articles, plainPages, now, settings } = edition;
  const entries = [...recordsShown(edition)].map(({ entry }) => entry);
  const rows = articles.flatMap(({ row, hidden }) => (hidden === undefined ? [row] : []));
  const files = [...rows, ...entries, ...plainPages].map(({ path }) => path).sort(compareText);
  return {
    files,
    authorsBy: authorsNamedBy([...entries, ...rows]),
    year: momentAt(now, settings.timeZone).iso.slice(0, 4),
  };
}

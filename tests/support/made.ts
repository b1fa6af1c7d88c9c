import type { Made } from "../../src/kinds/kind.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import type { Page, PageKind } from "../../src/pages/page.ts";
import type { PageView } from "../../src/render/page-view.ts";
import { withVersions } from "../../src/render/views/versions.ts";
import type { Planned } from "./edition.ts";

type From = Pick<Planned, "context" | "facts">;

/** The view of a page that is an HTML page of the theme; undefined for all others. */
export function htmlView(page: Page, { context, facts: maker }: From): PageView | undefined {
  const { kind, address, facts, among } = maker.of(page);
  const made: Made<PageKind, unknown> = kinds[kind].made;
  const site = among === undefined ? context : context.of(among.paper);
  return made.as === "page" ? withVersions(made.view(facts, address, site), address, among, site) : undefined;
}

/** The text of a page that machines read; undefined for all others. */
export function textFile(page: Page, { context, facts: maker }: From): string | undefined {
  const { kind, address, facts, among } = maker.of(page);
  const made: Made<PageKind, unknown> = kinds[kind].made;
  return made.as === "text"
    ? made.text(facts, address, among === undefined ? context : context.of(among.paper))
    : undefined;
}

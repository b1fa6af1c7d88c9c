import type { Made } from "../../src/kinds/kind.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import type { Page, PageKind } from "../../src/pages/page.ts";
import type { PageView } from "../../src/render/page-view.ts";
import type { Planned } from "./edition.ts";

type From = Pick<Planned, "context" | "facts">;

/** The view of a page that is an HTML page of the theme; undefined for all others. */
export function htmlView(page: Page, { context, facts: maker }: From): PageView | undefined {
  const { kind, address, facts } = maker.of(page);
  const made: Made<PageKind, unknown> = kinds[kind].made;
  return made.as === "page" ? made.view(facts, address, context) : undefined;
}

/** The text of a page that machines read; undefined for all others. */
export function textFile(page: Page, { context, facts: maker }: From): string | undefined {
  const { kind, address, facts } = maker.of(page);
  const made: Made<PageKind, unknown> = kinds[kind].made;
  return made.as === "text" ? made.text(facts, address, context) : undefined;
}

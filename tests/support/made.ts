import { kindOf } from "../../src/kinds/kinds.ts";
import type { Page } from "../../src/pages/page.ts";
import type { PageView } from "../../src/render/page-view.ts";
import type { RenderContext } from "../../src/render/render-context.ts";

/** The view of a page that is an HTML page of the theme; undefined for all others. */
export function htmlView(page: Page, context: RenderContext): PageView | undefined {
  const { made } = kindOf(page);
  return made.as === "page" ? made.view(page, context) : undefined;
}

/** The text of a page that machines read; undefined for all others. */
export function textFile(page: Page, context: RenderContext): string | undefined {
  const { made } = kindOf(page);
  return made.as === "text" ? made.text(page, context) : undefined;
}

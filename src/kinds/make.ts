import type { Page, PageKind, PageOf } from "../pages/page.ts";
import type { RenderContext } from "../render/render-context.ts";
import type { Theme } from "../theme/theme.ts";
import type { Easel, Made, Picture } from "./kind.ts";
import { kindOf } from "./kinds.ts";

/** How a page is made. */
export type Making = Made<PageKind>["as"];

/** A page that is made in a certain way. */
export function isMade(page: Page, as: Making): boolean {
  return kindOf(page).made.as === as;
}

/** True for a page whose text goes through the press: an HTML page, or a text for machines. */
export function isText(page: Page): boolean {
  return isMade(page, "page") || isMade(page, "text");
}

/** The text of a page that is one. @throws Error for a file and for a picture */
export function textOf<K extends PageKind>(page: PageOf<K>, context: RenderContext, theme: Theme): string {
  const { made } = kindOf(page);
  if (made.as === "page") return theme.renderPage(made.view(page, context));
  if (made.as === "text") return made.text(page, context);
  throw new Error(`${page.address} is no text`);
}

/** What a page that is a picture shows. @throws Error for all others */
export function pictureOf<K extends PageKind>(page: PageOf<K>, easel: Easel): Picture {
  const { made } = kindOf(page);
  if (made.as !== "picture") throw new Error(`${page.address} is no picture`);
  return made.picture(page, easel);
}

/** Stands for what decides the looks of a page beside its facts. */
export function lookOf(
  page: Page,
  { frame, drawing }: { readonly frame: string } & Pick<Easel, "drawing">,
): string {
  const { made } = kindOf(page);
  return made.as === "picture" ? made.look(drawing) : frame;
}

import type { Page, PageKind } from "../pages/page.ts";
import type { RenderContext } from "../render/render-context.ts";
import { withVersions } from "../render/views/versions.ts";
import type { Theme } from "../theme/theme.ts";
import type { Easel, Made, Picture } from "./kind.ts";
import { kindOf, kinds } from "./kinds.ts";
import type { FactualPage } from "./page-facts.ts";

/** How a page is made. */
export type Making = Made<PageKind, unknown>["as"];

/** A page that is made in a certain way. */
export function isMade(page: Page, as: Making): boolean {
  return kindOf(page).made.as === as;
}

/** True for a page whose text goes through the press: an HTML page, or a text for machines. */
export function isText(page: Page): boolean {
  return isMade(page, "page") || isMade(page, "text");
}

/** True for a page that another thread had better make. */
export function isApart(page: Page): boolean {
  const { made } = kindOf(page);
  return made.as === "page" && made.apart === true;
}

/** The text of a page that is one. @throws Error for a file and for a picture */
export function textOf(
  { kind, address, facts, among }: FactualPage,
  context: RenderContext,
  theme: Pick<Theme, "renderPage">,
): string {
  const made: Made<PageKind, unknown> = kinds[kind].made;
  const site = among === undefined ? context : context.of(among.paper);
  if (made.as === "page")
    return theme.renderPage(withVersions(made.view(facts, address, site), address, among, site));
  if (made.as === "text") return made.text(facts, address, site);
  throw new Error(`${address} is no text`);
}

/** What a page that is a picture shows. @throws Error for all others */
export function pictureOf({ kind, address, facts }: FactualPage, easel: Easel): Picture {
  const made: Made<PageKind, unknown> = kinds[kind].made;
  if (made.as !== "picture") throw new Error(`${address} is no picture`);
  return made.picture(facts, easel);
}

/** Stands for what decides the looks of a page beside its facts. */
export function lookOf(
  { kind }: Pick<FactualPage, "kind">,
  { frame, drawing }: { readonly frame: string } & Pick<Easel, "drawing">,
): string {
  const { made } = kinds[kind];
  return made.as === "picture" ? made.look(drawing) : frame;
}

import { resolve } from "node:path";
import { kindOf } from "../kinds/kinds.ts";
import { outputFile, type Page } from "../pages/page.ts";
import type { Stage, Staged } from "../publish/stage.ts";
import type { Looks } from "../theme/looks.ts";

/** True for a page that is a file, published as it is, and needs no press. */
export function isFilePage(page: Page): boolean {
  const { as } = kindOf(page).made;
  return as === "copy" || as === "theme-file";
}

/** Puts such a file on the stage: one of the newsroom’s media, or of the theme. */
export async function placeFile(page: Page, looks: Looks, stage: Stage): Promise<Staged> {
  const file = outputFile(page.address);
  const { made } = kindOf(page);
  if (made.as === "copy") return stage.copy(file, resolve(looks.root, made.source(page)));
  if (made.as === "theme-file") return stage.write(file, made.text(page, looks));
  throw new Error(`${page.address} is no file`);
}

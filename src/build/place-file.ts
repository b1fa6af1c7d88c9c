import { join } from "node:path";
import { outputFile, type Page } from "../pages/page.ts";
import type { Stage, Staged } from "../publish/stage.ts";
import { assetText } from "../render/assets.ts";

/** True for a page that is a file, published as it is, and needs no press. */
export function isFilePage({ subject }: Page): boolean {
  return subject.kind === "media" || subject.kind === "asset";
}

/** True for a file of the theme. It is compared with what stands at every build, so that its change changes no other page. */
export function isAsset({ subject }: Page): boolean {
  return subject.kind === "asset";
}

/** Puts such a file on the stage: one of the newsroom’s media, or of the theme. */
export function placeFile({ address, subject }: Page, root: string, stage: Stage): Staged {
  const file = outputFile(address);
  if (subject.kind === "media") return stage.copy(file, join(root, subject.file.path));
  if (subject.kind === "asset") return stage.write(file, assetText(root, subject.name));
  throw new Error(`${address} is no file`);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outputFile, type Page } from "../pages/page.ts";
import type { Stage, Staged } from "../publish/stage.ts";
import { themeFiles } from "../render/theme.ts";

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
  const path = subject.kind === "asset" ? themeFiles(root).get(subject.name) : undefined;
  if (path === undefined) throw new Error(`the theme has no file for ${address}`);
  return stage.write(file, readFileSync(path, "utf8"));
}

import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import type { ContentRow } from "../../model/content.ts";
import { digestOfBytes } from "../../model/digest.ts";
import type { Html } from "../../model/html.ts";
import type { Problem } from "../../model/problem.ts";
import type { OwnPage } from "../../pages/page.ts";
import { configNames } from "../eleventy-config.ts";
import type { SiteSpec } from "../site-spec.ts";
import { offerOf } from "./offer.ts";

/** What the newsroom’s own templates and passthrough copies make. */
export interface OwnPages {
  readonly pages: readonly OwnPage[];
  /** True where templates are looked for in `content/`, so that what is no article there is not passed over. */
  readonly isContentShared: boolean;
}

/** How own templates are built. */
export interface OwnBuild {
  /** Where what they make waits, absolute; emptied before. */
  readonly folder: string;
  /** Files that changed since this process built them last, relative to the root. */
  readonly changed?: readonly string[];
}

const none: OwnPages = { pages: [], isContentShared: false };

/**
 * Has the newsroom’s own templates built into a folder of Dateline’s notes, where they wait to be published. All of them are
 * made in every build: only Eleventy knows what they read.
 *
 * @throws NewsroomFault where a template or the configuration fails
 */
export async function buildOwnPages(
  site: SiteSpec,
  edition: Edition,
  body: (row: ContentRow) => Html,
  { folder, changed = [] }: OwnBuild,
): Promise<OwnPages> {
  const { root, settings, eleventy } = site;
  if (eleventy === undefined) return none;
  const { buildOwnTemplates } = await import("../../eleventy/own-templates.ts");
  rmSync(folder, { recursive: true, force: true });
  const { basePath } = settings;
  const offer = offerOf(site, edition, body);
  const { input, files } = await buildOwnTemplates({
    configPath: eleventy,
    folder,
    basePath,
    offer,
    changed,
  });
  const config = configNames.find((name) => existsSync(join(root, name))) ?? basename(eleventy);
  return {
    isContentShared: /^content(?:\/|$)/.test(input),
    pages: files.map(({ file, source, isListed }) => {
      const path = join(folder, file);
      return {
        address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
        // What a plugin adds is no file of the newsroom.
        source: existsSync(join(root, source)) && source !== "" ? source : config,
        path: relative(root, path).split(sep).join("/"),
        digest: digestOfBytes(readFileSync(path)),
        isListed,
      };
    }),
  };
}

/** Leaves out what is said of files that are no content: in a folder that templates share, they are the templates’. */
export function withoutTemplates(
  problems: readonly Problem[],
  { isContentShared }: OwnPages,
): readonly Problem[] {
  return isContentShared
    ? problems.filter(({ code }) => code !== "file-astray" && code !== "folder-unknown")
    : problems;
}

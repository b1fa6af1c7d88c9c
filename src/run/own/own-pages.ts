import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import type { NoTemplates } from "../../eleventy/content-ignored.ts";
import type { OwnFile } from "../../eleventy/own-templates.ts";
import type { ContentRow } from "../../model/content.ts";
import { digestOfBytes } from "../../model/digest.ts";
import type { Html } from "../../model/html.ts";
import { NewsroomFault } from "../../model/newsroom-fault.ts";
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
  refuseHidden(files, edition, offer.noTemplates);
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

/** What a copy of Dateline’s own content would publish, readers may not be meant to see: drafts, pictures that wait. */
function refuseHidden(files: readonly OwnFile[], { media }: Edition, { root, folders }: NoTemplates): void {
  const isPublic = new Set(media.map(({ path }) => path));
  const content = folders
    .map((folder) => `${relative(root, folder).split(sep).join("/")}/`)
    .filter((folder) => folder.startsWith("content/"));
  for (const { source } of files)
    if (!isPublic.has(source) && content.some((folder) => source.startsWith(folder)))
      throw new NewsroomFault(
        `The newsroom’s Eleventy configuration failed: It copies ${source}, which may be a draft or wait for its date. What readers may see of that folder, Dateline publishes by itself; copy another folder.`,
      );
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

import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { askEditor, type Questions } from "../check/ask-editor.ts";
import { checkNames } from "../check/names/check-names.ts";
import { runChecks } from "../check/run-checks.ts";
import { deskProgram } from "../desk/desk-program.ts";
import type { Edition } from "../edition/edition.ts";
import { type Joined, joinEdition } from "../edition/join.ts";
import type { SpotsOf } from "../edition/mention-links.ts";
import { planPages } from "../kinds/plan.ts";
import type { ContentRow } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import type { Html } from "../model/html.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import type { Page } from "../pages/page.ts";
import type { SearchIndex } from "../pages/search-index.ts";
import { cardLookKey } from "../render/pictures/share-card.ts";
import { hasWords } from "../render/words/languages.ts";
import { createLocator } from "../source/locate.ts";
import { readOwnWords } from "../source/own-words.ts";
import { readSettings } from "../source/read-settings.ts";
import { isOdd, noFile, oddCode, outsideRoot } from "../source/within-root.ts";
import { digestOfIcons } from "../theme/icons.ts";
import { themeModule } from "../theme/theme.ts";
import type { UnusedLayout } from "../theme/unused-layouts.ts";
import { checkBlockLayouts } from "./block-layouts.ts";
import type { BuildOptions } from "./build-options.ts";
import { configNames, eleventyConfigOf } from "./eleventy-config.ts";
import { withFace } from "./face/read-face.ts";
import { usualNotes } from "./notes-folder.ts";
import { filesOfCode } from "./own/files-of-code.ts";
import { buildOwnPages, type OwnBuild, type OwnPages } from "./own/own-pages.ts";
import { programDigest, sharpVersion } from "./program-digest.ts";
import { withRepository } from "./repository-of-desk.ts";
import { searchIndexKept } from "./search-index.ts";
import type { SiteSpec } from "./site-spec.ts";
import { digestOfLock, readLock } from "./url-lock-file.ts";

export interface SiteRead {
  /** Absent where the settings have errors. */
  readonly site?: SiteSpec;
  readonly problems: readonly Problem[];
}

/** Reads the settings and everything about a build that is not an article. */
export async function readSite(options: BuildOptions): Promise<SiteRead> {
  const { root, output, url, now, drafts } = options;
  const file = join(root, settingsPath);
  const outside = outsideRoot(root, ["content", settingsPath, "layouts"]);
  if (outside.length > 0) return { problems: outside.slice(0, 1) };
  if (isOdd(file)) return { problems: [noFile(settingsPath)] };
  const odd = oddCode(root, configNames);
  if (odd.length > 0) return { problems: odd };
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { problems: [noSettings()] };
  const read = readSettings(readFileSync(file), url);
  if (read.settings === undefined) return { problems: read.problems };
  const own = readOwnWords(root, read.settings, hasWords);
  const faced = await withFace(root, { ...read.settings, words: own.words ?? {} });
  const kept = await withRepository(root, faced.settings);
  const ofOthers = [...faced.problems, ...kept.problems];
  const problems = [...read.problems, ...own.problems, ...ofOthers].sort(compareProblems);
  if (own.words === undefined || hasErrors(ofOthers)) return { problems };
  const { settings } = kept;
  const program = programDigest();
  const notes = options.notes ?? usualNotes(root);
  const eleventy = await eleventyConfigOf(root, notes);
  const { file: theme, unused } = await themeModule(root, join(notes, "theme"));
  problems.push(...unused.map(layoutUnused));
  const site: SiteSpec = {
    root,
    output,
    settings,
    now,
    drafts,
    makesIndex: settings.search && options.index !== false,
    notes,
    cacheFolder: join(notes, "cache"),
    reading: digestOf([program, readingOf(settings)]),
    frame: digestOf([program, basename(theme), eleventy?.digest, JSON.stringify(settings)]),
    drawing: {
      cards: digestOf([program, cardLookKey(settings.face)]),
      icons: digestOf([program, digestOfIcons({ root, settings })]),
      photographs: sharpVersion(),
    },
    theme,
    eleventy: eleventy?.file,
    own: join(notes, "own"),
    lock: digestOfLock(options),
    stage: join(output, ".dateline", `stage-${process.pid}`),
  };
  return { site, problems };
}

/** The settings that decide what is read from a file. */
function readingOf({ timeZone, taxonomies, basePath, homes, allowedEmbeds, ...settings }: Settings): string {
  const languages = [settings.language, ...Object.keys(settings.languages)];
  return JSON.stringify([timeZone, taxonomies, basePath, homes, allowedEmbeds, languages]);
}

function noSettings(): Problem {
  return {
    file: settingsPath,
    line: 1,
    column: 1,
    code: "settings-missing",
    severity: "error",
    message: "There are no settings here.",
    hint: "Write `content/site.yaml` with at least `title` and `url`, or begin with `dateline init`.",
  };
}

function layoutUnused({ name, near }: UnusedLayout): Problem {
  return {
    ...{ file: `layouts/${name}`, line: 1, column: 1 },
    code: "layout-unused",
    severity: "warning",
    message: "No page uses this layout.",
    hint:
      near === undefined
        ? "Name it like the layout of Dateline that it is to stand in for, or import it in one that is used; docs/theming.md of Dateline names them."
        : `Rename it to \`layouts/${near}\` if it is to stand in for that, or import it in a layout that is used.`,
  };
}

export interface Planned extends Joined {
  readonly pages: readonly Page[];
  readonly own: OwnPages;
  /** What joining, planning and checking found, in order. */
  readonly problems: readonly Problem[];
}

/** What an edition is planned with, beside its rows. */
export interface PlanWith {
  /** Absent where no mention in a text is known. */
  readonly spotsOf?: SpotsOf;
  /** The rendered text of a row. */
  body(row: ContentRow): Html;
  /** How the newsroom’s own templates are built. */
  readonly own: OwnBuild;
  /** What an editor is asked; nothing where it is missing. */
  readonly questions?: Questions;
  /** Gives what readers search in; where it is missing, what is there of it already. */
  readonly index?: (edition: Edition) => Promise<SearchIndex>;
}

/**
 * Joins rows into an edition, has the newsroom’s own templates built, plans the pages, and checks all of it.
 * @throws NewsroomFault where an own template fails
 */
export async function planEdition(
  rows: Iterable<ContentRow>,
  site: SiteSpec,
  { spotsOf, body, own: build, index, questions }: PlanWith,
): Promise<Planned> {
  const joined = joinEdition(rows, site.settings, site, spotsOf, readLock(site.root));
  const { edition } = joined;
  const own = await buildOwnPages(site, edition, body, build);
  const named = filesOfCode(site.root, edition, own.pages);
  const search = await (index ?? ((edition) => searchIndexKept(site, edition)))(edition);
  const desk = site.settings.desk === undefined ? new Map<string, string>() : deskProgram();
  const pages = planPages(edition, { own: own.pages, named, search, desk });
  const found = [
    ...joined.complaints,
    ...checkNames(joined),
    ...(questions === undefined ? [] : askEditor(joined, questions)),
    ...runChecks(edition, pages, joined),
    ...(await checkBlockLayouts(edition, site)),
  ];
  // A newsroom’s own plugins may add places to pages.
  const complaints =
    site.eleventy === undefined ? found : found.filter(({ code }) => code !== "fragment-missing");
  const located = await createLocator(site.root, site.settings, complaints);
  return { ...joined, pages, own, problems: complaints.flatMap(located).sort(compareProblems) };
}

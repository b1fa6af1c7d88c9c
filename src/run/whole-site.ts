import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { EleventyConfig } from "../eleventy/eleventy-config.ts";
import { addPages, makeOffer, type PressPage } from "../eleventy/run.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { FactualPage } from "../kinds/page-facts.ts";
import type { ContentRow } from "../model/content.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { isOfKind, outputFile } from "../pages/page.ts";
import { readNewsroom } from "../source/newsroom.ts";
import { RowCache } from "../store/row-cache.ts";
import { MentionIndex } from "./mention-index.ts";
import { openNotes } from "./notes-folder.ts";
import { planEdition, readSite } from "./open-newsroom.ts";
import { offerOf } from "./own/offer.ts";
import { PictureFiles } from "./picture-files.ts";
import { searchIndexMade } from "./search-index.ts";
import { BuildThread } from "./threads/build-thread.ts";
import { WorkerPool } from "./threads/worker-pool.ts";

interface WholeSiteOptions {
  readonly root?: string;
  readonly url?: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly drafts?: boolean;
}

/**
 * Adds every page of a newsroom to an Eleventy that was started by itself. All of it is one run, which is right for a
 * small site; `dateline build` is the way for a large one. What the newsroom’s own templates make is found out first, as in
 * a build, so that the sitemap lists it and two pages with one address are told before anything is written; then Eleventy
 * builds them once more, and writes them. Throws if there are errors, with one line for each.
 */
export async function addWholeSite(config: EleventyConfig, options: WholeSiteOptions): Promise<void> {
  const root = resolve(options.root ?? ".");
  const { site, problems: siteProblems } = await readSite({
    root,
    output: resolve(config.directories.output),
    now: options.now,
    drafts: options.drafts ?? false,
    fresh: false,
    notes: openNotes(root).folder,
    ...(options.url === undefined ? {} : { url: options.url }),
  });
  if (site === undefined) throw contentError(siteProblems);
  const cache = new RowCache(site.cacheFolder, site.reading);
  const room = new BuildThread(site, cache);
  const { rows, problems } = await readNewsroom(root, site.settings, cache, async (files, done) =>
    done((await room.read(files)).files),
  );
  const mentions = new MentionIndex(room);
  const pool = new WorkerPool();
  await mentions.read(rows, pool).finally(() => pool.dismiss());
  const body = (row: ContentRow) => room.body(row);
  // Another process may be at work here, too.
  const own = `${site.own}-${process.pid}`;
  const planned = await planEdition(rows, site, {
    spotsOf: mentions.spotsOf,
    body,
    own: { folder: own },
    index: (edition) => searchIndexMade(site, edition, body, () => undefined),
  }).finally(() => rmSync(own, { recursive: true, force: true }));
  const all = [...siteProblems, ...problems, ...planned.problems];
  if (hasErrors(all)) throw contentError(all);
  makeOffer(config, offerOf(site, planned.edition, body));
  room.useEdition(planned.edition);
  const pictures = new PictureFiles(site);
  const pages: FactualPage[] = [];
  const assets: PressPage[] = [];
  for (const page of planned.pages) {
    // Eleventy makes these itself.
    if (isOfKind("own", page)) continue;
    const file = outputFile(page.address);
    const { made } = kindOf(page);
    if (made.as === "picture") config.addPassthroughCopy({ [await pictures.file(room.factsOf(page))]: file });
    else if (made.as === "copy") config.addPassthroughCopy({ [resolve(root, made.source(page))]: file });
    else if (made.as === "theme-file") assets.push({ file, render: () => made.text(page, site) });
    else pages.push(room.factsOf(page));
  }
  addPages(config, [...assets, ...(await room.pressPages(pages))]);
}

function contentError(problems: readonly Problem[]): Error {
  const lines = problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} ${hint}`);
  // Eleventy would print where in Dateline it was found.
  return Object.assign(new Error(`The content has errors:\n${lines.join("\n")}`), {
    skipOriginalStack: true,
  });
}

import { statSync } from "node:fs";
import { join } from "node:path";
import { swapRow } from "../edition/swap-row.ts";
import type { ContentRow } from "../model/content.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import type { Page } from "../pages/page.ts";
import { contentKind } from "../source/content-kind.ts";
import { type CachedFile, SourceCache } from "../source/source-cache.ts";
import { Crew } from "./crew.ts";
import { MentionBook } from "./mention-book.ts";
import { type BuildOptions, planEdition, readSite } from "./open-newsroom.ts";
import { PictureDesk } from "./picture-desk.ts";
import type { Progress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import type { SiteSpec } from "./site-spec.ts";
import { Workroom } from "./workroom.ts";

/**
 * The newsroom as the preview holds it: always the latest that could be read. A file with errors keeps its last good
 * form, so that the preview goes on while an editor is in the middle of a sentence.
 */
export class PreviewEdition {
  readonly site: SiteSpec;
  readonly pictures: PictureDesk;
  readonly #room: Workroom;
  readonly #cache: SourceCache;
  readonly #mentions: MentionBook;
  readonly #siteProblems: readonly Problem[];
  readonly #files = new Map<string, CachedFile>();
  #pages = new Map<string, Page>();
  #planProblems: readonly Problem[] = [];

  private constructor(site: SiteSpec, problems: readonly Problem[], cache: SourceCache) {
    this.site = site;
    this.pictures = new PictureDesk(site);
    this.#siteProblems = problems;
    this.#cache = cache;
    this.#room = new Workroom(site, cache);
    this.#mentions = new MentionBook(this.#room);
  }

  /** Reads everything. Where the settings have errors there is no edition, only problems. */
  static async open(options: BuildOptions, progress: Progress): Promise<PreviewEdition | readonly Problem[]> {
    const { site, problems } = await readSite(options);
    if (site === undefined) return problems;
    const cache = new SourceCache(site.cacheFolder, site.reading);
    const opened = new PreviewEdition(site, problems, cache);
    const crew = new Crew();
    try {
      const { files } = await readRows(opened.#room, crew, progress, { mentions: opened.#mentions });
      for (const [path, file] of files) opened.#files.set(path, file);
      await opened.#plan(crew);
    } finally {
      await crew.dismiss();
    }
    return opened;
  }

  /** Every problem there is, in order. */
  get problems(): readonly Problem[] {
    const files = [...this.#files.values()].flatMap(({ problems }) => problems);
    return [...this.#siteProblems, ...files, ...this.#planProblems].sort(compareProblems);
  }

  /** The page at an address, up to date with its own file even before the watcher has told of it. */
  async pageAt(address: string): Promise<Page | undefined> {
    const page = this.#pages.get(address);
    const path = page?.subject.kind === "article" ? page.subject.article.row.path : undefined;
    if (path !== undefined && this.#isStale(path)) await this.refresh([path]);
    return this.#pages.get(address);
  }

  /** Reads files again that changed, and joins the edition anew if need be. Paths are relative to the root. */
  async refresh(paths: readonly string[]): Promise<void> {
    let structural = false;
    for (const path of paths) structural = !(await this.#refreshFile(path)) || structural;
    if (structural) await this.#planAgain();
  }

  /** The text of a page, as a build would print it. */
  async draw(page: Page): Promise<string> {
    const [content = ""] = await this.#room.draw([page]);
    return content;
  }

  close(): void {
    this.#cache.close();
  }

  /** True if the edition around the file is still right. */
  async #refreshFile(path: string): Promise<boolean> {
    const kind = contentKind(path, this.site.settings.taxonomies);
    const status = statSync(join(this.site.root, path), { throwIfNoEntry: false });
    if (kind === undefined || (kind.kind !== "media" && !path.endsWith(".md"))) return true;
    if (!status?.isFile()) return !this.#files.delete(path);
    const found = { path, kind, size: status.size, mtime: status.mtimeMs, ctime: status.ctimeMs };
    const before = this.#files.get(path);
    const read = await this.#room.read([before === undefined ? found : { ...found, before }]);
    const [file] = read.files;
    if (file === undefined || file.digest === before?.digest) return true;
    this.#cache.add([file]);
    const row = file.row ?? before?.row;
    this.#files.set(path, row === undefined ? file : { ...file, row });
    return row !== undefined && this.#swap(row);
  }

  #swap(row: ContentRow): boolean {
    const page = row.kind === "article" ? this.#articlePages.get(row.path) : undefined;
    if (row.kind !== "article" || page?.subject.kind !== "article") return false;
    const { subject } = page;
    if (!swapRow(subject.article, row)) return false;
    this.#mentions.readOne(row);
    return true;
  }

  #articlePages = new Map<string, Page>();

  async #planAgain(): Promise<void> {
    const crew = new Crew();
    await this.#plan(crew).finally(() => crew.dismiss());
  }

  async #plan(crew: Crew): Promise<void> {
    const rows = [...this.#files.values()].flatMap(({ row }) => row ?? []);
    await this.#mentions.read(rows, crew);
    const { edition, pages, problems } = planEdition(rows, this.site, this.#mentions.spotsOf);
    this.#planProblems = problems;
    this.#room.useEdition(edition);
    this.#pages = new Map();
    this.#articlePages = new Map();
    for (const page of pages) {
      // Of two pages with one address the first is shown; the problem tells of the other.
      if (!this.#pages.has(page.address)) this.#pages.set(page.address, page);
      if (page.subject.kind === "article") this.#articlePages.set(page.subject.article.row.path, page);
    }
  }

  #isStale(path: string): boolean {
    const status = statSync(join(this.site.root, path), { throwIfNoEntry: false });
    const known = this.#files.get(path);
    return (
      status?.mtimeMs !== known?.mtime || status?.size !== known?.size || status?.ctimeMs !== known?.ctime
    );
  }
}

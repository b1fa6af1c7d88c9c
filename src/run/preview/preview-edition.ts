import { lstatSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import type { JoinedArticle } from "../../edition/join.ts";
import { swapRow } from "../../edition/swap-row.ts";
import { searchPages } from "../../kinds/plan.ts";
import type { ContentRow } from "../../model/content.ts";
import { NewsroomFault } from "../../model/newsroom-fault.ts";
import { compareProblems, type Problem } from "../../model/problem.ts";
import type { Page } from "../../pages/page.ts";
import { contentKind } from "../../source/content-kind.ts";
import type { StaleFile } from "../../source/read-files.ts";
import { type Walked, walkContent } from "../../source/walk.ts";
import { type CachedFile, RowCache } from "../../store/row-cache.ts";
import { isUnchanged } from "../../store/stamps.ts";
import type { BuildOptions } from "../build-options.ts";
import { MentionIndex } from "../mention-index.ts";
import { planEdition, readSite } from "../open-newsroom.ts";
import { type OwnPages, withoutTemplates } from "../own/own-pages.ts";
import { PictureFiles } from "../picture-files.ts";
import type { Progress } from "../progress.ts";
import { readRows } from "../read-rows.ts";
import { searchIndexMade } from "../search-index.ts";
import type { SiteSpec } from "../site-spec.ts";
import { BuildThread } from "../threads/build-thread.ts";
import { WorkerPool } from "../threads/worker-pool.ts";

/**
 * The newsroom as the preview holds it: always the latest that could be read. A file with errors keeps its last good
 * form, so that the preview goes on while an editor is in the middle of a sentence.
 */
export class PreviewEdition {
  readonly site: SiteSpec;
  readonly #pictures: PictureFiles;
  readonly #room: BuildThread;
  readonly #cache: RowCache;
  readonly #mentions: MentionIndex;
  readonly #siteProblems: readonly Problem[];
  readonly #files = new Map<string, CachedFile>();
  #edition: Edition | undefined;
  #pages = new Map<string, Page>();
  #articles: ReadonlyMap<string, JoinedArticle> = new Map();
  /** Why a template of the newsroom’s own could not be built. */
  #fault: NewsroomFault | undefined;
  /** Files that changed since they were built. */
  #changed: readonly string[] = [];
  /** Where what the newsroom’s own templates made stands. */
  #own: string | undefined;
  #ownPages: OwnPages | undefined;
  #walkProblems: readonly Problem[] = [];
  #planProblems: readonly Problem[] = [];
  #refreshing: Promise<unknown> = Promise.resolve();
  #clock = (): number => this.site.now;

  private constructor(site: SiteSpec, problems: readonly Problem[], cache: RowCache) {
    this.site = site;
    this.#pictures = new PictureFiles(site);
    this.#siteProblems = problems;
    this.#cache = cache;
    this.#room = new BuildThread(site, cache);
    this.#mentions = new MentionIndex(this.#room);
  }

  /** Reads everything; `changed` are files that changed since an earlier preview of this process. Where the settings have errors there is no edition, only problems. */
  static async open(
    options: BuildOptions,
    progress: Progress,
    changed: readonly string[] = [],
  ): Promise<PreviewEdition | readonly Problem[]> {
    const { site, problems } = await readSite(options);
    if (site === undefined) return problems;
    const cache = new RowCache(site.cacheFolder, site.reading);
    const opened = new PreviewEdition(site, problems, cache);
    [opened.#changed, opened.#clock] = [changed, options.clock ?? opened.#clock];
    const pool = new WorkerPool();
    try {
      const walked = opened.#walk();
      const { files } = await readRows(opened.#room, pool, progress, { walked, mentions: opened.#mentions });
      for (const [path, file] of files) opened.#files.set(path, file);
      await opened.#plan(pool);
    } finally {
      await pool.dismiss();
    }
    return opened;
  }

  /** Every problem there is, in order. */
  get problems(): readonly Problem[] {
    const files = [...this.#files.values()].flatMap(({ problems }) => problems);
    const others = [this.#siteProblems, this.#walkProblems, this.#planProblems];
    const all = [...files, ...others.flat()];
    return (this.#ownPages === undefined ? all : withoutTemplates(all, this.#ownPages)).toSorted(
      compareProblems,
    );
  }

  /**
   * The page at an address, up to date with its own file even before the watcher has told of it.
   * @throws NewsroomFault where a template of the newsroom’s own fails
   */
  async pageAt(address: string): Promise<Page | undefined> {
    if (this.#fault !== undefined) throw this.#fault;
    const page = this.#pages.get(address);
    const path = page?.subject.kind === "article" ? page.subject.article.row.path : undefined;
    if (path !== undefined && this.#isStale(path)) await this.refresh([path]);
    if (page?.subject.kind === "search-names") await this.#inTurn(() => this.#index());
    return this.#pages.get(address);
  }

  /** What was read of every file, as good as it could be. */
  get rows(): ContentRow[] {
    return [...this.#files.values()].flatMap(({ row }) => row ?? []);
  }

  /** Where the page that is made of a file is, relative to the root; undefined where there is none. */
  addressOf(path: string): string | undefined {
    const articles = [...this.#pages.values()].filter(({ owner }) => owner === path);
    return articles.find(({ subject }) => subject.kind !== "redirect")?.address;
  }

  /**
   * Reads again what changed, and joins the edition anew if need be. Paths are relative to the root; of a folder, anything
   * may have changed.
   */
  refresh(paths: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#refresh(paths));
  }

  /** One after the other: requests and the watcher may tell of the same file at the same time. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#refreshing.then(work);
    this.#refreshing = done.catch(() => undefined);
    return done;
  }

  /** Brings up to date what is searched, when somebody begins to search: most of the time nobody does. */
  async #index(): Promise<void> {
    const edition = this.#edition;
    if (edition === undefined) return;
    const body = (row: ContentRow) => this.#room.body(row);
    const search = await searchIndexMade(this.site, edition, body, () => undefined);
    for (const [address, { subject }] of this.#pages)
      if (subject.kind === "search-file") this.#pages.delete(address);
    for (const page of searchPages(edition, search)) {
      const among = this.#pages.get(page.address)?.among;
      this.#pages.set(page.address, among === undefined ? page : { ...page, among });
    }
  }

  /** The text of a page, as a build would print it. */
  async draw(page: Page): Promise<string> {
    const [content = ""] = await this.#room.draw([this.#room.factsOf(page)]);
    return content;
  }

  /** The file of a page that is a picture. */
  picture(page: Page): Promise<string> {
    return this.#pictures.file(this.#room.factsOf(page));
  }

  close(): void {
    this.#cache.close();
    if (this.#own !== undefined) rmSync(this.#own, { recursive: true, force: true });
  }

  async #refresh(told: readonly string[]): Promise<void> {
    const paths = told.filter((path) => this.#mayMatter(path));
    // Which files belong to the newsroom, only a walk can tell; most changes are edits and need none.
    if (paths.every((path) => this.#files.has(path) && isFile(join(this.site.root, path))))
      return this.#take(
        paths.flatMap((path) => this.#stampsOf(path)),
        [],
      );
    const { eleventy, settings } = this.site;
    const isOfTemplates = (path: string): boolean => contentKind(path, settings.taxonomies) === undefined;
    const others = eleventy === undefined ? [] : paths.filter(isOfTemplates);
    this.#changed = [...this.#changed, ...others];
    const { files } = this.#walk();
    const stale = files.filter((file) => {
      const known = this.#files.get(file.path);
      return known === undefined || !isUnchanged(file, known);
    });
    const found = new Set(files.map(({ path }) => path));
    const gone = [...this.#files.keys()].filter((path) => !found.has(path));
    await this.#take(stale, gone, others.length === 0);
  }

  /** Reads files, and lets go of others; `stands` is false where the edition has to be joined anew in any case. */
  async #take(stale: readonly StaleFile[], gone: readonly string[], stands = true): Promise<void> {
    let isJoined = stands && gone.length === 0;
    for (const path of gone) this.#files.delete(path);
    const known = stale.map((file) => ({ file, before: this.#files.get(file.path) }));
    const read = await this.#room.read(
      known.map(({ file, before }) => (before === undefined ? file : { ...file, before })),
    );
    // One that was deleted meanwhile is no file that cannot be read: the watcher is about to tell of it.
    const files = read.files.filter(({ path, digest }) => digest !== "" || this.#isThere(path));
    const changed = files.filter(({ path, digest }) => digest !== this.#files.get(path)?.digest);
    this.#cache.add(changed);
    for (const file of files) {
      const before = this.#files.get(file.path);
      const row = file.row ?? before?.row;
      this.#files.set(file.path, row === undefined ? file : { ...file, row });
      if (file.digest === before?.digest) continue;
      isJoined = row !== undefined && (await this.#swap(row)) && isJoined;
    }
    if (!isJoined) await this.#planAgain();
  }

  /** Looks for the newsroom’s files. */
  #walk(): Walked {
    const walked = walkContent(this.site.root, this.site.settings.taxonomies);
    this.#walkProblems = walked.problems;
    return walked;
  }

  /** Whether there is, or was, anything at a path: many a program makes a file for a moment only. */
  #mayMatter(path: string): boolean {
    if (this.#isThere(path)) return true;
    const known = [...this.#files.keys(), ...this.#walkProblems.map(({ file }) => file)];
    return known.some((file) => file === path || file.startsWith(`${path}/`));
  }

  #isThere(path: string): boolean {
    return lstatSync(join(this.site.root, path), { throwIfNoEntry: false }) !== undefined;
  }

  #stampsOf(path: string): StaleFile[] {
    const kind = contentKind(path, this.site.settings.taxonomies);
    const status = statSync(join(this.site.root, path), { throwIfNoEntry: false });
    if (kind === undefined || status === undefined) return [];
    return [{ path, kind, size: status.size, mtime: status.mtimeMs, ctime: status.ctimeMs }];
  }

  async #swap(row: ContentRow): Promise<boolean> {
    const article = this.#articles.get(row.path);
    // A template of the newsroom’s own may show any article’s text.
    if (this.#ownPages !== undefined && this.#ownPages.pages.length > 0) return false;
    if (row.kind !== "article" || article === undefined || !swapRow(article, row)) return false;
    await this.#mentions.readOne(row);
    // What was put together of the row before is of no use any more.
    if (this.#edition !== undefined) this.#room.useEdition(this.#edition);
    return true;
  }

  async #planAgain(): Promise<void> {
    const pool = new WorkerPool();
    await this.#plan(pool).finally(() => pool.dismiss());
  }

  async #plan(pool: WorkerPool): Promise<void> {
    await this.#mentions.read(this.rows, pool);
    const before = this.#own;
    // One of its own, since what was made before is still being shown.
    const folder = mkdtempSync(`${this.site.own}-`);
    const planned = await planEdition(
      this.rows,
      { ...this.site, now: this.#clock() },
      {
        spotsOf: this.#mentions.spotsOf,
        body: (row) => this.#room.body(row),
        own: { folder, changed: this.#changed },
      },
    ).catch((error: unknown) => {
      rmSync(folder, { recursive: true, force: true });
      if (error instanceof NewsroomFault) return error;
      throw error;
    });
    this.#changed = [];
    this.#fault = planned instanceof NewsroomFault ? planned : undefined;
    if (planned instanceof NewsroomFault) return;
    this.#own = folder;
    const { edition, articles, pages, problems, own } = planned;
    this.#planProblems = problems;
    this.#ownPages = own;
    this.#edition = edition;
    this.#room.useEdition(edition);
    this.#pages = new Map();
    this.#articles = new Map(articles.map((article) => [article.row.path, article]));
    for (const page of pages) {
      // Of two pages with one address the first is shown; the problem tells of the other.
      if (!this.#pages.has(page.address)) this.#pages.set(page.address, page);
    }
    // What is shown from now on stands in another folder.
    if (before !== undefined) rmSync(before, { recursive: true, force: true });
  }

  #isStale(path: string): boolean {
    const status = statSync(join(this.site.root, path), { throwIfNoEntry: false });
    const known = this.#files.get(path);
    return (
      status?.mtimeMs !== known?.mtime || status?.size !== known?.size || status?.ctimeMs !== known?.ctime
    );
  }
}

/** Whether something is a file itself, and not a link to one. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import type { Printed } from "../../eleventy/press.ts";
import type { PressPage } from "../../eleventy/run.ts";
import { textOf } from "../../kinds/make.ts";
import { type FactualPage, frameOf, PageFacts } from "../../kinds/page-facts.ts";
import type { Article, ContentRow } from "../../model/content.ts";
import type { Html } from "../../model/html.ts";
import { findMentions } from "../../names/mentions/find-mentions.ts";
import { NameTable } from "../../names/mentions/name-table.ts";
import type { RecordedName } from "../../names/mentions/recorded-names.ts";
import { outputFile, type Page } from "../../pages/page.ts";
import { openStage, type Stage, type Staged } from "../../publish/stage.ts";
import type { BodyRef } from "../../render/facts.ts";
import { Land } from "../../render/map/land.ts";
import { type Frame, type RenderContext, renderContext } from "../../render/render-context.ts";
import type { FileReader } from "../../source/file-reader.ts";
import { readFiles, type StaleFile } from "../../source/read-files.ts";
import type { CachedFile, RowCache } from "../../store/row-cache.ts";
import { makeFolder } from "../../store/whole-file.ts";
import { LayoutThrew } from "../../theme/layout-threw.ts";
import type { Theme } from "../../theme/theme.ts";
import type { SiteSpec } from "../site-spec.ts";
import { Texts } from "./texts.ts";

/** As much of an article as finding names in its text takes. */
export type TextOf = Pick<Article, "path" | "digest" | "text" | "names">;

/** Names that are looked for in texts. */
export interface SoughtNames {
  /** Stands for the names. */
  readonly digest: string;
  /** Asked for once in each thread that looks. */
  list(): readonly RecordedName[];
}

/** Where names stand in texts, by the digests of their rows. */
export interface FoundMentions {
  readonly digests: readonly string[];
  readonly spots: readonly (readonly number[])[];
}

/** What reading a batch of files gave. */
export interface ReadBatch {
  readonly files: readonly CachedFile[];
  /** Where names stand in the articles that are new; nothing where no names were given. */
  readonly found: FoundMentions;
}

/**
 * What one thread needs to read files and to print pages; the main thread and every worker have one each. Libraries are
 * loaded when the first file or page asks for them: a build with nothing to do needs none.
 */
export class BuildThread {
  readonly site: SiteSpec;
  readonly cache: RowCache;
  #reader: Promise<FileReader> | undefined;
  #theme: Promise<Theme> | undefined;
  readonly #land = new Land();
  readonly #texts: Texts;
  #stage: Stage | undefined;
  #context: RenderContext | undefined;
  #facts: PageFacts | undefined;
  #names: { readonly digest: string; readonly table: NameTable } | undefined;

  constructor(site: SiteSpec, cache: RowCache) {
    this.site = site;
    this.cache = cache;
    this.#texts = new Texts(site, cache, () => this.#fileReader());
  }

  /** Reads files into the cache, and finds where names stand in those articles whose names are linked. */
  async read(files: readonly StaleFile[], names?: SoughtNames): Promise<ReadBatch> {
    const { root, reading } = this.site;
    const digests: string[] = [];
    const spots: (readonly number[])[] = [];
    const look = (row: ContentRow, text: Html): void => {
      if (names === undefined || row.kind !== "article" || !row.link) return;
      digests.push(row.digest);
      spots.push(this.#spotsIn(text, row, names));
    };
    const read = await readFiles(root, files, () => this.#fileReader(), this.cache, reading, look);
    return { files: read, found: { digests, spots } };
  }

  /** Finds where names stand in texts of the cache. */
  async findMentions(texts: readonly TextOf[], names: SoughtNames): Promise<(readonly number[])[]> {
    const spots: (readonly number[])[] = [];
    for (const row of texts)
      spots.push(
        row.text === undefined
          ? []
          : await this.#texts.whole(() => this.#spotsIn(this.body(row), row, names)),
      );
    return spots;
  }

  #spotsIn(text: Html, row: TextOf, names: SoughtNames): readonly number[] {
    const { digest } = names;
    if (this.#names?.digest !== digest) this.#names = { digest, table: new NameTable(names.list()) };
    const { table } = this.#names;
    table.begin(row.names, this.site.settings.taxonomies);
    return findMentions(text, table);
  }

  /** The edition whose pages are to be printed. Gives the maker of their facts. */
  useEdition(edition: Edition): PageFacts {
    this.#context = this.#contextOf(frameOf(edition));
    this.#facts = new PageFacts(edition);
    return this.#facts;
  }

  /** What all pages share, for a thread that is given their facts and no edition. */
  useFrame(frame: Frame): void {
    this.#context ??= this.#contextOf(frame);
  }

  #contextOf(frame: Frame): RenderContext {
    return renderContext(frame, (row) => this.body(row), this.#land);
  }

  /** The facts of a page of the edition. @throws Error before the edition is known */
  factsOf(page: Page): FactualPage {
    if (this.#facts === undefined) throw new Error("facts are asked for before the edition is known");
    return this.#facts.of(page);
  }

  /** Prints pages and puts them on the stage. */
  async print(pages: readonly FactualPage[]): Promise<readonly Staged[]> {
    this.#stage ??= openStage(this.site.output, this.site.stage);
    const stage = this.#stage;
    const staged: Staged[] = [];
    for await (const { file, content } of this.#press(pages)) staged.push(stage.write(file, content));
    return staged;
  }

  /** The finished texts of pages. */
  async draw(pages: readonly FactualPage[]): Promise<readonly string[]> {
    const texts: string[] = [];
    for await (const { content } of this.#press(pages)) texts.push(content);
    return texts;
  }

  /** Pages as they leave the press, one after the other: no more than one text is held where that can be helped. */
  async *#press(pages: readonly FactualPage[]): AsyncIterable<Printed> {
    try {
      yield* this.#pressed(pages);
    } catch (error) {
      if (!(error instanceof LayoutThrew)) throw error;
      const { layoutFault } = await import("../../theme/layout-fault.ts");
      throw await layoutFault(error, this.site.root, this.site.theme);
    }
  }

  async *#pressed(pages: readonly FactualPage[]): AsyncIterable<Printed> {
    const press = await this.pressPages(pages);
    const { eleventy } = this.site;
    if (eleventy === undefined) {
      // Without a configuration of its own there is no plugin and no transform that could change a page.
      for (const { file, render } of press) yield { file, content: await this.#texts.whole(render) };
      return;
    }
    const { print } = await import("../../eleventy/press.ts");
    yield* await print(press, { configPath: eleventy, input: this.#emptyFolder() });
  }

  /** Pages as the press takes them: each is drawn when it is asked for. */
  async pressPages(pages: readonly FactualPage[]): Promise<PressPage[]> {
    const context = this.#context;
    if (context === undefined) throw new Error("pages are printed before the edition is known");
    const theme = await this.loadTheme();
    return pages.map((page) => ({
      file: outputFile(page.address),
      render: () => textOf(page, context, theme),
    }));
  }

  /** The rendered text of a row. @throws TextAway where the cache does not have it */
  body(row: BodyRef): Html {
    return this.#texts.of(row);
  }

  #fileReader(): Promise<FileReader> {
    this.#reader ??= import("../../source/file-reader.ts").then(({ createFileReader }) =>
      createFileReader(this.site.settings),
    );
    return this.#reader;
  }

  /** The layouts, made and loaded if need be. */
  loadTheme(): Promise<Theme> {
    const { root, theme } = this.site;
    this.#theme ??= import("../../theme/theme.ts").then(({ loadTheme }) => loadTheme(root, theme));
    return this.#theme;
  }

  #emptyFolder(): string {
    const folder = join(this.site.notes, "empty");
    makeFolder(folder);
    return folder;
  }
}

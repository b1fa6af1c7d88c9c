/** The part of an Eleventy configuration that Dateline and most newsrooms use: Eleventy 3 ships no types of its own. */
export interface EleventyConfig {
  addPlugin<Options>(
    plugin: (config: EleventyConfig, options: Options) => void | Promise<void>,
    options?: Options,
  ): void | Promise<void>;
  addTemplate(
    virtualPath: string,
    template: string | { render(data: never): string | Promise<string> },
    data?: Readonly<Record<string, unknown>>,
  ): void;
  addCollection(
    name: string,
    collection: (templates: EleventyCollections) => readonly object[] | Promise<readonly object[]>,
  ): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addAsyncFilter(name: string, filter: (...values: never[]) => Promise<unknown>): void;
  addShortcode(name: string, shortcode: (...values: never[]) => string | Promise<string>): void;
  addPairedShortcode(
    name: string,
    shortcode: (content: string, ...values: never[]) => string | Promise<string>,
  ): void;
  addLayoutAlias(from: string, to: string): void;
  addDataExtension(extensions: string, parser: (content: string, path: string) => unknown): void;
  setLibrary(engine: string, library: unknown): void;
  amendLibrary(engine: string, amend: (library: never) => void): void;
  addTemplateFormats(formats: string | readonly string[]): void;
  setTemplateFormats(formats: string | readonly string[]): void;
  addPassthroughCopy(paths: string | Readonly<Record<string, string>>, options?: object): EleventyConfig;
  addPreprocessor(
    name: string,
    formats: string,
    preprocessor: (data: Readonly<Record<string, unknown>>) => false | undefined,
  ): void;
  addTransform(
    name: string,
    transform: (
      this: { page: { inputPath: string; outputPath: string | false; url: string } },
      content: string,
    ) => string | Promise<string>,
  ): void;
  addGlobalData(name: string, data: unknown): void;
  addWatchTarget(path: string): void;
  setUseTemplateCache(enabled: boolean): void;
  setUseGitIgnore(enabled: boolean): void;
  setQuietMode(quiet: boolean): void;
  setLayoutsDirectory(folder: string): void;
  setDataDirectory(folder: string): void;
  setIncludesDirectory(folder: string): void;
  on(
    event: "eleventy.before" | "eleventy.after",
    listener: (event: EleventyEvent) => void | Promise<void>,
  ): void;
  /** Globs of files that are no templates, relative to the working folder. */
  readonly ignores: Set<string>;
  readonly dataFilterSelectors: Set<string>;
  /** What plugins and templates can call, by name. */
  readonly javascript: { readonly functions: Readonly<Record<string, unknown>> };
  /** Measures how long things take, and says so. */
  readonly benchmarkManager: {
    setVerboseOutput(isVerbose: boolean): void;
    getAll(): Readonly<Record<string, { setIsVerbose(isVerbose: boolean): void }>>;
  };
  readonly directories: { readonly input: string; readonly output: string };
}

/** The templates of a site, as a collection chooses among them. */
export interface EleventyCollections {
  getAll(): EleventyTemplate[];
  getAllSorted(): EleventyTemplate[];
  getFilteredByTag(tag: string): EleventyTemplate[];
  getFilteredByTags(...tags: string[]): EleventyTemplate[];
  getFilteredByGlob(globs: string | readonly string[]): EleventyTemplate[];
}

export interface EleventyTemplate {
  readonly inputPath: string;
  readonly fileSlug: string;
  readonly url: string | false;
  readonly date: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EleventyEvent {
  readonly directories: { readonly input: string; readonly output: string };
  readonly runMode: "build" | "serve" | "watch";
  readonly results?: readonly EleventyResult[];
}

export interface EleventyResult {
  readonly inputPath: string;
  /** False where the template is not written. */
  readonly outputPath: string | false;
  readonly url: string | false;
  readonly content: string;
  /** What `dataFilterSelectors` names of its data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * The part of Eleventy 3 that Dateline uses: Eleventy ships no types of its own. This is the one file that may say
 * `any`, for values that are the newsroom’s and never looked into.
 */
declare module "@11ty/eleventy" {
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
    addCollection(name: string, collection: () => readonly object[]): void;
    addFilter(name: string, filter: (value: unknown) => unknown): void;
    addTemplateFormats(formats: string | readonly string[]): void;
    setTemplateFormats(formats: string | readonly string[]): void;
    addPassthroughCopy(paths: string | Readonly<Record<string, string>>, options?: object): EleventyConfig;
    addTransform(
      name: string,
      transform: (
        this: { page: { outputPath: string | false; url: string } },
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
    readonly directories: { readonly input: string; readonly output: string };
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

  /** What one passthrough copy did. */
  export interface EleventyCopies {
    /** By input path, the output path; both relative to the working folder. */
    readonly map: Readonly<Record<string, string>>;
  }

  export interface EleventyOptions {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly pathPrefix?: string;
    readonly runMode?: "build" | "serve" | "watch";
    readonly source?: "cli" | "script";
    readonly config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export class Eleventy {
    constructor(input: string | undefined, output: string, options?: EleventyOptions);
    /** Those that were handed to the constructor hold against the configuration from here on. */
    readonly directories: { readonly input: string; freeze(): void };
    /** Loads files anew, by their paths relative to the working folder, the next time they are imported. */
    readonly watchTargets: { clearImportCacheFor(paths: readonly string[]): void };
    init(): Promise<void>;
    disableLogger(): void;
    toJSON(): Promise<readonly EleventyResult[]>;
    write(): Promise<readonly [readonly EleventyCopies[], readonly EleventyResult[]]>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  interface DevServerOptions {
    readonly port?: number;
    readonly portReassignmentRetryCount?: number;
    readonly showAllHosts?: boolean;
    readonly liveReload?: boolean;
    readonly domDiff?: boolean;
    readonly pathPrefix?: string;
    readonly logger?: { info(text: string): void; log(text: string): void; error(text: string): void };
    readonly messageOnStart?: () => string | false;
  }

  export default class DevServer {
    static getServer(name: string, folder: string, options?: DevServerOptions): DevServer;
    serve(port: number): void;
    reload(event: {
      subtype?: "css";
      files?: readonly string[];
      build?: { templates: readonly object[] };
    }): void;
    sendError(event: { error: Error }): void;
    ready(): Promise<unknown>;
    getPort(): Promise<number>;
    /** Called with each port that is tried; replaced to choose the address that is listened on. */
    _serverListen: (port: number) => void;
    readonly server: import("node:http").Server;
    /** Of which every open page is told when it is to load itself again; there when the server listens. */
    readonly updateServer: import("node:events").EventEmitter<{
      connection: [socket: import("node:events").EventEmitter];
    }>;
    /** A page with the script element of the client that loads it again. */
    augmentContentWithNotifier(html: string): string;
    close(): Promise<unknown>;
  }
}

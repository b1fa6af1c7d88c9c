/**
 * The part of Eleventy 3 that Dateline uses: Eleventy ships no types of its own. This is the one file that may say
 * `any`, for values that are the newsroom’s and never looked into.
 */
declare module "@11ty/eleventy" {
  export type EleventyConfig = import("./eleventy-config.ts").EleventyConfig;
  export type EleventyResult = import("./eleventy-config.ts").EleventyResult;

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

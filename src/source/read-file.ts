import type { ContentRow } from "../model/content.ts";
import type { Html } from "../model/html.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";

/** What one file gave: its row and rendered text, unless problems kept it from being used. */
export interface ReadFile {
  readonly row?: ContentRow;
  readonly body?: Html;
  readonly problems: readonly Problem[];
}

/** Settings that decide how files are read; a change of any other leaves what the cache holds valid. */
export type ReadSettings = Pick<
  Settings,
  "timeZone" | "taxonomies" | "basePath" | "homes" | "allowedEmbeds" | "language" | "languages"
>;

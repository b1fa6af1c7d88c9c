import type { SearchRow } from "../model/search-files.ts";
import type { SearchRecord } from "./search-record.ts";

/** What one process is to index, written down as JSON. */
export interface BundleJob {
  /** Where the files of the bundle go, and those of its engine; absolute. */
  readonly bundle: string;
  readonly engine: string;
  /** The name of the folder that the engine will stand in, beside the bundle. */
  readonly engineName: string;
  /** BCP 47 */
  readonly language: string;
  /** True where the words around what was found are to be shown: that takes the texts. */
  readonly excerpts: boolean;
  /** Newest first, as are the rows. */
  readonly records: readonly SearchRecord[];
  readonly rows: readonly SearchRow[];
}

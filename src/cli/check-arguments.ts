import type { AskedOfGit } from "./past.ts";

/** The options of `dateline check` as they were typed. */
export interface CheckArguments extends AskedOfGit {
  readonly root: string;
  readonly cache?: string;
  readonly format: string;
  readonly strict?: true;
  readonly now?: string;
  readonly drafts?: true;
  readonly all?: true;
  readonly urls?: string;
  readonly fix?: true;
  /** A folder, or true for that of the root. */
  readonly built?: string | true;
}

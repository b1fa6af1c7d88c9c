import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import { readSettings } from "../source/read-settings.ts";
import { UsageError } from "./usage-error.ts";

/** The settings of the newsroom in a folder; without them, what is wrong with them. */
export function settingsIn(root: string): {
  readonly settings?: Settings;
  readonly problems: readonly Problem[];
} {
  const file = join(root, settingsPath);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(
      `${root} is not a newsroom: it has no ${settingsPath}. \`dateline init\` makes one.`,
    );
  return readSettings(readFileSync(file));
}

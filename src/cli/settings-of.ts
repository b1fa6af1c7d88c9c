import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import { readSettings } from "../source/read-settings.ts";

/** The settings of a newsroom; undefined where they cannot be read, which the command will say in its own time. */
export function settingsOf(root: string): Settings | undefined {
  const file = join(root, settingsPath);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readSettings(readFileSync(file)).settings;
}

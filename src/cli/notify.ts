import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { announce, type Report } from "../announce/announce.ts";
import { hasErrors } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import { readSettings } from "../source/read-settings.ts";
import { builtFor } from "./built-for.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { notesOption } from "./notes-option.ts";
import { safeText } from "./safe-text.ts";
import { complain, remark } from "./terminal.ts";
import { wayToRun } from "./way-to-run.ts";

/** The options of `dateline notify` as they were typed. */
export interface NotifyArguments {
  readonly root: string;
  readonly output?: string;
  readonly cache?: string;
}

/**
 * `dateline notify`: tells the WebSub hub and IndexNow what changed. The site is out by then, so nothing that goes wrong on
 * the way to them is a failure: it is said, and told the next time. Gives the exit code.
 */
export async function notify(typed: NotifyArguments): Promise<number> {
  const root = rootFolder(typed.root);
  const output = outputFolder(typed.output, root);
  const settings = settingsAt(root, builtFor(output));
  if (settings === undefined) {
    complain(`Nobody was told: content/site.yaml is missing or has errors. See \`${wayToRun("check")}\`.`);
    return exitCode.done;
  }
  if (settings.webSub === undefined && settings.indexNow === undefined) {
    remark("Nobody to tell: the settings name neither `webSub` nor `indexNow`.");
    return exitCode.done;
  }
  const notes = notesOption(typed.cache, root, output);
  const reports = await announce({ notes, output, settings, clock: Date.now });
  if (reports === undefined) complain(`Nobody was told: no finished site stands in ${safeText(output)}.`);
  for (const report of reports ?? []) tell(report);
  return exitCode.done;
}

function settingsAt(root: string, url: string | undefined): Settings | undefined {
  const file = join(root, settingsPath);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const { settings, problems } = readSettings(readFileSync(file), url);
  return hasErrors(problems) ? undefined : settings;
}

const longest = 20;

function tell({ channel, told, left, failure, isFirst }: Report): void {
  const who = channel === "hub" ? "The hub" : "IndexNow";
  const count = (files: number) =>
    channel === "hub" ? counted(files, "feed") : counted(files, "address", "addresses");
  const first = isFirst ? " for the first time" : "";
  if (told.length > 0) remark(`${who} was told of ${count(told.length)}${first}:`);
  else if (failure === undefined) remark(`${who} had nothing to be told${first}.`);
  for (const address of told.slice(0, longest)) remark(`  ${safeText(address)}`);
  if (told.length > longest) remark(`  … and ${told.length - longest} more`);
  if (failure !== undefined)
    complain(`${who} was not told of ${count(left)}: ${safeText(failure)}. They are told the next time.`);
}

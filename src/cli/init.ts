import { join, relative, resolve } from "node:path";
import { home } from "../model/home.ts";
import { hostNames } from "../scaffold/hosts.ts";
import { initNewsroom, isFree } from "../scaffold/init-newsroom.ts";
import { ownPackage } from "../scaffold/own-package.ts";
import { PackFailure } from "../scaffold/pack.ts";
import { supplyFrom } from "../scaffold/supply.ts";
import { exitCode } from "./exit-code.ts";
import { momentOption } from "./moment-option.ts";
import { oneOf } from "./option-values.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { scriptsAt, wayToRun } from "./way-to-run.ts";

/** The options of `dateline init` as they were typed. */
export interface InitArguments {
  readonly now?: string;
  readonly host: string;
}

/** `dateline init`: makes a new newsroom in a folder where nothing is, or a package and no more. Gives the exit code. */
export async function init(path: string, typed: InitArguments): Promise<number> {
  const host = oneOf("--host", typed.host, hostNames);
  const folder = resolve(path);
  if (!isFree(folder))
    throw new UsageError(
      `${folder} is not empty; a newsroom begins in a new folder, or in one that holds a package.json and what npm made of it.`,
    );
  // The machine’s own time zone is the best guess at the newsroom’s, and the settings say how to change it.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const now = momentOption(typed.now, () => timeZone);
  const wanted = { folder, now, timeZone, host, package: ownPackage().name, supply: () => supplyFrom(home) };
  const files = told(folder, () => initNewsroom(wanted));
  for (const file of files) say(relative(process.cwd(), resolve(folder, file)));
  const place = relative(process.cwd(), folder);
  const next = [
    ...(place === "" ? [] : [`cd ${quoted(place)}`]),
    "npm install",
    wayToRun("serve", scriptsAt(folder)),
  ];
  say(`\nYour newsroom is ready. Next:\n${next.map((line) => `  ${line}`).join("\n")}`);
  return exitCode.done;
}

/** What goes wrong on the way to Dateline, in words. Nothing is written by then. */
function told<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${join(folder, "package.json")} is not what npm can read: ${error.message}.`);
    if (error instanceof PackFailure)
      throw new UsageError(
        `Dateline could not be packed for the newsroom, and nothing was written: ${error.message}`,
      );
    throw error;
  }
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `"${path}"`;
}

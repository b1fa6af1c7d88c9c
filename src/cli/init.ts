import { relative, resolve } from "node:path";
import { home } from "../model/home.ts";
import { initNewsroom, isFree } from "../scaffold/init-newsroom.ts";
import { exitCode } from "./exit-code.ts";
import { momentOption } from "./moment-option.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline init` as they were typed. */
export interface InitArguments {
  readonly now?: string;
}

/** `dateline init`: makes a new newsroom in a new or empty folder. Gives the exit code. */
export async function init(path: string, { now }: InitArguments): Promise<number> {
  const folder = resolve(path);
  if (!isFree(folder))
    throw new UsageError(`${folder} is not empty; a newsroom begins in a new or empty folder.`);
  // The machine’s own time zone is the best guess at the newsroom’s, and the settings say how to change it.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const files = initNewsroom({
    folder,
    now: momentOption(now, () => timeZone),
    timeZone,
    dateline: `file:${relative(folder, home).replaceAll("\\", "/")}`,
  });
  for (const file of files) say(relative(process.cwd(), resolve(folder, file)));
  const place = relative(process.cwd(), folder);
  say(
    `\nYour newsroom is ready. Next:${place === "" ? "" : `\n  cd ${place}`}\n  npm install\n  npx dateline serve`,
  );
  return exitCode.done;
}

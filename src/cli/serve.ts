import { once } from "node:events";
import { workAt } from "./at-work.ts";
import { newDeskToken } from "./desk-token.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { ipAddress, oneOf, portNumber } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { progressLine } from "./progress-line.ts";
import { roundOfLines } from "./report-line.ts";
import { shownPath } from "./report-pretty.ts";
import { remark, say } from "./terminal.ts";

/** The options of `dateline serve` as they were typed. */
export interface ServeArguments {
  readonly root: string;
  readonly cache?: string;
  readonly port: string;
  readonly host?: string;
  readonly now?: string;
  readonly drafts: boolean;
  readonly format: string;
}

/** `dateline serve`: shows the site until it is stopped. Gives the exit code. */
export async function serve({
  root: rootPath,
  cache,
  port: portText,
  host,
  now,
  drafts,
  format,
}: ServeArguments): Promise<number> {
  const workingFolder = process.cwd();
  const port = portNumber(portText);
  const toldAs = oneOf("--format", format, ["pretty", "line"]);
  if (host !== undefined) ipAddress(host);
  const root = rootFolder(rootPath);
  const output = outputFolder(undefined, root);
  const notes = notesOption(cache, root, output);
  const moment = momentOption(now, () => timeZoneOf(root));
  process.chdir(root);
  workAt({ root, notes, folders: [notes] });
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { startPreview } = await import("../run/preview/preview.ts");
  const progress = progressLine(process.stderr);
  const preview = await startPreview(
    // Other devices may look at what is written here, and write nothing.
    {
      ...{ root, output, notes, now: moment, drafts, fresh: false, port, host },
      clock: () => momentOption(now, () => timeZoneOf(root)),
      deskToken: host === undefined ? newDeskToken() : undefined,
    },
    {
      step: progress.step,
      line: say,
      problems: (problems) => {
        progress.clear();
        if (toldAs === "line")
          say(roundOfLines(problems, (file) => shownPath(file, { root, workingFolder })));
        else printProblems(problems, { root, workingFolder, all: false });
      },
    },
  );
  remark(`The site is at ${preview.url} — end with Ctrl-C.`);
  if (host === undefined) remark(`The desk, for writing, is at ${preview.url}admin/.`);
  if (host !== undefined)
    remark(
      drafts
        ? "Everybody in this network can open it, with drafts and embargoed articles; --no-drafts leaves them out."
        : "Everybody in this network can open it.",
    );
  await stopped;
  await preview.close();
  // Ending a preview is how it is meant to end.
  return exitCode.done;
}

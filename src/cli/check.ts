import { compareProblems, hasErrors } from "../model/problem.ts";
import { checkSite } from "../run/check-site.ts";
import { atWork } from "./at-work.ts";
import type { CheckArguments } from "./check-arguments.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { heldBackSentence } from "./held-back.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { oldUrlsIn } from "./old-urls-in.ts";
import { isOnServer } from "./on-server.ts";
import { pastOf } from "./past.ts";
import { putRight } from "./put-right.ts";
import { shownPath } from "./report-pretty.ts";
import { safeText } from "./safe-text.ts";
import { settingsOf } from "./settings-of.ts";
import { forMachines, reportFormat, tellProblems } from "./tell-problems.ts";
import { note, remark } from "./terminal.ts";

/** `dateline check`: looks for mistakes and publishes nothing. Gives the exit code. */
export async function check(typed: CheckArguments): Promise<number> {
  if (typed.built !== undefined) return (await import("./check-built.ts")).checkBuilt(typed);
  const workingFolder = process.cwd();
  const format = reportFormat(typed.format);
  const root = rootFolder(typed.root);
  const now = momentOption(typed.now, () => timeZoneOf(root));
  const output = outputFolder(undefined, root);
  const notes = notesOption(typed.cache, root, output);
  const options = {
    root,
    output,
    notes,
    now,
    drafts: typed.drafts === true,
    fresh: false,
    ...(isOnServer() ? { keepsLock: false } : {}),
    ...(typed.urls === undefined ? {} : { old: oldUrlsIn(typed.urls, root) }),
    questions: typed.all === true ? ("all" as const) : ("usual" as const),
  };
  const past = pastOf(root, typed);
  if (past?.isIdle === true) {
    const none = "Nothing in content/ is part of the next commit.";
    tellProblems([], format, { root, workingFolder, all: false, none });
    return exitCode.done;
  }
  // A newsroom’s own Eleventy configuration names its folders as seen from its root.
  process.chdir(root);
  const place = { root, notes, folders: [notes] };
  const look = async () => (await atWork(place, (progress) => checkSite(options, progress))).result;
  const settings = settingsOf(root);
  let result = await look();
  if (typed.fix === true && settings !== undefined) {
    const mine = result.problems.filter(({ file }) => past?.holds(file) ?? true);
    const done = putRight(root, mine, settings);
    for (const { file, line, written } of done)
      note(safeText(`Put right: ${shownPath(file, { root, workingFolder })}:${line} is ${written} now.`));
    if (done.length > 0) result = await look();
  }
  const { articles, heldBack } = result;
  const silent = settings === undefined ? [] : (past?.silent(settings, now) ?? []);
  const problems = [...result.problems, ...silent]
    .filter((problem) => past?.counts(problem) ?? true)
    .sort(compareProblems);
  tellProblems(problems, format, {
    ...{ root, workingFolder, all: typed.all === true, heldBack },
    none: `No problems in ${counted(articles, "article")}.`,
  });
  if (heldBack !== undefined && !forMachines.has(format)) {
    const held = heldBackSentence(heldBack, now, timeZoneOf(root));
    if (format === "pretty" && problems.length === 0) remark(held);
    else note(held);
  }
  return hasErrors(problems) || (typed.strict === true && problems.length > 0)
    ? exitCode.contentErrors
    : exitCode.done;
}

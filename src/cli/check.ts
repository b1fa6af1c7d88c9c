import { join, relative, sep } from "node:path";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { checkSite } from "../run/check-site.ts";
import { atWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { heldBackSentence } from "./held-back.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { oldUrlsIn } from "./old-urls-in.ts";
import { isOnServer } from "./on-server.ts";
import { oneOf } from "./option-values.ts";
import { type AskedOfGit, pastOf } from "./past.ts";
import { printProblems } from "./print-problems.ts";
import { countProblems, wordProblemCount } from "./problem-count.ts";
import { putRight } from "./put-right.ts";
import { githubReport } from "./report-github.ts";
import { jsonReport } from "./report-json.ts";
import { lineReport } from "./report-line.ts";
import { shownPath } from "./report-pretty.ts";
import { rdjsonReport } from "./report-rdjson.ts";
import { sarifReport } from "./report-sarif.ts";
import { safeText } from "./safe-text.ts";
import { settingsOf } from "./settings-of.ts";
import { sourceLines } from "./source-lines.ts";
import { complain, note, remark, say } from "./terminal.ts";

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
}

const formats = ["pretty", "json", "github", "rdjson", "sarif", "line"] as const;

/** Those of which standard output has nothing else and standard error no counts. */
const forMachines: ReadonlySet<string> = new Set(["json", "rdjson", "sarif"]);

/** `dateline check`: looks for mistakes and publishes nothing. Gives the exit code. */
export async function check(typed: CheckArguments): Promise<number> {
  const workingFolder = process.cwd();
  const format = oneOf("--format", typed.format, formats);
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
    if (format === "json") say(jsonReport([]));
    else if (format === "rdjson") say(rdjsonReport([], { pathOf: (file) => file, lines: () => undefined }));
    else if (format === "sarif") say(sarifReport([], (file) => file));
    else if (format === "pretty") remark("Nothing in content/ is part of the next commit.");
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
  if (format === "json") say(jsonReport(problems, heldBack));
  else if (format === "github") printNotes(problems, root, workingFolder);
  else if (format === "rdjson")
    say(rdjsonReport(problems, { pathOf: inRepository(root, workingFolder), lines: sourceLines(root) }));
  else if (format === "sarif") say(sarifReport(problems, inRepository(root, workingFolder)));
  else if (format === "line") printLines(problems, root, workingFolder);
  else {
    printProblems(problems, { root, workingFolder, all: typed.all === true });
    if (problems.length > 0) complain(`${wordProblemCount(countProblems(problems))}.`);
    else remark(`No problems in ${counted(articles, "article")}.`);
  }
  if (heldBack !== undefined && !forMachines.has(format)) {
    const held = heldBackSentence(heldBack, now, timeZoneOf(root));
    if (format === "pretty" && problems.length === 0) remark(held);
    else note(held);
  }
  return hasErrors(problems) || (typed.strict === true && problems.length > 0)
    ? exitCode.contentErrors
    : exitCode.done;
}

function printNotes(problems: readonly Problem[], root: string, workingFolder: string): void {
  if (problems.length === 0) return;
  say(githubReport(problems, inRepository(root, workingFolder)));
}

/** GitHub looks for files from the top of the repository, of which the newsroom may be a part. */
function inRepository(root: string, workingFolder: string): (file: string) => string {
  const top = process.env.GITHUB_WORKSPACE || workingFolder;
  return (file) => relative(top, join(root, file)).split(sep).join("/");
}

/** A text editor looks for files from the folder in which it gave the command, which is the root or stands above it. */
function printLines(problems: readonly Problem[], root: string, workingFolder: string): void {
  if (problems.length > 0) say(lineReport(problems, (file) => shownPath(file, { root, workingFolder })));
}

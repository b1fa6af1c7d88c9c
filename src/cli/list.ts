import { hasErrors } from "../model/problem.ts";
import { type HeldFile, listHeldBack } from "../run/list-held-back.ts";
import { atWork } from "./at-work.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { inUtc, wordMoment } from "./held-back.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { oneOf } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { shownPath } from "./report-pretty.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { complain, say } from "./terminal.ts";

/** The options of `dateline list` as they were typed. */
export interface ListArguments {
  readonly root: string;
  readonly cache?: string;
  readonly format: string;
  readonly drafts?: true;
  readonly waiting?: true;
  readonly expired?: true;
  readonly now?: string;
}

const formats = ["pretty", "json"] as const;
const headings = { draft: "Drafts", waiting: "Waiting", expired: "Expired" } as const;
type State = keyof typeof headings;

/** `dateline list`: lists what readers do not see, and until when. Gives the exit code. */
export async function list(typed: ListArguments): Promise<number> {
  const workingFolder = process.cwd();
  const format = oneOf("--format", typed.format, formats);
  const root = rootFolder(typed.root);
  const now = momentOption(typed.now, () => timeZoneOf(root));
  const output = outputFolder(undefined, root);
  const notes = notesOption(typed.cache, root, output);
  const options = { root, output, notes, now, drafts: false, fresh: false };
  const place = { root, notes, folders: [notes] };
  const { result } = await atWork(place, (progress) => listHeldBack(options, progress));
  const errors = result.problems.filter(({ severity }) => severity === "error");
  printProblems(errors, { root, workingFolder, all: false });
  const states = wanted(typed);
  const held = result.held.filter(({ state }) => states.includes(state));
  if (format === "json") say(heldJson(held));
  else {
    const wordWhen = (epoch: number) => wordMoment(epoch, now, timeZoneOf(root));
    const wordFile = (file: string) => safeText(shownPath(file, { root, workingFolder }));
    say(held.length === 0 ? nothing(states) : pretty(held, wordWhen, wordFile));
  }
  if (!hasErrors(errors)) return exitCode.done;
  complain("The files with errors are not in the list: nobody can tell whether readers would see them.");
  return exitCode.contentErrors;
}

/** That nothing of what was asked for is there. */
function nothing(states: readonly State[]): string {
  if (states.length === 3) return "Nothing is held back.";
  return `Nothing of that is held back (${states.map((state) => headings[state].toLowerCase()).join(", ")}).`;
}

/** All three, where none is asked for. */
function wanted({ drafts, waiting, expired }: ListArguments): readonly State[] {
  const asked: State[] = [];
  if (drafts === true) asked.push("draft");
  if (waiting === true) asked.push("waiting");
  if (expired === true) asked.push("expired");
  return asked.length === 0 ? ["draft", "waiting", "expired"] : asked;
}

/** `until` is ISO 8601 in UTC, or null for a draft: of what waits, when it opens; of what expired, when it did. */
function heldJson(held: readonly HeldFile[]): string {
  return safeJson({
    heldBack: held.map(({ state, title, file, until }) => ({
      state,
      title,
      file,
      until: until === undefined ? null : inUtc(until),
    })),
  });
}

function pretty(
  held: readonly HeldFile[],
  wordWhen: (epoch: number) => string,
  wordFile: (file: string) => string,
): string {
  const lines: string[] = [];
  let last: State | undefined;
  for (const { state, title, file, until } of held) {
    if (state !== last) lines.push(...(last === undefined ? [] : [""]), headings[state]);
    last = state;
    const when =
      until === undefined ? "" : `, ${state === "expired" ? "expired" : "until"} ${wordWhen(until)}`;
    lines.push(`  ${safeText(title)}${when}`, `    ${wordFile(file)}`);
  }
  return lines.join("\n");
}

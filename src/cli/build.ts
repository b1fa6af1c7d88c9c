import { digestOfEdition } from "../publish/edition-list.ts";
import type { BuildOptions } from "../run/build-options.ts";
import { type BuildReport, buildSite } from "../run/build-site.ts";
import { isOtherEdition } from "../run/changes-only.ts";
import { dropChanges } from "../store/changes-file.ts";
import type { OutputPlace } from "../store/note-file.ts";
import { listOfOutput } from "../verify/list-of-output.ts";
import { atWork } from "./at-work.ts";
import { buildJson, buildSummary, nextChangeSentence, phaseTimes } from "./build-summary.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { heldBackSentence } from "./held-back.ts";
import { exitCodeOf } from "./interruption.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { isOnServer } from "./on-server.ts";
import { siteAddress } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { shardOption } from "./shard-option.ts";
import { complain, explain, note, remark, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline build` as they were typed. */
export interface BuildArguments {
  readonly root: string;
  readonly output?: string;
  readonly cache?: string;
  readonly url?: string;
  readonly now?: string;
  readonly drafts?: true;
  readonly fresh?: true;
  readonly search: boolean;
  readonly changesOnly?: true;
  readonly all?: true;
  readonly json?: true;
  readonly shard?: string;
}

/** `dateline build`: builds the site once. Gives the exit code. */
export async function build(typed: BuildArguments): Promise<number> {
  const workingFolder = process.cwd();
  const options = buildOptions(typed);
  // A newsroom’s own Eleventy configuration names its folders as seen from its root.
  process.chdir(options.root);
  const place = { root: options.root, notes: options.notes, folders: [options.output, options.notes] };
  const { result, signal } = await atWork(place, (progress) => buildSite(options, progress));
  printProblems(result.problems, { root: options.root, workingFolder, all: typed.all === true });
  if (result.cacheBroken)
    complain("The cache was damaged, so it was thrown away and everything was read again.");
  // A whole site stands now, of which nothing is left out.
  if (result.published && !options.changesOnly) dropChanges(options);
  tell(result, typed, options);
  if (signal !== undefined) return exitCodeOf(signal);
  return result.published ? exitCode.done : exitCode.contentErrors;
}

function buildOptions(typed: BuildArguments): BuildOptions & { readonly notes: string } {
  const { url, now, drafts, fresh, search, changesOnly, shard } = typed;
  const root = rootFolder(typed.root);
  const output = outputFolder(typed.output, root);
  const notes = notesOption(typed.cache, root, output);
  if (changesOnly === true) refuseForChanges({ output, notes }, fresh === true);
  return {
    root,
    output,
    notes,
    changesOnly: changesOnly === true,
    now: momentOption(now, () => timeZoneOf(root)),
    drafts: drafts === true,
    fresh: fresh === true,
    index: search,
    ...(shard === undefined ? {} : { shard: shardOption(shard, typed) }),
    ...(drafts === true || now !== undefined || shard !== undefined || isOnServer()
      ? {}
      : { keepsLock: true }),
    ...(url === undefined ? {} : { url: siteAddress(url) }),
  };
}

/** Refuses to write changes where they would not make a whole with what stands. */
function refuseForChanges(place: OutputPlace, isFresh: boolean): void {
  if (isFresh)
    throw new UsageError(
      "--fresh makes every page again, and --changes-only what changed: name one of them.",
    );
  if (isOtherEdition(place))
    throw new UsageError(
      `In ${place.output} stands a site of which nothing is noted, and changes would make a mixture. Name an empty folder with --output, or delete that one.`,
    );
}

function tell(report: BuildReport, { json }: BuildArguments, options: ReturnType<typeof buildOptions>): void {
  const { root, now } = options;
  // Counted from the start of the process, which is what the person waited for.
  const seconds = performance.now() / 1_000;
  if (json === true) say(buildJson(report, seconds, report.published ? digestOfOutput(options) : undefined));
  explain(phaseTimes(report));
  if (!report.published) complain(buildSummary(report, seconds));
  else if (json !== true) remark(buildSummary(report, seconds));
  if (json === true) return;
  const next = nextChangeSentence(report, timeZoneOf(root));
  if (next !== undefined) remark(next);
  if (report.heldBack === undefined) return;
  const held = heldBackSentence(report.heldBack, now, timeZoneOf(root));
  if (report.published) remark(held);
  else note(held);
}

/** The name of the edition that stands, which programs may compare. */
function digestOfOutput(place: OutputPlace): string | undefined {
  const { list } = listOfOutput(place);
  return list && digestOfEdition(list);
}

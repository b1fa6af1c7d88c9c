import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Deployment, deploy, type Local } from "../deploy/deploy.ts";
import { goBack } from "../deploy/go-back.ts";
import { fetchManifest, readLocalChanges } from "../deploy/local-changes.ts";
import { readLocalSite } from "../deploy/local-site.ts";
import type { Standing } from "../deploy/standing.ts";
import type { Target } from "../deploy/target.ts";
import { oneAtATime } from "../run/one-at-a-time.ts";
import type { Progress } from "../run/progress.ts";
import { readChanges, writeNoChanges } from "../store/changes-file.ts";
import { nameOfAllBytes } from "../store/name-of-all-bytes.ts";
import type { OutputPlace } from "../store/note-file.ts";
import { atWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { deployJson, deploySteps, deploySummary, failureJson, fetchedJson } from "./deploy-summary.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { exitCodeOf, Interrupted } from "./interruption.ts";
import { notesOption } from "./notes-option.ts";
import { atTarget, targetOf, toldFault } from "./send-site.ts";
import { remark, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRunWith } from "./way-to-run.ts";

/** The options of `dateline deploy` as they were typed. */
export interface DeployArguments {
  readonly root: string;
  readonly output?: string;
  readonly cache?: string;
  readonly notes?: string;
  readonly rollback?: true;
  readonly fetchManifest?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `dateline deploy`: sends what was built to where readers get it. Gives the exit code. */
export async function deploySite(typed: string, options: DeployArguments): Promise<number> {
  const { rollback, fetchManifest: isFetch, dryRun } = options;
  if (isFetch === true && (rollback ?? dryRun) === true)
    throw new UsageError("--fetch-manifest sends nothing, so --rollback and --dry-run do not go with it.");
  const root = rootFolder(options.root);
  const output = outputFolder(options.output, root);
  const target = targetOf(typed, options.notes, { root, output });
  const notes = notesOption(options.cache, root, output);
  const place = { root, notes, folders: [output, target.shown] };
  try {
    const { result, signal } = await atWork(place, (progress) =>
      oneAtATime({ root, notes }, progress, async () =>
        isFetch === true
          ? await fetched(target, { output, notes }, options)
          : await sent(target, { output, notes }, options, progress),
      ),
    );
    result();
    return signal === undefined ? exitCode.done : exitCodeOf(signal);
  } catch (error) {
    return retold(error, target, place.folders.join(" or "), options);
  }
}

/** Sends; gives what tells of it. */
async function sent(
  target: Target,
  place: OutputPlace,
  options: DeployArguments,
  progress: Progress,
): Promise<() => void> {
  const deployment = await work(target, place, options, progress);
  if (options.dryRun !== true && readChanges(place) !== undefined)
    writeNoChanges(place, nameOfAllBytes(deployment.files));
  return () => tell(deployment, target, options);
}

function work(
  target: Target,
  place: OutputPlace,
  { rollback, dryRun }: DeployArguments,
  progress: Progress,
): Promise<Deployment> {
  return atTarget(target, dryRun === true, progress, async (how) => {
    if (rollback !== true) return deploy(target, (standing) => localOf(place, standing, target), how);
    const folder = mkdtempSync(join(tmpdir(), "dateline-deploy-"));
    try {
      return await goBack(target, folder, how);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** What is to be sent: the site, or what a build noted that was to write changes alone. */
function localOf(place: OutputPlace, standing: Standing, target: Target): Promise<Local> | Local {
  const changes = readChanges(place);
  return changes === undefined ? readLocalSite(place) : readLocalChanges(place, changes, standing, target);
}

/** Notes what stands at a target, for a build that writes changes alone; gives what tells of it. */
async function fetched(target: Target, place: OutputPlace, { json }: DeployArguments): Promise<() => void> {
  const files = await fetchManifest(target, place);
  if (json === true) return () => say(fetchedJson(files, target));
  const text =
    files === undefined
      ? `No edition stands at ${target.shown} yet, so there is nothing to fetch.`
      : `Noted what stands at ${target.shown}: ${counted(files.size, "file")}. \`${wayToRunWith("build", "--changes-only")}\` goes by it.`;
  return () => remark(text);
}

/** Tells why nothing, or not all, was sent, and gives the exit code; throws on what is told elsewhere. */
function retold(error: unknown, target: Target, place: string, { json }: DeployArguments): number {
  if (error instanceof Interrupted)
    throw new Interrupted(
      error.signal,
      "Stopped. What was sent until now is in order: every page that readers come to is whole. Run the same command again; it goes on there.",
    );
  const told = toldFault(error, place);
  if (told === undefined) throw error;
  if (json === true) say(failureJson(told, target));
  return told.of === "site" ? exitCode.contentErrors : exitCode.machineFailed;
}

function tell(deployment: Deployment, target: Target, { dryRun, json }: DeployArguments): void {
  const seconds = performance.now() / 1_000;
  const isDry = dryRun === true;
  if (json === true) {
    say(deployJson(deployment, target, seconds, isDry));
    return;
  }
  if (isDry) for (const line of deploySteps(deployment)) say(line);
  remark(deploySummary(deployment, target, seconds, isDry));
}

import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Deployment, deploy, type Local } from "../deploy/deploy.ts";
import { DeployFault, withoutSecrets } from "../deploy/deploy-fault.ts";
import { goBack } from "../deploy/go-back.ts";
import { fetchManifest, readLocalChanges } from "../deploy/local-changes.ts";
import { readLocalSite } from "../deploy/local-site.ts";
import { type Lock, takeLock, usualLockTimes } from "../deploy/lock.ts";
import { type Address, AddressFault, notesBeside, openTarget, parseAddress } from "../deploy/open-target.ts";
import type { S3Place } from "../deploy/s3-target.ts";
import type { Standing } from "../deploy/standing.ts";
import type { Target } from "../deploy/target.ts";
import { oneAtATime } from "../run/one-at-a-time.ts";
import type { Progress } from "../run/progress.ts";
import { readChanges, writeNoChanges } from "../store/changes-file.ts";
import { editionName } from "../store/edition-name.ts";
import type { OutputPlace } from "../store/note-file.ts";
import { atWork, FailedAtWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { deployJson, deploySteps, deploySummary } from "./deploy-summary.ts";
import { exitCode } from "./exit-code.ts";
import { isWithin, outputFolder, rootFolder, targetFolder } from "./folders.ts";
import { exitCodeOf, Interrupted } from "./interruption.ts";
import { notesOption } from "./notes-option.ts";
import { safeText } from "./safe-text.ts";
import { complain, remark, say } from "./terminal.ts";
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
  const root = rootFolder(options.root);
  const output = outputFolder(options.output, root);
  const target = targetOf(typed, options.notes, { root, output });
  const notes = notesOption(options.cache, root, output);
  if (options.fetchManifest === true) return fetched(target, { output, notes });
  const place = { root, notes, folders: [output, target.shown] };
  const { result, signal } = await atWork(place, (progress) =>
    oneAtATime({ root, notes }, progress, () => work(target, { output, notes }, options, progress)),
  ).catch(retold);
  if (typeof result === "number") return result;
  if (options.dryRun !== true && readChanges({ output, notes }) !== undefined)
    writeNoChanges({ output, notes }, editionName(result.files));
  tell(result, target, options);
  return signal === undefined ? exitCode.done : exitCodeOf(signal);
}

/** The way to a target, of which the address and the environment decide what can be known before anything is sent. */
function targetOf(
  typed: string,
  notes: string | undefined,
  place: { readonly root: string; readonly output: string },
): Target {
  try {
    const [site, beside] = [
      addressOf(typed, place),
      notes === undefined ? undefined : addressOf(notes, place),
    ];
    const there = beside ?? notesBeside(site);
    if (site.kind === "folder" && there.kind === "folder" && isWithin(there.folder, site.folder))
      throw new AddressFault(`The notes cannot go to ${there.folder}: they would be served with the site.`);
    if (site.kind === "s3" && there.kind === "s3" && isServed(there, site))
      throw new AddressFault("The notes cannot go into the site: they would be served with it.");
    return openTarget(safeText(typed), site, there, process.env);
  } catch (error) {
    throw error instanceof AddressFault ? new UsageError(error.message) : error;
  }
}

function addressOf(
  typed: string,
  { root, output }: { readonly root: string; readonly output: string },
): Address {
  const address = parseAddress(typed);
  return address.kind === "folder"
    ? { ...address, folder: targetFolder(address.folder, root, output) }
    : address;
}

function isServed(notes: S3Place, site: S3Place): boolean {
  return (
    notes.bucket === site.bucket && `${notes.prefix}/`.startsWith(site.prefix === "" ? "" : `${site.prefix}/`)
  );
}

async function work(
  target: Target,
  place: OutputPlace,
  { rollback, dryRun }: DeployArguments,
  progress: Progress,
): Promise<Deployment> {
  const id = randomUUID();
  const isDry = dryRun === true;
  const now = () => Date.now();
  const wait = () => progress.wait?.();
  // It changes nothing, so it need not be alone.
  const lock = isDry ? noLock : await takeLock(target, id, usualLockTimes, { now, sleep, wait });
  const folder = mkdtempSync(join(tmpdir(), "dateline-deploy-"));
  try {
    const how = { id, lock, isDry, step: (done: number, of: number) => progress.step("publish", done, of) };
    return rollback === true
      ? await goBack(target, folder, how)
      : await deploy(target, (standing) => localOf(place, standing, target), how);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    // A claim that cannot be taken back is one of the dead soon.
    await lock.free().catch(() => undefined);
  }
}

/** What is to be sent: the site, or what a build noted that was to write changes alone. */
function localOf(place: OutputPlace, standing: Standing, target: Target): Promise<Local> | Local {
  const changes = readChanges(place);
  return changes === undefined ? readLocalSite(place) : readLocalChanges(place, changes, standing, target);
}

/** Notes what stands at a target, for a build that writes changes alone. */
async function fetched(target: Target, place: OutputPlace): Promise<number> {
  try {
    const files = await fetchManifest(target, place);
    remark(
      files === undefined
        ? `No edition stands at ${target.shown} yet, so there is nothing to fetch.`
        : `Noted what stands at ${target.shown}: ${counted(files, "file")}. \`${wayToRunWith("build", "--changes-only")}\` goes by it.`,
    );
    return exitCode.done;
  } catch (error) {
    return retold(error).result;
  }
}

const noLock: Lock = { renew: async () => undefined, free: async () => undefined };

/** Tells why nothing, or not all, was sent, and gives the exit code; throws on what is told elsewhere. */
function retold(error: unknown): { readonly result: number; readonly signal?: undefined } {
  if (error instanceof Interrupted)
    throw new Interrupted(
      error.signal,
      "Stopped. What was sent until now is in order: every page that readers come to is whole. Run the same command again; it goes on there.",
    );
  const cause = error instanceof FailedAtWork ? error.cause : error;
  if (!(cause instanceof DeployFault)) throw error;
  for (const line of withoutSecrets(cause.message, process.env).split("\n")) complain(safeText(line));
  return { result: cause.of === "site" ? exitCode.contentErrors : exitCode.machineFailed };
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

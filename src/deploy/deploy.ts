import { nameOfAllBytes } from "../store/name-of-all-bytes.ts";
import { DeployFault } from "./deploy-fault.ts";
import type { EditionFiles } from "./edition.ts";
import type { Lock } from "./lock.ts";
import { mayRemain, type Remains } from "./may-remain.ts";
import { type Plan, planOf, withdrawnBy } from "./plan.ts";
import { send } from "./send.ts";
import { type Before, type FlightStep, readNotes, type Standing, type StandingEdition } from "./standing.ts";
import { standsUnnoted, survey } from "./survey.ts";
import type { Target, Upload } from "./target.ts";

/** An edition on this machine that is to be sent. */
export interface Local {
  /** All its files. */
  readonly files: EditionFiles;
  /** False where it looks whole, and nothing says that it is. */
  readonly isWhole: boolean;
  /** The path below which the site stands. */
  readonly base: string;
  /** Where the bytes of a file are, or the bytes. */
  from(file: string): Upload["from"];
  /** Looks whether files are still what they were when they were listed, before any is sent; throws a `DeployFault` if not. */
  hold(files: readonly string[]): void;
}

/** What is to be done, or was done, at a target. */
export interface Deployment {
  readonly plan: Plan;
  readonly files: EditionFiles;
  /** The files of the last whole edition that stood there. */
  readonly before: EditionFiles | undefined;
  /** True where an earlier deployment had not come to its end. */
  readonly goesOn: boolean;
  /** True where there is nothing to do. */
  readonly isThere: boolean;
  /** Files that stay as they are where an edition comes back, since what they were led to something that was withdrawn. */
  readonly stays: ReadonlySet<string>;
  /** True where a site stood there of which no notes spoke, and of which nothing was deleted. */
  readonly isOverOther: boolean;
  /** What stands at the target afterwards; undefined where nothing was to be changed there. */
  readonly edition: StandingEdition | undefined;
}

/** So many files may always go. */
const fewFiles = 10;

/** What deployments need beside the two ends. */
export interface Work {
  /** A name that no other deployment has. */
  readonly id: string;
  readonly lock: Lock;
  /** The edition that stood at the target when this process last looked. */
  readonly known?: StandingEdition;
  /** True where it is only told what would be done. */
  readonly isDry: boolean;
  /** Told how many steps of how many are done; may throw. */
  step(done: number, of: number): void;
}

/** Sends an edition to a target: what differs, in the order of `publishPhases`. `localOf` is handed what stands there. */
export async function deploy(
  target: Target,
  localOf: (standing: Standing) => Promise<Local> | Local,
  work: Work,
): Promise<Deployment> {
  const standing = await readNotes(target, work.known);
  const local = await localOf(standing);
  const { files } = local;
  const remains = await mayRemain(target, standing, files, local.base);
  const there = await survey(target, standing);
  const plan = planOf(standing, there, files, target.keepsLook, remains.assets);
  const { added, changed, gone } = plan.change;
  if (!local.isWhole && gone.length > fewFiles && gone.length > there.size / 2)
    throw new DeployFault(
      "site",
      `More than half of what stands at ${target.shown} would be deleted (${gone.length} of ${there.size} files), and no notes say that what is here is a whole site. Deploy where it was built, or hand .dateline over with it.`,
    );
  const deployment: Deployment = {
    plan,
    files,
    before: standing.edition?.files,
    goesOn: standing.flight !== undefined,
    isThere:
      standing.edition !== undefined &&
      standing.flight === undefined &&
      added.length + changed.length + gone.length === 0,
    stays: new Set(),
    isOverOther: await standsUnnoted(target, standing),
    edition: standing.edition,
  };
  local.hold([...added, ...changed]);
  if (work.isDry || deployment.isThere) return deployment;
  const shelves = shelvesOf(standing, work.id);
  const before = beforeOf(standing, files, remains, shelves);
  const edition: StandingEdition = {
    name: nameOfAllBytes(files),
    by: work.id,
    files,
    kept: keptOf(standing, plan.stay),
    ...(before && { before }),
  };
  await send({
    ...{ target, lock: work.lock, standing, plan, edition, shelves, isBack: false },
    aside: new Set(before?.back.keys()),
    settled: settledOf(standing, there),
    from: local.from,
    step: work.step,
  });
  return { ...deployment, edition };
}

/** Those of a deployment that did not come to its end, and one for this. */
export function shelvesOf({ flight }: Standing, id: string): readonly string[] {
  return [...(flight?.shelves ?? []), `aside/${id}`];
}

/** What stands after a deployment that did not come to its end and is not of the last whole edition, as steps that are done. */
export function settledOf({ edition, flight }: Standing, there: EditionFiles): readonly FlightStep[] {
  const touched = new Set(flight?.steps.map(({ file }) => file));
  return [...touched].flatMap((file) => {
    const entry = there.get(file);
    return entry === edition?.files.get(file) ? [] : [{ file, ...(entry && { entry }) }];
  });
}

function keptOf({ edition }: Standing, stay: ReadonlySet<string>): EditionFiles {
  return new Map([...(edition?.files ?? [])].filter(([file]) => stay.has(file)));
}

/** The way back from the next edition to the one that stands. */
function beforeOf(
  standing: Standing,
  next: EditionFiles,
  remains: Remains,
  shelves: readonly string[],
): Before | undefined {
  const { edition } = standing;
  if (edition === undefined) return undefined;
  const differing = [...edition.files].filter(([file, { sha256 }]) => next.get(file)?.sha256 !== sha256);
  const mayBeBack = (file: string): boolean => remains.assets.has(file) || remains.changed.has(file);
  return {
    name: edition.name,
    back: new Map(differing.filter(([file]) => mayBeBack(file))),
    stays: differing.flatMap(([file]) => (next.has(file) && !mayBeBack(file) ? [file] : [])),
    added: [...next.keys()].filter((file) => !edition.files.has(file)),
    withdrawn: [...withdrawnBy(standing, next)],
    shelves,
  };
}

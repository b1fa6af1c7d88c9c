import { isSystemError } from "../model/system-error.ts";
import { publishPhases } from "../publish/publish-order.ts";
import { DeployFault, EndedHalfWay } from "./deploy-fault.ts";
import type { EditionFiles } from "./edition.ts";
import type { Lock } from "./lock.ts";
import type { Plan } from "./plan.ts";
import {
  type Flight,
  type FlightStep,
  noteDone,
  noteEdition,
  noteFlight,
  type Standing,
  type StandingEdition,
} from "./standing.ts";
import type { Target, Upload } from "./target.ts";

/** How many files are sent between two looks at the lock and at signals. */
const batchSize = 200;
/** How many between two notes of how far it is. */
const noteEvery = 1_000;
/** The most steps that may have been taken and are in no note, where a deployment was killed. */
export const mostUnnoted = noteEvery + batchSize;

export interface Sending {
  readonly target: Target;
  readonly lock: Lock;
  readonly plan: Plan;
  /** What stood there before. */
  readonly standing: Standing;
  /** The edition that stands afterwards. */
  readonly edition: StandingEdition;
  /** Folders of the notes for bytes that are put aside: those of an earlier try, and last that of this one. */
  readonly shelves: readonly string[];
  /** Files whose bytes are put aside before they are replaced or deleted. */
  readonly aside: ReadonlySet<string>;
  readonly isBack: boolean;
  /** What stands that is not of the last whole edition, as steps that are done. */
  readonly settled: readonly FlightStep[];
  /** Where the bytes of a file are on this machine. */
  from(file: string): Upload["from"];
  /** Told how many files of how many are done; may throw, which ends it in order. */
  step(done: number, of: number): void;
}

/**
 * Takes the steps of a plan at a target, in phases: of each the files go together, and all are there before the next begins. What is to
 * be done is noted before, and how far it is now and then, so that one that ends early can be gone on with.
 */
export async function send(sending: Sending): Promise<void> {
  const { target, lock, plan, edition, shelves, isBack } = sending;
  const phases = publishPhases(plan.change);
  const steps = phases.flat().map(({ what, file }): FlightStep => {
    const entry = what === "put" ? edition.files.get(file) : undefined;
    return { file, ...(entry && { entry }) };
  });
  const { settled } = sending;
  const flight: Flight = {
    id: edition.by,
    name: edition.name,
    steps: [...settled, ...steps],
    done: settled.length,
    shelves,
    isBack,
  };
  await noteFlight(target, flight);
  let done = 0;
  let noted = 0;
  try {
    for (const phase of phases)
      for (let at = 0; at < phase.length; at += batchSize) {
        sending.step(done, steps.length);
        await lock.renew();
        const batch = phase.slice(at, at + batchSize);
        await take(
          batch.map(({ file }) => file),
          batch[0]?.what === "put",
          sending,
        );
        done += batch.length;
        if (done - noted >= noteEvery && done < steps.length) {
          await noteDone(target, flight, settled.length + done);
          noted = done;
        }
      }
    sending.step(done, steps.length);
    await lock.renew();
    await noteEdition(target, edition);
    await dropAside(sending);
  } catch (error) {
    // Where that fails too, a little more is sent again.
    if (done > noted) await noteDone(target, flight, settled.length + done).catch(() => undefined);
    throw halfWay(error, target, done, steps.length);
  }
}

async function take(files: readonly string[], isPut: boolean, sending: Sending): Promise<void> {
  const { target, shelves, aside } = sending;
  for (const isAside of [false, true]) {
    const those = files.filter((file) => aside.has(file) === isAside);
    if (those.length === 0) continue;
    const shelf = isAside ? shelves.at(-1) : undefined;
    if (isPut)
      await target.put(
        "site",
        those.map((file) => upload(file, sending)),
        shelf,
      );
    else await target.delete("site", those, shelf);
  }
}

function upload(file: string, { edition, from }: Sending): Upload {
  const look = edition.files.get(file)?.look;
  return { file, from: from(file), ...(look && { look }) };
}

/** Takes away what was put aside for editions to which there is no way back any more, or by a deployment that was ended and for nothing. */
async function dropAside({ target, standing, edition: { before } }: Sending): Promise<void> {
  const old = standing.edition?.before;
  const put = [
    ...(old?.shelves ?? []).flatMap((shelf) =>
      [...(old?.back.keys() ?? [])].map((file) => [shelf, file] as const),
    ),
    ...(standing.flight?.shelves ?? []).flatMap((shelf) =>
      (standing.flight?.steps ?? []).map(({ file }) => [shelf, file] as const),
    ),
  ];
  const isKept = ([shelf, file]: readonly [string, string]): boolean =>
    before?.shelves.includes(shelf) === true && before.back.has(file);
  const dropped = new Set(put.filter((one) => !isKept(one)).map(([shelf, file]) => `${shelf}/${file}`));
  if (dropped.size > 0) await target.delete("notes", [...dropped]);
}

/** Whether a target or a disk ended it, how to go on is the same. What else was thrown stays what it is. */
function halfWay(cause: unknown, target: Target, done: number, of: number): unknown {
  if (!(cause instanceof DeployFault) && !isSystemError(cause)) return cause;
  return new EndedHalfWay(
    `${done} of ${of} steps are done for sure. ${target.shown} stands between two editions now: every page that readers come to is whole, and leads to nothing that is not there yet. Run the same command again; it goes on where this one stopped.`,
    { cause },
  );
}

/** The bytes of how many files, and of how many bytes, a plan sends. */
export function bytesToPut({ change }: Plan, files: EditionFiles): number {
  return [...change.added, ...change.changed].reduce((sum, file) => sum + (files.get(file)?.size ?? 0), 0);
}

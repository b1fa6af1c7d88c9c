import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Address, AddressFault, notesBeside, parseAddress } from "../deploy/address.ts";
import type { Work } from "../deploy/deploy.ts";
import { DeployFault, EndedHalfWay, withoutSecrets } from "../deploy/deploy-fault.ts";
import { type Lock, takeLock, usualLockTimes } from "../deploy/lock.ts";
import { openTarget } from "../deploy/open-target.ts";
import type { Target } from "../deploy/target.ts";
import { thrownChain } from "../model/newsroom-fault.ts";
import type { Progress } from "../run/progress.ts";
import { leadsInto, targetFolder } from "./folders.ts";
import { machineFailure } from "./machine-failure.ts";
import { safeText } from "./safe-text.ts";
import { complain, note } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The way to a target, of which the address and the environment decide what can be known before anything is sent. */
export function targetOf(
  typed: string,
  notes: string | undefined,
  place: { readonly root: string; readonly output: string },
): Target {
  try {
    const site = settled(parseAddress(typed), place, "The site");
    const beside = notes === undefined ? notesBeside(site) : parseAddress(notes);
    const there = settled(beside, place, "The notes");
    if (site.kind === "folder" && there.kind === "folder" && leadsInto(there.folder, site.folder))
      throw new AddressFault(`The notes cannot go to ${there.folder}: they would be served with the site.`);
    return openTarget(safeText(typed), site, there, process.env);
  } catch (error) {
    throw error instanceof AddressFault ? new UsageError(error.message) : error;
  }
}

/** An address that is no folder in which something else lives. */
function settled(
  address: Address,
  { root, output }: { readonly root: string; readonly output: string },
  thing: "The site" | "The notes",
): Address {
  return address.kind === "folder"
    ? { ...address, folder: targetFolder(thing, address.folder, root, output) }
    : address;
}

/** Does work at a target that no other deployment is at; what changes nothing need not be alone. */
export async function atTarget<Result>(
  target: Target,
  isDry: boolean,
  progress: Progress,
  work: (how: Work) => Promise<Result>,
): Promise<Result> {
  const id = randomUUID();
  const now = () => Date.now();
  let hasWaited = false;
  const wait = (): void => {
    if (!hasWaited) note(`Waiting for another deployment to ${target.shown} to end.`);
    hasWaited = true;
    progress.step("publish", 0, 0);
  };
  const taken = isDry ? noLock : await takeLock(target, id, usualLockTimes, { now, sleep, wait });
  let failure: { readonly error: unknown } | undefined;
  const lock: Lock = {
    ...taken,
    renew: async () => {
      if (failure !== undefined) throw failure.error;
      await taken.renew();
    },
  };
  // A batch of large files can take longer than a claim holds.
  let beat = Promise.resolve();
  const timer = setInterval(() => {
    beat = taken.renew().catch((error: unknown) => {
      failure ??= { error };
    });
  }, usualLockTimes.renewed);
  try {
    return await work({ id, lock, isDry, step: (done, of) => progress.step("publish", done, of) });
  } finally {
    clearInterval(timer);
    // It would put the claim back.
    await beat;
    // A claim that cannot be taken back is one of the dead soon.
    await lock.free().catch(() => undefined);
  }
}

const noLock: Lock = { renew: async () => undefined, free: async () => undefined };

/** Why nothing, or not all, was sent. */
export interface Told {
  readonly of: DeployFault["of"];
  /** What was told, without anything secret. */
  readonly message: string;
}

/**
 * Tells why nothing, or not all, was sent, and how to go on; undefined for what is neither a fault of a deployment nor of a machine.
 *
 * @param place where it was at work, for failures that do not say where they were
 */
export function toldFault(error: unknown, place: string): Told | undefined {
  const chain = thrownChain(error);
  const fault = chain.find((one) => one instanceof DeployFault);
  const why = fault?.message ?? machineFailure(error, place);
  if (why === undefined) return undefined;
  const half = chain.find((one) => one instanceof EndedHalfWay);
  const message = withoutSecrets(half === undefined ? why : `${why}\n${half.message}`, process.env);
  for (const line of message.split("\n")) complain(safeText(line));
  return { of: fault?.of ?? "machine", message };
}

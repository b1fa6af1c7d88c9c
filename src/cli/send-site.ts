import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Work } from "../deploy/deploy.ts";
import { DeployFault, withoutSecrets } from "../deploy/deploy-fault.ts";
import { type Lock, takeLock, usualLockTimes } from "../deploy/lock.ts";
import { type Address, AddressFault, notesBeside, openTarget, parseAddress } from "../deploy/open-target.ts";
import type { S3Place } from "../deploy/s3-target.ts";
import type { Target } from "../deploy/target.ts";
import type { Progress } from "../run/progress.ts";
import { FailedAtWork } from "./at-work.ts";
import { isWithin, targetFolder } from "./folders.ts";
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

/** Tells why nothing, or not all, was sent; gives whose fault it was, and undefined for what is no fault of a deployment. */
export function toldFault(error: unknown): DeployFault["of"] | undefined {
  const cause = error instanceof FailedAtWork ? error.cause : error;
  if (!(cause instanceof DeployFault)) return undefined;
  for (const line of withoutSecrets(cause.message, process.env).split("\n")) complain(safeText(line));
  return cause.of;
}

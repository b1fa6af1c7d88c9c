import { DeployFault } from "./deploy-fault.ts";
import type { Noted, Target } from "./target.ts";

/** How a target is kept for one deployment at a time; times in milliseconds. */
export interface LockTimes {
  /** A claim that was not renewed for so long is that of a deployment that was killed. */
  readonly lost: number;
  /** How often a claim is renewed. */
  readonly renewed: number;
  /** How long another deployment is waited for, and how long between two looks. */
  readonly patience: number;
  readonly look: number;
}

export const usualLockTimes: LockTimes = {
  lost: 60_000,
  renewed: 15_000,
  // Longer than a claim of the dead stands, so that a deployment that was killed can be run again at once.
  patience: 90_000,
  look: 2_000,
};

/** A target that this process has for itself. */
export interface Lock {
  /** Renews the claim where it is time. Throws if another deployment took over, as this one was asleep. */
  renew(): Promise<void>;
  free(): Promise<void>;
}

const folder = "claims";

/**
 * Takes a target for this process alone. Whoever wants it puts a claim into the notes first and looks then: with another claim there it
 * takes its own away, waits, and tries again. So of two that come at once both may step back, and never both go on. Claims are renewed, and
 * told by the clock of the target: one that is of another time is that of a deployment that was killed.
 *
 * @param id a name that no other deployment has
 */
export async function takeLock(
  target: Target,
  id: string,
  times: LockTimes,
  { now, sleep, wait }: { now(): number; sleep(milliseconds: number): Promise<void>; wait(): void },
): Promise<Lock> {
  const own = `${folder}/${id}`;
  const claim = () => target.put("notes", [{ file: own, from: Buffer.from(`${id}\n`) }]);
  const drop = () => target.delete("notes", [own]);
  const start = now();
  for (let round = 1; ; round += 1) {
    await claim();
    const { isListed, others } = await lookAround(target, own, times.lost);
    if (isListed && others === 0) break;
    const isOver = now() - start >= times.patience;
    // A storage that lists late may know of it in the next round.
    if (isListed || isOver) await drop();
    if (isOver) throw isListed || others > 0 ? busy(target) : blind(target);
    if (others > 0) wait();
    // No two of them look up and down in step: each has a pace of its own.
    await sleep(times.look * (1 + ((paceOf(id) * round) % 97) / 97));
  }
  let renewed = now();
  return {
    renew: async () => {
      if (now() - renewed < times.renewed) return;
      const claims = await target.list(folder);
      const isOwn = claims.some(({ file }) => file === own);
      if (!isOwn) throw busy(target);
      await claim();
      renewed = now();
    },
    free: drop,
  };
}

function busy(target: Target): DeployFault {
  return new DeployFault(
    "machine",
    `Another deployment to ${target.shown} is at work. Run the command again when it is done; one that was killed is in the way for a minute.`,
  );
}

function blind(target: Target): DeployFault {
  return new DeployFault(
    "machine",
    `${target.shown} does not list what was written there a minute ago, so nobody can tell whether another deployment is at work. Nothing was sent; run the command again later.`,
  );
}

interface Around {
  /** False where the own claim is not told, so that nothing is known of others either. */
  readonly isListed: boolean;
  /** How many claims of others are alive. */
  readonly others: number;
}

/** Looks at all claims; those of the dead are taken away. */
async function lookAround(target: Target, own: string, lost: number): Promise<Around> {
  const claims = await target.list(folder);
  const mine = claims.find(({ file }) => file === own);
  const others = claims.filter(({ file }) => file !== own);
  // Without its own time there is nothing to hold the others against, so all of them count.
  if (mine === undefined) return { isListed: false, others: others.length };
  // One of the future was made before a clock was put right: the living renew theirs by the clock as it is.
  const isDead = ({ modified }: Noted): boolean => Math.abs(mine.modified - modified) > lost;
  const dead = others.filter(isDead).map(({ file }) => file);
  if (dead.length > 0) await target.delete("notes", dead);
  return { isListed: true, others: others.length - dead.length };
}

function paceOf(id: string): number {
  let sum = 1;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 9_973;
  return sum;
}

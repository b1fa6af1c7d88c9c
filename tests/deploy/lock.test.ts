import { describe, expect, it } from "vitest";
import { DeployFault } from "../../src/deploy/deploy-fault.ts";
import { takeLock } from "../../src/deploy/lock.ts";
import { SimulatedTarget } from "../support/simulated-target.ts";

const times = { lost: 90_000, renewed: 20_000, patience: 60_000, look: 2_000 };

/** A clock that goes on where somebody sleeps. */
function clockOf(target: SimulatedTarget) {
  let waits = 0;
  return {
    now: () => target.now,
    sleep: async (milliseconds: number) => {
      target.now += milliseconds;
    },
    wait: () => {
      waits += 1;
    },
    waits: () => waits,
  };
}

describe("a target", () => {
  it("is one deployment’s at a time: another waits, and is refused in the end", async () => {
    const target = new SimulatedTarget();
    const clock = clockOf(target);
    const first = await takeLock(target, "first", times, clock);
    const second = takeLock(target, "second", times, {
      ...clock,
      sleep: async (time) => {
        await clock.sleep(time);
        await first.renew();
      },
    });
    await expect(second).rejects.toThrow(DeployFault);
    expect(clock.waits()).toBeGreaterThan(10);
    await first.free();
    expect([...target.notes.keys()]).toEqual([]);
    await (await takeLock(target, "third", times, clock)).free();
  });

  it("is given to whoever waits when it is free", async () => {
    const target = new SimulatedTarget();
    const clock = clockOf(target);
    const first = await takeLock(target, "first", times, clock);
    const second = await takeLock(target, "second", times, {
      ...clock,
      sleep: async (time) => {
        await clock.sleep(time);
        await first.free();
      },
    });
    await second.renew();
    expect([...target.notes.keys()]).toEqual(["claims/second"]);
  });

  it("is not held for ever by a deployment that was killed", async () => {
    const target = new SimulatedTarget();
    const clock = clockOf(target);
    const killed = await takeLock(target, "killed", times, clock);
    target.now += 91_000;
    const next = await takeLock(target, "next", times, clock);
    expect([...target.notes.keys()]).toEqual(["claims/next"]);
    // It was asleep and not dead, and must not go on.
    await expect(killed.renew()).rejects.toThrow("Another deployment to simulated is at work.");
    target.now += 30_000;
    await next.renew();
  });

  it("is not held by a claim of the future, from before the clock was put right", async () => {
    const target = new SimulatedTarget();
    const clock = clockOf(target);
    target.now = 86_400_000;
    await takeLock(target, "killed", times, clock);
    target.now = 0;
    await takeLock(target, "next", times, clock);
    expect([...target.notes.keys()]).toEqual(["claims/next"]);
    expect(clock.waits()).toBe(0);
  });

  it("is taken by nobody who does not see the own claim listed", async () => {
    const late = new SimulatedTarget();
    late.lag = 3;
    await takeLock(late, "waits", times, clockOf(late));
    expect([...late.notes.keys()]).toEqual(["claims/waits"]);
    const blind = new SimulatedTarget();
    blind.list = async () => [];
    await expect(takeLock(blind, "blind", times, clockOf(blind))).rejects.toThrow(
      "simulated does not list what was written there",
    );
    expect([...blind.notes.keys()]).toEqual([]);
  });

  it("is never two deployments’, however their steps fall", async () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const target = new SimulatedTarget();
      const put = target.put.bind(target);
      const list = target.list.bind(target);
      let at = seed;
      const turn = async (): Promise<void> => {
        at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
        for (let ticks = (at >> 8) % 4; ticks > 0; ticks -= 1) await Promise.resolve();
      };
      target.put = async (...args) => {
        await turn();
        await put(...args);
        await turn();
      };
      target.list = async (folder) => {
        await turn();
        return list(folder);
      };
      let holders = 0;
      const hold = async (id: string): Promise<void> => {
        const lock = await takeLock(target, id, times, clockOf(target)).catch(() => undefined);
        if (lock === undefined) return;
        holders += 1;
        expect(holders).toBe(1);
        await turn();
        holders -= 1;
        await lock.free();
      };
      await Promise.all([hold("a"), hold("b"), hold("c")]);
      expect([...target.notes.keys()]).toEqual([]);
    }
  });
});

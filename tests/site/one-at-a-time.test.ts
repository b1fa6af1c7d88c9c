import { spawn } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { oneAtATime } from "../../src/run/one-at-a-time.ts";
import { dateline } from "../cli/run-dateline.ts";
import { article, newsroom } from "../support/newsroom.ts";

const quiet = { step: () => undefined };
const now = ["--now", "2025-12-15T12:00:00Z"];

function manyArticles(): Record<string, string> {
  const text = (number: number) => article({ title: `Story ${number}`, people: [`P ${number}`] });
  return Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [`articles/a${number}.md`, text(number)]),
  );
}

describe("builds of one newsroom at the same time", () => {
  it("come one after the other, and each of them is whole", async () => {
    const root = newsroom(manyArticles());
    const builds = [["--fresh"], [], ["--fresh"], []].map((flags) =>
      dateline(["build", ...now, ...flags], { in: root }),
    );
    const ended = await Promise.all(builds);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(ended.filter(({ err }) => err.includes("Waiting for another build")).length).toBeGreaterThan(0);
    const { out } = await dateline(["build", ...now], { in: root });
    expect(out).toContain("Nothing to do");
    expect(existsSync(join(root, ".dateline/lock"))).toBe(false);
  });

  it("do not wait for one that was killed", async () => {
    const root = newsroom({ "articles/one.md": article({}) });
    mkdirSync(join(root, ".dateline"));
    const lock = join(root, ".dateline/lock");
    const holder = spawn(process.execPath, [
      "-e",
      `require("net").createServer().listen(${JSON.stringify(lock)})`,
    ]);
    while (!existsSync(lock)) await setTimeout(10);
    holder.kill("SIGKILL");
    await new Promise((resolve) => holder.once("exit", resolve));
    expect(statSync(lock).isSocket()).toBe(true);
    expect(await oneAtATime({ root }, quiet, async () => "done")).toBe("done");
    // Whatever else is in its place gives way.
    writeFileSync(lock, "");
    expect(await oneAtATime({ root }, quiet, async () => "done")).toBe("done");
    mkdirSync(lock);
    expect(await oneAtATime({ root }, quiet, async () => "done")).toBe("done");
    expect(existsSync(lock)).toBe(false);
  });

  it("can be called off while they wait", async () => {
    const root = newsroom({ "articles/one.md": article({}) });
    mkdirSync(join(root, ".dateline"));
    const holder = createServer().listen(join(root, ".dateline/lock"));
    await new Promise((resolve) => holder.once("listening", resolve));
    let signs = 0;
    const wait = (): void => {
      signs += 1;
      if (signs > 2) throw new Error("called off");
    };
    const waiting = oneAtATime({ root }, { ...quiet, wait }, async () => "done");
    await expect(waiting).rejects.toThrow("called off");
    holder.close();
  });

  it("take turns within one process", async () => {
    const root = newsroom({ "articles/one.md": article({}) });
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await setTimeout(20);
      order.push(`${name} ends`);
    };
    await Promise.all(["a", "b", "c"].map((name) => oneAtATime({ root }, quiet, work(name))));
    for (let at = 0; at < 6; at += 2) {
      expect(order[at + 1]).toBe(order[at]?.replace("begins", "ends"));
    }
  });

  it("leave no trace where there is no newsroom", async () => {
    const root = newsroom({});
    const empty = join(root, "empty");
    mkdirSync(empty);
    expect(await oneAtATime({ root: empty }, quiet, async () => "done")).toBe("done");
    expect(existsSync(join(empty, ".dateline"))).toBe(false);
  });
});

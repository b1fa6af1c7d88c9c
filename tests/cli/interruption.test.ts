import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { exitCodeOf, Interrupted, stoppable } from "../../src/cli/interruption.ts";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const quiet = { step: () => undefined };

test("a signal ends the work at its next step, as an error that is cleared up behind", async () => {
  let cleared = false;
  const work = stoppable(quiet, async (progress) => {
    try {
      progress.step("read", 1, 2);
      process.emit("SIGTERM", "SIGTERM");
      progress.step("read", 2, 2);
    } finally {
      cleared = true;
    }
  });
  await expect(work).rejects.toThrow(Interrupted);
  expect(cleared).toBe(true);
  expect(process.listenerCount("SIGTERM")).toBe(0);
});

test("a signal that comes too late to stop anything is told", async () => {
  const ended = await stoppable(quiet, async () => {
    process.emit("SIGINT", "SIGINT");
    return "done";
  });
  expect(ended).toEqual({ result: "done", signal: "SIGINT" });
  expect([exitCodeOf("SIGINT"), exitCodeOf("SIGTERM")]).toEqual([130, 143]);
});

test("a build that is interrupted leaves nothing half done and ends with 130", async () => {
  const articles = Array.from({ length: 1_200 }, (_, index) => [
    `articles/a${index}.md`,
    article({ people: [`P ${index}`] }),
  ]);
  const root = newsroom(Object.fromEntries(articles));
  const { code, out, err } = await dateline(["build", "--now", "2025-12-15T12:00:00Z"], {
    in: root,
    onStart: async ({ stop }) => {
      // The cache is there as soon as reading begins.
      while (!existsSync(join(root, ".dateline/cache"))) await setTimeout(5);
      stop("SIGINT");
    },
  });
  expect([code, out, err]).toEqual([
    130,
    "",
    "Stopped. Nothing was published; the last site still stands.\n",
  ]);
  const notes = join(root, "_site/.dateline");
  expect(existsSync(notes) ? readdirSync(notes) : []).toEqual([]);
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MachineFault } from "../../src/model/machine-fault.ts";
import { NewsroomFault } from "../../src/model/newsroom-fault.ts";
import { isSystemError } from "../../src/model/system-error.ts";
import { outcomeOf, resultOf } from "../../src/run/threads/thrown-message.ts";
import { CacheLost } from "../../src/store/cache-lost.ts";

/** What the main thread gets of a task in a worker: what is thrown here is thrown there. */
async function acrossThreads<Result>(task: () => Result): Promise<Result> {
  return resultOf(structuredClone(await outcomeOf(task)));
}

function throwing(thrown: unknown): Promise<unknown> {
  return acrossThreads(() => {
    throw thrown;
  }).catch((error: unknown) => error);
}

describe("what a task in another thread throws", () => {
  it("is nothing where it gives a result", async () => {
    expect(await acrossThreads(() => [1, 2])).toEqual([1, 2]);
    expect(await acrossThreads(() => undefined)).toBeUndefined();
  });

  it("is a fault of the newsroom here as there", async () => {
    const fault = await throwing(new NewsroomFault("layouts/page.tsx:3:1 is wrong"));
    expect(fault).toBeInstanceOf(NewsroomFault);
    expect(fault).toMatchObject({ message: "layouts/page.tsx:3:1 is wrong" });
  });

  it("is a fault of the machine here as there", async () => {
    const fault = await throwing(new MachineFault("Cannot read photographs on this machine."));
    expect(fault).toBeInstanceOf(MachineFault);
    expect(fault).toMatchObject({ message: "Cannot read photographs on this machine." });
  });

  it("is a lost cache here as there", async () => {
    expect(await throwing(new CacheLost())).toBeInstanceOf(CacheLost);
  });

  it("is what the system refused, with its reason and its file", async () => {
    const error = await acrossThreads(() => readFileSync("/nowhere/at-all")).catch(
      (thrown: unknown) => thrown,
    );
    expect(isSystemError(error, "ENOENT")).toBe(true);
    expect(error).toMatchObject({ code: "ENOENT", syscall: "open", path: "/nowhere/at-all" });
  });

  it("keeps the trace of any other error", async () => {
    const bug = new TypeError("not a function");
    const error = await throwing(bug);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: bug.message, stack: bug.stack });
  });

  it("may be what is no error, and what cannot be copied", async () => {
    expect(await throwing("a word")).toBe("a word");
    expect(await throwing(() => 1)).toBe("() => 1");
  });
});

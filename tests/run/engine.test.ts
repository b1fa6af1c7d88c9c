import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const engine = pathToFileURL("src/run/threads/engine.ts").href;

it("sets no flag that this edition of V8 does not know", () => {
  const script = `import(${JSON.stringify(engine)}).then((engine) => {
    engine.keepHeapTight();
    engine.compileLate();
    console.log("both are set");
  });`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: "both are set\n", stderr: "" });
});

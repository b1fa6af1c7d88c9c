import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder for everything that the tests of this run write. */
    readonly scratch: string;
  }
}

/** One folder for each run, gone with it, also when tests fail. */
export function setup(project: TestProject): () => void {
  const scratch = mkdtempSync(join(realpathSync(tmpdir()), "dateline-tests-"));
  project.provide("scratch", scratch);
  return () => rmSync(scratch, { recursive: true, force: true });
}

import { join } from "node:path";
import type { Command } from "../measure/measurement.ts";
import { REPOSITORY } from "../workspace.ts";

/** Folders of a root in which Dateline keeps what it remembers between builds. */
export const CACHE_FOLDERS: readonly string[] = [".dateline"];

const PROGRAM = join(REPOSITORY, "bin/dateline.js");

/** `dateline build` of a root into an output folder, telling what it did as JSON. */
export function buildCommand(root: string, output: string, flags: readonly string[] = []): Command {
  return {
    file: process.execPath,
    args: [PROGRAM, "build", "--root", root, "--output", output, "--json", ...flags],
  };
}

/** `dateline serve` of a root. */
export function serveCommand(root: string, port: number): Command {
  return { file: process.execPath, args: [PROGRAM, "serve", "--root", root, "--port", String(port)] };
}

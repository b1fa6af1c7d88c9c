import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../architecture/import-lines.ts";
import { scratchFolder } from "./newsroom.ts";

/** npm must neither ask the registry for what it has, nor draw a line that moves. */
export const quietly = {
  npm_config_prefer_offline: "true",
  npm_config_progress: "false",
  npm_config_audit: "false",
  npm_config_fund: "false",
};

/** Runs a command in a folder, as a person does; gives all that it printed. Throws, with that, where it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, ...quietly };
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The package as npm would publish it: a `.tgz`, absolute. */
export function packedFile(): string {
  const folder = scratchFolder("packed");
  mkdirSync(folder, { recursive: true });
  return join(folder, run("npm", ["pack", "--silent", "--pack-destination", folder], repository).trim());
}

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Packing went wrong; the message is npm’s last words. */
export class PackFailure extends Error {
  override readonly name = "PackFailure";
}

/**
 * The package in a folder as npm packs it: the bytes of a `.tgz`. A checkout is built by that; what was installed is built
 * already, and its scripts would look for a source that is not there.
 *
 * @param folder absolute
 */
export function packFolder(folder: string): Buffer {
  const scratch = mkdtempSync(join(tmpdir(), "dateline-pack-"));
  try {
    const isCheckout = existsSync(join(folder, "tsconfig.json"));
    const scripts = isCheckout ? [] : ["--ignore-scripts"];
    const ran = npm(["pack", folder, "--pack-destination", scratch, ...scripts], scratch);
    const file = readdirSync(scratch).find((name) => name.endsWith(".tgz"));
    if (ran.status !== 0 || file === undefined) throw new PackFailure(lastWords(ran));
    return readFileSync(join(scratch, file));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Ran {
  readonly status: number | null;
  readonly stderr: string;
  readonly error?: Error;
}

/** Runs the npm that started this process, or else the one that the shell finds. */
function npm(args: readonly string[], cwd: string): Ran {
  const started = process.env.npm_execpath;
  if (started?.endsWith("npm-cli.js") === true)
    return spawnSync(process.execPath, [started, ...args], { cwd, encoding: "utf8" });
  // On Windows the command is a script, which only a shell starts.
  return spawnSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
}

function lastWords({ error, stderr }: Ran): string {
  if (error !== undefined) return error.message;
  const lines = stderr.split("\n").filter((line) => /\S/.test(line) && !line.includes("A complete log"));
  return lines.at(-1) ?? "npm pack said nothing";
}

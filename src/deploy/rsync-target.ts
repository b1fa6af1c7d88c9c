import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { isSystemError } from "../model/system-error.ts";
import { makeFolder } from "../store/whole-file.ts";
import { DeployFault, withoutSecrets } from "./deploy-fault.ts";
import { type Patience, patiently } from "./patience.ts";
import type { Noted, Place, Target, Upload } from "./target.ts";

/** Where rsync finds a site and its notes, both as it takes them, without a slash at the end; on the same machine. */
export interface RsyncPlaces {
  readonly site: string;
  readonly notes: string;
  /** The way to the notes as the far end takes it: a path of that machine, or of the daemon’s module. */
  readonly notesThere: string;
}

/**
 * A machine that rsync reaches, over ssh or as a daemon: each batch is one call of it. Files are moved into their places when they are whole,
 * and replaced ones are moved to the notes, by rsync itself. Asks for rsync 3.1 at both ends.
 */
export function rsyncTarget(places: RsyncPlaces, shown: string, patience: Patience): Target {
  const there = (place: Place): string => `${places[place]}/`;
  const run = (args: readonly string[], files?: readonly string[]): Promise<Ended> =>
    patiently(
      patience,
      (error) => error instanceof RsyncFailure && passing.includes(error.code),
      () => runOnce(args, files),
    ).catch((error: unknown) => {
      throw told(error, shown);
    });
  const backup = (aside: string | undefined): string[] =>
    aside === undefined ? [] : ["--backup", `--backup-dir=${places.notesThere}/${aside}`];

  const put = async (place: Place, files: readonly Upload[], aside: string | undefined): Promise<void> => {
    await inFolder(async (folder) => {
      for (const [top, those] of byTop(files, folder)) {
        const args = [...usual, "--ignore-times", ...backup(aside), `${top}/`, there(place)];
        await run(args, those);
      }
    });
  };

  return {
    shown,
    keepsLook: false,
    put,
    delete: (place, files, aside) =>
      inFolder(async (folder) => {
        if (files.length === 0) return;
        const args = [...usual, "--delete-missing-args"];
        await run([...args, ...backup(aside), `${folder}/`, there(place)], files).catch(ifVanished);
        // A folder that still holds something is left.
        const folders = new Set(files.map(dirname).filter((above) => above !== "."));
        if (folders.size > 0)
          await run([...args, `${folder}/`, there(place)], [...folders]).catch(ifVanished);
      }),
    fetch: async (place, files, into) => {
      makeFolder(into);
      // Each is named by itself: some daemons cannot read what is asked for in a list (3.2.7 of Debian, where it does not use chroot).
      const args = [...quiet, "--protect-args", "--relative", "--ignore-missing-args"];
      for (let at = 0; at < files.length; at += mostNamed) {
        const named = files.slice(at, at + mostNamed).map((file) => `${there(place)}./${plainly(file)}`);
        await run([...args, ...named, `${into}/`]).catch(ifThere);
      }
    },
    list: async (folder) => {
      const { out } = await run([
        ...quiet,
        "--list-only",
        "--recursive",
        `${there("notes")}${folder}/`,
      ]).catch((error: unknown) => ifThere(error) ?? { out: "" });
      return out.split("\n").flatMap((line): Noted[] => {
        const [, day, time, name] =
          /^-\S+ +[\d,.]+ (\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d) (.+)$/.exec(line) ?? [];
        if (day === undefined || name === undefined) return [];
        return [{ file: `${folder}/${name}`, modified: Date.parse(`${day.replaceAll("/", "-")}T${time}Z`) }];
      });
    },
  };
}

/** How many files one call can name, at 255 bytes for each part of a path. */
const mostNamed = 100;

/** A name in which nothing stands for other names. */
function plainly(file: string): string {
  return file.replace(/[\\*?[\]]/g, "\\$&");
}

const quiet = ["--no-motd", "--timeout=60", "--8-bit-output"];
const usual = [...quiet, "--from0", "--files-from=-", "--protect-args"];

/** Ends of rsync that may be another time: sockets, the protocol, time-outs, ssh. */
const passing = [5, 10, 12, 30, 35, 255];

interface Ended {
  readonly out: string;
}

class RsyncFailure extends Error {
  readonly code: number;
  /** What it wrote to standard error. */
  readonly said: string;

  constructor(code: number, said: string) {
    super(`rsync ended with ${code}`);
    this.code = code;
    this.said = said;
  }
}

function runOnce(args: readonly string[], files?: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Messages in English, and times as the list is read.
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const child = spawn("rsync", [...args], { env, stdio: ["pipe", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve({ out });
      else reject(new RsyncFailure(code ?? 20, err.trim()));
    });
    // It may end before it has read all of them.
    child.stdin.on("error", () => undefined);
    child.stdin.end((files ?? []).map((file) => `${file}\0`).join(""));
  });
}

/** A folder over there that is not there yet holds nothing. */
function ifThere(error: unknown): undefined {
  if (error instanceof RsyncFault && error.isMissing) return undefined;
  throw error;
}

/** What is to be deleted is not there to be sent, which it tells. */
function ifVanished(error: unknown): undefined {
  if (error instanceof RsyncFault && error.code === 24) return undefined;
  throw error;
}

class RsyncFault extends DeployFault {
  readonly code: number;
  readonly isMissing: boolean;

  constructor(message: string, code: number, isMissing: boolean) {
    super("machine", message);
    this.code = code;
    this.isMissing = isMissing;
  }
}

function told(error: unknown, shown: string): unknown {
  if (isSystemError(error, "ENOENT"))
    return new DeployFault("machine", "rsync is not installed on this machine, and sending there needs it.");
  if (!(error instanceof RsyncFailure)) return error;
  const { code, said } = error;
  const lines = said.split(/[\r\n]+/).filter((line) => line !== "");
  // That what is to be deleted is not here is told too, before what went wrong.
  const isNoise = (line: string): boolean =>
    /^(?:file has vanished|WARNING|rsync (?:error|warning)): /.test(line);
  const first = lines.find((line) => !isNoise(line)) ?? lines[0] ?? "";
  const why = withoutSecrets(first, process.env).replace(
    /^(?:Password: )?(?:@?ERROR: |rsync: (?:\[\w+\] )?)/,
    "",
  );
  const isMissing = /(?:change_dir|link_stat|opendir|chdir).*No such file or directory/.test(said);
  const advice = adviceOn(code, why);
  const message = passing.includes(code)
    ? `${shown} cannot be reached: rsync ended with ${code} (${why})`
    : `rsync could not do its work at ${shown}: it ended with ${code} (${why})`;
  return new RsyncFault(`${message}${advice === undefined ? "" : `; ${advice}`}.`, code, isMissing);
}

/** What to do, as far as rsync’s words tell. */
function adviceOn(code: number, why: string): string | undefined {
  if (code === 11 && /mkdir .*No such file or directory/.test(why))
    return "make the folder above it there once";
  if (/auth failed/.test(why)) return "look at RSYNC_PASSWORD";
  return /could not make way for/.test(why) ? "move the folder of that name away" : undefined;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-rsync-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files by the folder below which each has its name; bytes that are no file yet are written into a folder. */
function byTop(files: readonly Upload[], folder: string): ReadonlyMap<string, readonly string[]> {
  const tops = new Map<string, string[]>();
  for (const { file, from } of files) {
    let path = join(folder, file);
    if (typeof from === "string") path = from;
    else {
      makeFolder(dirname(path));
      writeFileSync(path, from);
    }
    const top = relative("", path.slice(0, -file.length - 1)) || ".";
    tops.set(top, [...(tops.get(top) ?? []), file]);
  }
  return tops;
}

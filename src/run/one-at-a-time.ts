import { existsSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { join, relative } from "node:path";
import { digestOf } from "../model/digest.ts";
import { settingsPath } from "../model/settings-path.ts";
import { isSystemError } from "../model/system-error.ts";
import { makeFolder } from "../store/whole-file.ts";
import type { BuildOptions } from "./build-options.ts";
import { usualNotes } from "./notes-folder.ts";
import type { Progress } from "./progress.ts";

/** Milliseconds between two signs of life while another build is waited for. */
const patience = 200;

/**
 * Does work on a newsroom that only one process may do at a time, and waits until those before are done. The lock is a
 * socket beside the cache: the system gives it up with the process, however that ends, and no process number has to be guessed
 * at. Where there are no such sockets, work goes on without. Where there is no newsroom, no folder is made.
 */
export async function oneAtATime<Result>(
  { root, notes = usualNotes(root) }: Pick<BuildOptions, "root" | "notes">,
  progress: Progress,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!existsSync(join(root, settingsPath))) return work();
  makeFolder(notes);
  const free = await take(addressOf(join(notes, "lock")), progress);
  try {
    return await work();
  } finally {
    await free?.();
  }
}

/** Where a lock listens. The address of a socket may not be long, so it is the shorter of two; Windows names its own. */
function addressOf(file: string): string {
  if (process.platform === "win32") return `\\\\.\\pipe\\dateline-${digestOf([file])}`;
  const near = relative(process.cwd(), file);
  return near.length < file.length ? near : file;
}

/** Gives the way to free the lock again; undefined where nothing can listen there. */
async function take(address: string, progress: Progress): Promise<(() => Promise<void>) | undefined> {
  for (;;) {
    const lock = await listen(address);
    if (lock !== "taken") return lock;
    if (!(await released(address, progress))) return undefined;
  }
}

function listen(address: string): Promise<(() => Promise<void>) | "taken" | undefined> {
  return new Promise((resolve) => {
    // Those who wait keep their connection until it ends, with the lock or with this process.
    const waiting = new Set<Socket>();
    const server = createServer((socket) => {
      waiting.add(socket.on("error", () => undefined).unref());
    });
    const free = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of waiting) socket.destroy();
      });
    server.once("error", (error) => {
      resolve(isSystemError(error, "EADDRINUSE") ? "taken" : undefined);
    });
    server.listen(address, () => {
      server.unref();
      resolve(free);
    });
  });
}

/** Waits until a lock may be free; false where that cannot be found out. A lock that nobody holds is taken away. */
function released(address: string, progress: Progress): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    let sign: NodeJS.Timeout | undefined;
    const tell = (): void => {
      try {
        progress.wait?.();
      } catch (error) {
        reject(error);
        socket.destroy();
      }
    };
    socket.on("connect", () => {
      sign = setInterval(tell, patience);
      tell();
    });
    socket.on("error", (error) => {
      if (isSystemError(error, "ECONNREFUSED")) rmSync(address, { recursive: true, force: true });
      if (sign === undefined) resolve(isSystemError(error, "ECONNREFUSED", "ENOENT"));
    });
    socket.on("close", () => {
      clearInterval(sign);
      resolve(true);
    });
  });
}

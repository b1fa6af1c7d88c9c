import { MachineFault } from "../model/machine-fault.ts";
import { thrownChain } from "../model/newsroom-fault.ts";
import { isSystemError } from "../model/system-error.ts";

/** Why the system refused something, by its code. */
export const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the system does not permit it",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOENT: "it is not there",
  ENOTDIR: "a file is where a folder should be",
  EISDIR: "a folder is where a file should be",
  EEXIST: "something else is there already",
  ENOTEMPTY: "the folder is not empty",
  ENAMETOOLONG: "the name is too long for the file system",
  ELOOP: "links lead in a circle",
  EBUSY: "another program is using it",
  EIO: "the disk does not answer properly",
  ENOMEM: "memory ran out",
  EADDRINUSE: "another program is using that port; choose one with --port",
};

const attempts: Readonly<Record<string, string>> = {
  open: "open",
  read: "read",
  write: "write",
  mkdir: "make the folder",
  rmdir: "delete the folder",
  unlink: "delete",
  rm: "delete",
  rename: "move",
  copyfile: "copy",
  scandir: "list the folder",
  stat: "look at",
  lstat: "look at",
  realpath: "find",
  listen: "listen on",
};

/**
 * One sentence on what the machine refused, naming the file; undefined where it was not the machine that failed.
 * `place` is where Dateline was at work, for failures that do not say where they were.
 */
export function machineFailure(thrown: unknown, place: string): string | undefined {
  const chain = thrownChain(thrown);
  const fault = chain.find((one) => one instanceof MachineFault);
  if (fault instanceof MachineFault) return fault.message;
  const error = chain.at(-1);
  if (!isSystemError(error)) return undefined;
  const { code, syscall, path, dest } = error;
  if (code === "EADDRINUSE")
    return "Cannot start: another program is using that port; choose one with --port.";
  const at = dest === undefined ? (path ?? `something in ${place}`) : `${path} to ${dest}`;
  return `Cannot ${attempts[syscall] ?? syscall} ${at}: ${reasons[code] ?? code}.`;
}

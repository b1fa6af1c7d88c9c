import { readFileSync } from "node:fs";

/** A process and all below it, by number; empty when it has ended or the machine has no `/proc`. */
export function processTree(root: number): number[] {
  const tree = [root];
  for (const pid of tree) {
    // Linux lists the children of the main thread here, which is the one that starts processes.
    const children = readText(`/proc/${pid}/task/${pid}/children`);
    tree.push(...children.split(" ").filter(Boolean).map(Number));
  }
  return tree;
}

/** The most memory a process has held so far (VmHWM), in bytes; 0 when it has ended. */
export function residentPeak(pid: number): number {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/status`));
  return Number(match?.[1] ?? 0) * 1024;
}

/** Processes come and go while they are read: a file that is gone is an empty one. */
function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import type { Results } from "./results.ts";

/** What the figures depend on. `folder` is where the measuring is done. Call it before the first run. */
export function describeMachine(folder: string): Results["machine"] {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1e9),
    ramDisk: folder.startsWith("/dev/shm"),
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

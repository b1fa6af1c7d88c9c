/** What the program tells its caller when it ends. Signals end it with 128 and their number, as shells do. */
export const exitCode = {
  done: 0,
  /** The content has errors; what stood before still stands. */
  contentErrors: 1,
  wrongUsage: 2,
  /** The machine failed: disk, permissions, memory; or Dateline itself did. */
  machineFailed: 3,
} as const;

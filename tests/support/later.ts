let ahead = 0;

/**
 * Lets every command that is run from now on believe that it is an hour later. A file that was read in the second in which
 * it changed is read once more by the next build; so files of a test that was just written would never be taken as they were.
 */
export function readLater(): void {
  ahead = 3_600_000;
}

export function readNow(): void {
  ahead = 0;
}

/** Milliseconds by which the clock of commands is ahead. */
export function clockAhead(): number {
  return ahead;
}

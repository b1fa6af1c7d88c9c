import { vi } from "vitest";

/**
 * Lets this process believe that it is an hour later. A file that was read in the second in which it changed is read once
 * more by the next build; so files of a test that was just written would never be taken as they were.
 */
export function readLater(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
}

export function readNow(): void {
  vi.useRealTimers();
}

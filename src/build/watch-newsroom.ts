import { join, relative } from "node:path";
import type { Event } from "@parcel/watcher";

/** Long enough for an editor’s save, which is often several events, to be one change. */
const settleMs = 60;

/**
 * Tells which files of a newsroom changed, in small groups, with paths relative to the root. Content, layouts and the
 * Eleventy configuration are watched; folders only, so a hundred thousand articles cost no more than their folders.
 */
export async function watchNewsroom(
  root: string,
  changed: (paths: readonly string[]) => void,
): Promise<{ close(): Promise<void> }> {
  const { subscribe } = await import("@parcel/watcher");
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const listen = (_error: Error | null, events: readonly Event[]): void => {
    for (const { path } of events) {
      const file = relative(root, path).replaceAll("\\", "/");
      if (/^(?:content|layouts)(?:\/|$)|^\.?eleventy\.|^package-lock\.json$/.test(file)) waiting.add(file);
    }
    if (waiting.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...waiting].sort();
      waiting.clear();
      if (paths.length > 0) changed(paths);
    }, settleMs);
  };
  // The root itself is watched, so that layouts and a configuration that are made later are seen too.
  const ignore = [".dateline", ".git", "_site", "node_modules"].map((name) => join(root, name));
  const subscription = await subscribe(root, listen, { ignore });
  return {
    close: async () => {
      clearTimeout(timer);
      await subscription.unsubscribe();
    },
  };
}

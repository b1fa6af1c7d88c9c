import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { AsyncSubscription, Event } from "@parcel/watcher";

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
    for (const { path } of events) waiting.add(relative(root, path).replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...waiting].sort();
      waiting.clear();
      if (paths.length > 0) changed(paths);
    }, settleMs);
  };
  const subscriptions: AsyncSubscription[] = [];
  for (const folder of ["content", "layouts"]) {
    if (existsSync(join(root, folder))) subscriptions.push(await subscribe(join(root, folder), listen));
  }
  return {
    close: async () => {
      clearTimeout(timer);
      await Promise.all(subscriptions.map((subscription) => subscription.unsubscribe()));
    },
  };
}

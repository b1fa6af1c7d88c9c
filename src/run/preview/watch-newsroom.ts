import { existsSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type AsyncSubscription, type Event, subscribe } from "@parcel/watcher";
import { foldersIn } from "../../source/walk.ts";
import { configNames } from "../eleventy-config.ts";

/** Long enough for an editor’s save, which is often several events, to be one change. */
const settleMs = 60;
/** So many changes at once may be more than the system could tell of, so everything is looked at again. */
const mostTold = 1_000;

/**
 * Tells what changed in a newsroom, in small groups: files, and folders of which anything may have changed; paths are
 * relative to the root. Content, layouts and the Eleventy configuration are watched, and where there is one, whatever else its
 * templates may read; folders only, so a hundred thousand articles cost no more than their folders.
 *
 * @param written folders that Dateline itself writes to, absolute
 */
export async function watchNewsroom(
  root: string,
  written: readonly string[],
  changed: (paths: readonly string[]) => void,
): Promise<{ close(): Promise<void> }> {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (paths: readonly string[]): void => {
    for (const path of paths) waiting.add(path);
    if (waiting.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = waiting.size > mostTold ? ["content", "layouts"] : [...waiting].sort();
      waiting.clear();
      work = work.then(() => tell(told));
    }, settleMs);
  };
  const listen = (error: Error | null, events: readonly Event[] | undefined): void => {
    if (error !== null) note(["content", "layouts"]);
    const paths = (events ?? []).map(({ path }) => relative(root, path).replaceAll("\\", "/"));
    const hasTemplates = configNames.some((name) => existsSync(join(root, name)));
    note(paths.filter((path) => isWatched(path, hasTemplates)));
  };
  const ignore = [
    ...written,
    ...[".dateline", ".git", "_site", "node_modules"].map((name) => join(root, name)),
  ];

  /** By folder; the root itself is watched, so that layouts and a configuration that are made later are seen too. */
  const watches = new Map([["", await subscribe(root, listen, { ignore })]]);

  /** Watches a new folder in full: of what is within one, the watch of the folder above tells the first level alone. */
  const watchFolder = async (folder: string): Promise<void> => {
    for (const [path, watch] of watches) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watches.delete(path);
      await end(watch);
    }
    // Folders that are made meanwhile might be missed, so it is done over until there were none.
    for (let before = ""; ; ) {
      const within = foldersIn(root, folder).join("\n");
      if (within === before) return;
      before = within;
      const old = watches.get(folder);
      watches.delete(folder);
      if (old !== undefined) await end(old);
      watches.set(folder, await subscribe(join(root, folder), listen, { ignore }));
    }
  };

  const tell = async (paths: readonly string[]): Promise<void> => {
    const folders = paths.filter((path) => isFolder(join(root, path)));
    for (const folder of folders) {
      if (folders.some((above) => folder.startsWith(`${above}/`))) continue;
      // Where it is gone again, there is nothing to watch.
      await watchFolder(folder).catch(() => undefined);
    }
    changed(paths);
  };
  let work = Promise.resolve();

  return {
    close: async () => {
      clearTimeout(timer);
      await work;
      clearTimeout(timer);
      for (const watch of watches.values()) await end(watch);
    },
  };
}

/** Whether a path may belong to the site; what is hidden, and copies that editors leave, do not. */
function isWatched(path: string, hasTemplates: boolean): boolean {
  if (hasTemplates && !/(?:^|\/)(?:\.|node_modules(?:\/|$))|~(?:\/|$)/.test(path)) return true;
  if (/^\.?eleventy\.|^package-lock\.json$/.test(path)) return true;
  return /^(?:content|layouts)(?:\/|$)/.test(path) && !/\/\.|~(?:\/|$)/.test(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Ends a watch, whose folder may be gone. */
async function end(watch: AsyncSubscription): Promise<void> {
  await watch.unsubscribe().catch(() => undefined);
}

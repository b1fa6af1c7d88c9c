/** A part of a folder of content that the desk shows as a list of its own. */
export interface FileList {
  /** Relative to the root: `content/articles`, `content/articles/2025`. */
  readonly folder: string;
  /** Beneath the folder: its depth decides which files the desk sees. */
  readonly path: string;
  /** What tells it from other lists of the same folder: `2025`; empty for the first. */
  readonly name: string;
  /** Whether new files are put here. */
  readonly isForNew: boolean;
}

/** Where new files go: beneath the folder by this path (`{{year}}/{{slug}}`), today in this folder of it (`2026`; empty for none). */
export interface ForNew {
  readonly path: string;
  readonly part: string;
}

/** So many files the desk lists at once without a wait. */
const largest = 2_000;

/**
 * How the files of a folder are parted into lists. The desk sees files of one depth only in each list, and says nothing of the others;
 * so there is a list for each depth. A large archive is parted by its first folders, of years as a rule, newest first.
 *
 * @param folder relative to the root
 * @param files relative to the root, in order
 */
export function fileListsOf(
  folder: string,
  files: readonly string[],
  { path, part: newest }: ForNew,
): readonly FileList[] {
  const within = files
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));
  const levels = new Set(within.map(depthOf));
  const first: FileList = { folder, path, name: "", isForNew: true };
  if (within.length <= largest) {
    const others = [...levels].filter((depth) => depth !== depthOf(path)).sort((a, b) => a - b);
    return [first, ...others.map((depth) => ofDepth(folder, depth, deep(depth)))];
  }
  const parts = new Map([[newest, new Set([0])]]);
  for (const file of within) {
    const part = file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
    const depth = part === "" ? 0 : depthOf(file) - 1;
    parts.set(part, (parts.get(part) ?? new Set()).add(depth));
  }
  return [...parts.keys()]
    .sort((a, b) => (a < b ? 1 : -1))
    .flatMap((part) => {
      const depths = [...(parts.get(part) ?? [])].sort((a, b) => a - b);
      if (part === "")
        return depths.map((depth) => ({ ...ofDepth(folder, depth, deep(depth)), isForNew: newest === "" }));
      return depths.map((depth) => ({
        ...ofDepth(`${folder}/${part}`, depth, depth === 0 ? part : `${part}, ${deep(depth)}`),
        isForNew: part === newest && depth === 0,
      }));
    });
}

function ofDepth(folder: string, depth: number, name: string): FileList {
  // What stands between the slashes is asked for in new files alone, and none are made here.
  return {
    folder,
    path: Array(depth + 1)
      .fill("{{slug}}")
      .join("/"),
    name,
    isForNew: false,
  };
}

function deep(depth: number): string {
  return depth === 0 ? "in no folder" : depth === 1 ? "1 folder deep" : `${depth} folders deep`;
}

function depthOf(path: string): number {
  return path.split("/").length - 1;
}

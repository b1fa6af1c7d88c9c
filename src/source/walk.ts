import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import { nearest } from "../model/nearest.ts";
import { compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { isSystemError } from "../model/system-error.ts";
import { windowsFault } from "../model/windows-name.ts";
import { articlesBeside, inNoFolder, isOwnFile, nameNotUtf8, notMarkdown } from "./astray-files.ts";
import { type ContentKind, contentKind } from "./content-kind.ts";
import { noFile } from "./within-root.ts";

/** Where `dateline import` keeps what it did; none of it is content. */
export const importNotes = "content/import";

/** What new files begin with, for `dateline new`; none of it is content. */
export const archetypesFolder = "content/archetypes";

const noContent: readonly string[] = [importNotes, archetypesFolder];

/** A file of the newsroom as the file system knows it. Times in milliseconds since 1970 UTC. */
export interface FoundFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: ContentKind;
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
}

export interface Walked {
  /** In order of path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** Finds the content files of a root. Links are followed only where they stay within it; hidden files are passed over. */
export function walkContent(root: string, taxonomies: readonly string[]): Walked {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const realRoot = realpathSync(root) + sep;
  const warn = (
    file: string,
    code: Problem["code"],
    severity: Problem["severity"],
    message: string,
    hint: string,
  ) => problems.push({ file, line: 1, column: 1, code, severity, message, hint });

  /** `links` are the folders that links led to on the way here, by their real paths. */
  const visit = (folder: string, links: readonly string[]): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      // Gone since it was listed.
      if (folder !== "content" && isGone(error)) return;
      warn(folder, "file-unreadable", "error", "The folder cannot be opened.", "Check its permissions.");
      return;
    }
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      const fault = windowsFault(entry.name);
      if (fault !== undefined)
        warn(
          path,
          "windows-name",
          "warning",
          `Nobody can check out this newsroom on Windows: “${entry.name}” ${fault.why}.`,
          "Give it another name.",
        );
      // What media link to is published as it is, so it must be media: never an article that is not public.
      const bounds = path.startsWith("content/media/") ? join(realRoot, "content", "media") + sep : realRoot;
      const target = entry.isSymbolicLink() ? targetOf(join(root, path), bounds, links) : undefined;
      if (target === "astray") {
        warn(
          path,
          "file-outside",
          "error",
          "This link leads to nothing, to a place outside the newsroom’s folder, or in a circle.",
          "Put the file itself here.",
        );
        continue;
      }
      if (entry.isDirectory() && contentKind(`${path}/`, taxonomies) === undefined) {
        if (!noContent.includes(path)) unknownFolder(path, entry.name);
      } else if (entry.isDirectory()) visit(path, links);
      else found(path, target === undefined ? links : [...links, target]);
    }
  };

  const unknownFolder = (path: string, name: string): void => {
    const near = nearest(name, ["articles", "pages", "media", authorsGroup, storiesGroup, ...taxonomies]);
    warn(
      path,
      "folder-unknown",
      "warning",
      `Nothing in this folder is read: there is no kind of content called “${name}”.`,
      near === undefined
        ? "If it is a taxonomy, name it below `taxonomies` in content/site.yaml."
        : `Did you mean \`content/${near}/\`?`,
    );
  };

  const found = (path: string, links: readonly string[]): void => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const status = statSync(join(root, path), { throwIfNoEntry: false });
    if (status === undefined) {
      // Bytes that are no letter were read as U+FFFD. Any other file that is not there any more was deleted just now.
      if (name.includes("\ufffd")) problems.push(nameNotUtf8(path));
      return;
    }
    const kind = contentKind(path, taxonomies);
    if (kind?.kind === "settings") return;
    if (kind === undefined) {
      if (status.isFile() && !isOwnFile(name)) problems.push(inNoFolder(path));
      return;
    }
    if (status.isDirectory()) visit(path, links);
    if (status.isDirectory()) return;
    if (!status.isFile()) {
      problems.push(noFile(path));
      return;
    }
    if (!isOfAnyForm.has(kind.kind) && !path.endsWith(".md")) {
      if (!isOwnFile(name)) problems.push(notMarkdown(path));
      return;
    }
    files.push({ path, kind, size: status.size, mtime: status.mtimeMs, ctime: status.ctimeMs });
  };

  visit("content", []);
  problems.push(...articlesBeside(root));
  files.sort((a, b) => compareText(a.path, b.path));
  return { files, problems };
}

/** What is no Markdown. */
const isOfAnyForm: ReadonlySet<ContentKind["kind"]> = new Set(["media", "front", "redirects"]);

/** Every folder in a folder of the root that is looked into for content, itself first; links are not followed. */
export function foldersIn(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const within = entries.filter((entry) => entry.isDirectory() && !isPassedOver(entry.name));
  return [folder, ...within.flatMap(({ name }) => foldersIn(root, `${folder}/${name}`))];
}

/** True for the error of a file or folder that was taken away after it was found: it counts as if it had not been found. */
export function isGone(error: unknown): boolean {
  return isSystemError(error, "ENOENT");
}

/** What is hidden, or a copy that an editor left. */
function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.endsWith("~");
}

/** The real path that a link leads to; `astray` if that is nowhere, outside the root, or a folder that it stands in. */
function targetOf(link: string, realRoot: string, links: readonly string[]): string {
  try {
    const target = realpathSync(link);
    const inCircle =
      links.includes(target) || `${realpathSync(dirname(link))}${sep}`.startsWith(`${target}${sep}`);
    return target.startsWith(realRoot) && !inCircle ? target : "astray";
  } catch {
    return "astray";
  }
}

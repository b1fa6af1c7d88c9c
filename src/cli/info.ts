import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { home } from "../model/home.ts";
import { settingsPath } from "../model/settings-path.ts";
import { usualNotes } from "../run/notes-folder.ts";
import { originOf } from "../scaffold/origin.ts";
import { readSettings } from "../source/read-settings.ts";
import { exitCode } from "./exit-code.ts";
import { cacheFolder, outputFolder, rootFolder } from "./folders.ts";
import { hasOwnCode } from "./newsroom-failure.ts";
import { ownVersion } from "./own-version.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { say } from "./terminal.ts";

/** The options of `dateline info` as they were typed. */
export interface InfoArguments {
  readonly root: string;
  readonly cache?: string;
  readonly json?: true;
}

/**
 * `dateline info`: says what a bug report needs. It is made to be published, so it holds no key, no word of an article and no
 * name of whoever is logged in. Gives the exit code.
 */
export async function info(typed: InfoArguments): Promise<number> {
  const root = rootFolder(typed.root);
  const output = outputFolder(undefined, root);
  const notes = typed.cache === undefined ? usualNotes(root) : cacheFolder(typed.cache, root, output);
  const told = {
    dateline: `${ownVersion()}, from ${words[originOf(home).from]}`,
    node: process.versions.node,
    eleventy: versionOf("@11ty/eleventy"),
    system: `${process.platform} ${process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    root: withoutHome(root),
    settings: settingsAt(root),
    ownCode: hasOwnCode(root),
    cache: existsSync(notes) ? `${withoutHome(notes)}, ${megabytes(notes)} MB` : "none",
    output: existsSync(join(output, "index.html")) ? withoutHome(output) : "none",
  };
  say(typed.json === true ? safeJson(told) : table(told));
  return exitCode.done;
}

const words = {
  registry: "a registry",
  git: "Git",
  tarball: "a packed file",
  folder: "a folder",
} as const;

/** What of the settings decides how a newsroom is built; of what is secret, only whether it is there. */
function settingsAt(root: string): Readonly<Record<string, unknown>> | string {
  const file = join(root, settingsPath);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return "none";
  const { settings, problems } = readSettings(readFileSync(file));
  if (settings === undefined) return `${problems.length} mistakes`;
  const { language, timeZone, basePath, taxonomies, host, shareCards, webSub, indexNow } = settings;
  return {
    language,
    timeZone,
    basePath,
    taxonomies: taxonomies.length,
    host: host ?? "none",
    shareCards,
    webSub: webSub !== undefined,
    indexNow: indexNow !== undefined,
  };
}

/** The version of a library as it is installed for Dateline. */
function versionOf(library: string): string {
  let folder = dirname(createRequire(join(home, "package.json")).resolve(library));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

/** A path without the name of whoever is logged in. */
function withoutHome(path: string): string {
  const person = homedir();
  return path === person || path.startsWith(join(person, "/")) ? `~${path.slice(person.length)}` : path;
}

function megabytes(folder: string): string {
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return (bytes / 2 ** 20).toFixed(1);
}

/** A line for each, and for each of a group. */
function table(told: Readonly<Record<string, unknown>>, before = ""): string {
  return Object.entries(told)
    .map(([name, value]) =>
      typeof value === "object" && value !== null
        ? table(value as Readonly<Record<string, unknown>>, `${before}${name}.`)
        : `${`${before}${name}`.padEnd(22)} ${safeText(String(value))}`,
    )
    .join("\n");
}

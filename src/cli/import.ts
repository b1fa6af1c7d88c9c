import { existsSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { MediaFolder } from "../import/item.ts";
import { MappingFault } from "../import/mapping.ts";
import { type ImportResult, runImport } from "../import/run-import.ts";
import { SourceFault } from "../import/source-fault.ts";
import { sourceKinds } from "../import/sources.ts";
import type { Settings } from "../model/settings.ts";
import { atWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { oneOf } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { safeText } from "./safe-text.ts";
import { settingsIn } from "./settings-in.ts";
import { complain, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline import` as they were typed. */
export interface ImportArguments {
  readonly root: string;
  readonly dryRun?: true;
  readonly media?: readonly string[];
  readonly now?: string;
}

/** `dateline import`: moves an old site in. Gives the exit code. */
export async function importSite(kind: string, source: string, typed: ImportArguments): Promise<number> {
  const name = oneOf("import", kind, Object.keys(sourceKinds));
  const root = rootFolder(typed.root);
  const from = sourcePath(name, source);
  const media = (typed.media ?? []).map(mediaFolder);
  const settings = settingsOrTell(root);
  if (settings === undefined) return exitCode.contentErrors;
  const now = momentOption(typed.now, () => timeZoneOf(root));
  const isDry = typed.dryRun === true;
  const place = { root, notes: join(root, "content", "import"), folders: [join(root, "content")] };
  try {
    const { result } = await atWork(place, (progress) =>
      runImport({
        ...{ root, settings, kind: name, source: from, media, now, isDry },
        progress: (done, of) => progress.step("read", done, of),
      }),
    );
    say(summary(result, isDry, root));
    const broken = result.notes.filter(({ kind }) => kind === "broken");
    for (const { file, line, text } of broken) complain(safeText(`${file}:${line}: ${text}`));
    return broken.length === 0 ? exitCode.done : exitCode.contentErrors;
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof SourceFault) throw new UsageError(cause.message);
    if (!(cause instanceof MappingFault)) throw error;
    complain(safeText(`content/import/${name}/mapping.yaml:${cause.line}: ${cause.message}`));
    return exitCode.contentErrors;
  }
}

function settingsOrTell(root: string): Settings | undefined {
  const { settings, problems } = settingsIn(root);
  if (settings === undefined) printProblems(problems, { root, workingFolder: process.cwd(), all: true });
  return settings;
}

function sourcePath(kind: string, source: string): string {
  const path = resolve(source);
  if (!existsSync(path)) throw new UsageError(`There is no ${path}.`);
  if (sourceKinds[kind]?.isFolder === true && !statSync(path).isDirectory())
    throw new UsageError(`${path} is a file; ${kind} wants the folder of the site.`);
  return path;
}

/** `URL=FOLDER`, with the equals sign nearest to the end: addresses have such signs too. */
function mediaFolder(typed: string): MediaFolder {
  const at = typed.lastIndexOf("=");
  const [url, folder] = [typed.slice(0, at), resolve(typed.slice(at + 1))];
  if (at < 1 || !(url.startsWith("/") || /^https?:\/\/[^/]/i.test(url)))
    throw new UsageError(
      `--media wants an address and a folder, such as https://example.org/wp-content/uploads=uploads; “${typed}” is not that.`,
    );
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  return { url: url.endsWith("/") ? url : `${url}/`, folder, below: "" };
}

function summary(
  { tally, outcomes, notes, files, report, mapping }: ImportResult,
  isDry: boolean,
  root: string,
): string {
  const of = (kind: string) => notes.filter((note) => note.kind === kind).length;
  const here = (path: string) => safeText(relative(process.cwd(), join(root, path)) || path);
  const lines = [
    `${isDry ? "Would import" : "Imported"} ${counted(tally.articles, "article")} and ${counted(tally.pages, "page")}; ${counted(tally.drafts, "draft")}, ${tally.waiting} under embargo.`,
    `${counted(files, "file")} of media, ${counted(tally.records, "record")}.`,
    `Files: ${outcomes.new} new, ${outcomes.changed} changed, ${outcomes.same} as before, ${outcomes.edited + outcomes.deleted + outcomes.taken} not touched.`,
    `${of("lost")} not carried over, ${of("missing")} missing, ${of("correction")} possible corrections.`,
  ];
  if (!isDry) lines.push(`Report: ${here(report)}`, `Names: ${here(mapping)}`);
  return lines.join("\n");
}

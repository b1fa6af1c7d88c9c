import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { home } from "../model/home.ts";
import { dayOf, momentAt } from "../model/moment.ts";
import { slugify } from "../model/slug.ts";
import { makeFolder } from "../store/whole-file.ts";
import { type HostName, newsroomHosts, type TemplateFile } from "./hosts.ts";
import {
  commands,
  newPackage,
  type PackageFile,
  packageText,
  readPackage,
  scriptNames,
  wayThatHolds,
  withDateline,
} from "./package-file.ts";

export interface NewNewsroom {
  /** Absolute; free, see `isFree`. */
  readonly folder: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name, of the newsroom. */
  readonly timeZone: string;
  readonly host: HostName;
  /** The name of Dateline’s package. */
  readonly package: string;
  /** How npm gets Dateline; called where the folder’s package does not say so already. */
  readonly supply: () => Supply;
}

/** A way to Dateline, and the file that the way leads to, where it leads into the newsroom. */
export interface Supply {
  /** As `package.json` says it: `0.1.0`, `file:vendor/dateline-press-0.1.0.tgz`. */
  readonly way: string;
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Where each file of the template goes. The article’s year and day are those of the first day. */
const files: readonly TemplateFile[] = [
  ["site.yaml", "content/site.yaml"],
  ["welcome.md", "content/articles/{{year}}/{{day}}-welcome.md"],
  ["person.md", "content/people/ada-example.md"],
  ["place.md", "content/places/sampleton.md"],
  ["topic.md", "content/topics/our-newsroom.md"],
  ["author.md", "content/authors/our-desk.md"],
  ["story.md", "content/stories/our-first-days.md"],
  ["about.md", "content/pages/about.md"],
  ["readme.md", "README.md"],
  // Named without their dots here: package managers take them for their own.
  ["gitignore", ".gitignore"],
  ["gitattributes", ".gitattributes"],
  ["vscode/settings.json", ".vscode/settings.json"],
  ["vscode/tasks.json", ".vscode/tasks.json"],
  ["vscode/extensions.json", ".vscode/extensions.json"],
  ["vscode/newsroom.code-snippets", ".vscode/newsroom.code-snippets"],
];

const templates = join(home, "src/scaffold/newsroom-template");

/** What a package manager, Git or a host makes in a folder before there is a newsroom in it. */
const ofPackages =
  /^(?:\.git|package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|node_modules|\.npmrc|\.nvmrc|LICEN[CS]E(?:\.\w+)?|dateline-press-.*\.tgz)$/;

/** True for a folder that can become a newsroom: it does not exist, or holds nothing but the beginnings of a package. */
export function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).every((name) => ofPackages.test(name));
}

/**
 * Writes a newsroom that can be built at once, and adds it to the package that is there. Gives the paths of its files,
 * relative to the folder. Throws a `SyntaxError` where what is there is no package.
 */
export function initNewsroom(made: NewNewsroom): readonly string[] {
  const { folder, host: hostName } = made;
  const packageFile = join(folder, "package.json");
  const before = existsSync(packageFile) ? readFileSync(packageFile, "utf8") : undefined;
  const old: PackageFile =
    before === undefined ? newPackage(slugify(basename(folder)) || "newsroom") : readPackage(before);
  const held = wayThatHolds(old, made.package, folder);
  const { way, file }: Supply = held === undefined ? made.supply() : { way: held };
  const host = newsroomHosts[hostName];
  const fill = filler(made, old, file !== undefined);
  const ofHost = host.files.map(([from, to]): TemplateFile => [`hosts/${hostName}/${from}`, to]);
  // All is at hand before the first file is written.
  const contents = new Map<string, string | Uint8Array>(
    [...files, ...ofHost].map(([template, target]) => [fill(target), fill(templateText(template))]),
  );
  if (file !== undefined) contents.set(file.path, file.bytes);
  for (const [path, content] of contents) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), content, { flag: "wx" });
  }
  writeFileSync(packageFile, packageText(withDateline(old, made.package, way), before));
  return [...contents.keys(), "package.json"];
}

function templateText(path: string): string {
  return readFileSync(join(templates, path), "utf8");
}

/** Puts the words of this newsroom into the texts of the template. */
function filler(made: NewNewsroom, old: PackageFile, isVendored: boolean): (text: string) => string {
  const day = dayOf(momentAt(made.now, made.timeZone));
  const scripts = scriptNames(old);
  const host = newsroomHosts[made.host];
  const words: Readonly<Record<string, string>> = {
    day,
    year: day.slice(0, 4),
    timeZone: made.timeZone,
    package: made.package,
    name: slugify(basename(made.folder)) || "newsroom",
    host:
      host.setting === undefined
        ? ""
        : `\n# Where it is hosted; the limits of the host are then checked.\nhost: ${host.setting}\n`,
    made: (host.made ?? []).map((path) => `${path}\n`).join(""),
    places: isVendored ? "| `vendor/` | Dateline itself, as `package.json` asks for it |\n" : "",
    publishing: templateText(`hosts/${made.host}/publishing.md`),
    ...Object.fromEntries(
      commands.flatMap((command) => [
        [command, `npm run ${scripts[command]}`],
        [`${command}Quietly`, `npm run --silent ${scripts[command]}`],
      ]),
    ),
  };
  // A word may hold others.
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, word: string) => {
      const filled = words[word];
      return filled === undefined ? whole : fill(filled);
    });
  return fill;
}

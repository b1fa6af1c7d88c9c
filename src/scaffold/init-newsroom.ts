import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { home } from "../model/home.ts";
import { dayOf, momentAt } from "../model/moment.ts";
import { slugify } from "../model/slug.ts";
import { makeFolder } from "../store/whole-file.ts";

export interface NewNewsroom {
  /** Absolute; new or empty. */
  readonly folder: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name, of the newsroom. */
  readonly timeZone: string;
  /** Where npm finds Dateline, as `package.json` says it: `file:../dateline`. */
  readonly dateline: string;
}

/** Where each file of the template goes. The article’s year and day are those of the first day. */
const files: readonly (readonly [template: string, target: string])[] = [
  ["site.yaml", "content/site.yaml"],
  ["welcome.md", "content/articles/{{year}}/{{day}}-welcome.md"],
  ["person.md", "content/people/ada-example.md"],
  ["place.md", "content/places/sampleton.md"],
  ["topic.md", "content/topics/our-newsroom.md"],
  ["about.md", "content/pages/about.md"],
  ["readme.md", "README.md"],
  // Named without their dots here: package managers take them for their own.
  ["gitignore", ".gitignore"],
  ["package-json.txt", "package.json"],
  ["publish-workflow.yml", ".github/workflows/publish.yml"],
];

const templates = pathToFileURL(join(home, "src/scaffold/newsroom-template/"));

/** True for a folder that can become a newsroom: it does not exist, or holds nothing but the notes of Git. */
export function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).every((name) => name === ".git");
}

/** Writes a newsroom that can be built at once. Gives the paths of its files, relative to the folder. */
export function initNewsroom({ folder, now, timeZone, dateline }: NewNewsroom): readonly string[] {
  const day = dayOf(momentAt(now, timeZone));
  const words: Readonly<Record<string, string>> = {
    day,
    year: day.slice(0, 4),
    timeZone,
    dateline,
    name: slugify(basename(folder)) || "newsroom",
  };
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, word: string) => words[word] ?? whole);
  return files.map(([template, target]) => {
    const path = fill(target);
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), fill(readFileSync(new URL(template, templates), "utf8")), {
      flag: "wx",
    });
    return path;
  });
}

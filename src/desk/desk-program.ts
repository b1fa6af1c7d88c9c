import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { home } from "../model/home.ts";

/** Where the program of the desk is: Sveltia CMS as its makers compiled it, and the script that starts it. */
const folder = join(home, "dist", "desk");

/** The files of the desk’s program, by their addresses beneath its page: `desk.js`, `cms/npm/index.js`. */
export function deskProgram(): ReadonlyMap<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    found.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [
        file
          .slice(folder.length + 1)
          .split(sep)
          .join("/"),
        file,
      ] as const;
    }),
  );
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the library that a file belongs to, seen from here; undefined for a file of our own. */
export function packageOf(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/**
 * The licences of libraries that are shipped within the program: most ask for that.
 *
 * @param {readonly (string | undefined)[]} folders of the libraries, in any order
 */
export function licences(folders) {
  const named = [...new Set(folders.filter((folder) => folder !== undefined))].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(home, folder, "package.json"), "utf8"));
    const texts = readdirSync(join(home, folder))
      .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(home, folder, file), "utf8").trim());
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  return `Dateline is shipped with these libraries, fonts and data.\n\n${named.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

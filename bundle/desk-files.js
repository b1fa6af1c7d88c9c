import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The library of the desk, seen from the root of the repository. */
export const cms = "node_modules/@sveltia/cms";

/**
 * The program of the desk by the names that its files get: Sveltia CMS, as its makers compiled it for browsers. Its fonts and languages
 * stand beside it, and it asks nobody else for them.
 *
 * @param {string} home the root of the repository, absolute
 * @returns {readonly (readonly [name: string, contents: string | Uint8Array])[]}
 */
export function deskFiles(home) {
  const from = join(home, cms);
  return ["npm", "locales"]
    .flatMap((folder) => readdirSync(join(from, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const name = `cms/${relative(from, file).split(sep).join("/")}`;
      return [name.replace(/\.json$/, ".js"), read(file, join(from, "npm", "assets"))];
    });
}

function read(file, assets) {
  const bytes = readFileSync(file);
  // Its makers leave to others what is no module yet.
  if (file.endsWith(".json")) return `export default ${bytes.toString("utf8").trim()};\n`;
  if (!file.endsWith(".js")) return bytes;
  const fonts = readdirSync(assets);
  // Its styles have these three from elsewhere, although they come with it. What stands in a page is resolved by the page.
  const text = bytes
    .toString("utf8")
    .replace(
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
      (address, family, part) => {
        const font = fonts.find((name) => name.startsWith(`${family}-${part}-`));
        if (font === undefined) throw new Error(`Sveltia CMS has no font of its own for ${address}`);
        return `cms/npm/assets/${font}`;
      },
    );
  return text
    .replace(/(`\.\.\/locales\/[\w-]+)\.json`/g, "$1.js`")
    .replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n");
}

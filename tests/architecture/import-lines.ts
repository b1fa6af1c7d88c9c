import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** One import of a file. */
export interface Import {
  /** The file that imports, relative to the repository, with `/`. */
  readonly from: string;
  /** A file of the repository, or the name of a library. */
  readonly to: string;
  /** True for a path of the repository. */
  readonly own: boolean;
  /** True where nothing is imported at run time. */
  readonly typeOnly: boolean;
  /** True where it is loaded when it is needed, by `import()`. */
  readonly onDemand?: boolean;
}

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What is written for newsrooms is theirs; it is no code of this house. */
const forNewsrooms = "newsroom-template";

/** The code files below folders of the repository, relative to it, in order. */
export function codeFiles(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
      .filter((entry) => !entry.parentPath.includes(forNewsrooms))
      .map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort(),
  );
}

export function codeOf(file: string): string {
  return readFileSync(join(repository, file), "utf8");
}

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?([^;"'`]*?)\s*from\s*["']([^"']+)["']/gm;
const sideEffect = /^[ \t]*import\s*["']([^"']+)["']/gm;
const dynamic = /(?<!typeof\s)\bimport\(\s*["']([^"']+)["']\s*\)/g;
const typeQuery = /\btypeof\s+import\(\s*["']([^"']+)["']\s*\)/g;

/** Every import of a file: at its top, on demand, for its effect, and `export … from`. */
export function importsOf(file: string, code: string): Import[] {
  const text = withoutComments(code);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, onDemand = false) => {
    const own = specifier.startsWith(".");
    found.push({
      from: file,
      to: own ? posix.join(dirname(file), specifier) : specifier,
      own,
      typeOnly,
      onDemand,
    });
  };
  for (const [, type, names = "", specifier = ""] of text.matchAll(statement)) {
    add(specifier, type !== undefined || onlyTypes(names));
  }
  for (const [, specifier = ""] of text.matchAll(sideEffect)) add(specifier, false);
  for (const [, specifier = ""] of text.matchAll(dynamic)) add(specifier, false, true);
  for (const [, specifier = ""] of text.matchAll(typeQuery)) add(specifier, true);
  return found;
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const [, inner] = /^\{([^}]*)\}$/.exec(names.trim()) ?? [];
  if (inner === undefined) return false;
  return inner.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
}

/** Code without comments; what stands in strings stays. */
export function withoutComments(code: string): string {
  return code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g,
    (_all, text) => text ?? " ",
  );
}

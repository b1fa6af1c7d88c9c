import { isAbsolute, relative, resolve, sep } from "node:path";

/** `package.json` as far as a newsroom has to do with it; all else in it is left as it is. */
export interface PackageFile {
  readonly name?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The commands of a newsroom, each a script of its package. */
export const commands = [
  "build",
  "index",
  "serve",
  "check",
  "list",
  "new",
  "tag",
  "names",
  "name",
  "correct",
  "letter",
  "hook",
  "notify",
  "info",
] as const;
export type Command = (typeof commands)[number];

/**
 * Under which name each command is a script: its own, or one behind `dateline:` where the package has another script of
 * that name already.
 */
export function scriptNames({ scripts = {} }: PackageFile): Readonly<Record<Command, string>> {
  const free = (command: Command): boolean => (scripts[command] ?? scriptOf(command)) === scriptOf(command);
  const names = commands.map(
    (command) => [command, free(command) ? command : `dateline:${command}`] as const,
  );
  return Object.fromEntries(names) as Record<Command, string>;
}

function scriptOf(command: Command): string {
  return `dateline ${command}`;
}

/** The package of a new newsroom, before Dateline is added to it. */
export function newPackage(name: string): PackageFile {
  return { name, private: true, type: "module", engines: { node: ">=20.19" } };
}

/** The package of a text that should be one. Throws a `SyntaxError` where it is no JSON, or not of the form that npm reads. */
export function readPackage(text: string): PackageFile {
  const made: unknown = JSON.parse(text);
  if (!isGroup(made)) throw new SyntaxError("it is no object");
  for (const field of ["scripts", "dependencies", "devDependencies"])
    if (made[field] !== undefined && !isGroup(made[field]))
      throw new SyntaxError(`\`${field}\` is no object`);
  return made as PackageFile;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds the scripts, and Dateline as a dependency. Nothing that is there is changed but a way to Dateline that a clone has not. */
export function withDateline(made: PackageFile, name: string, way: string): PackageFile {
  const names = scriptNames(made);
  const scripts = Object.fromEntries(commands.map((command) => [names[command], scriptOf(command)]));
  const kind = made.devDependencies?.[name] === undefined ? "dependencies" : "devDependencies";
  return {
    ...made,
    scripts: { ...made.scripts, ...scripts },
    [kind]: { ...made[kind], [name]: way },
  };
}

/** How a package asks for Dateline already, in a way that a clone of the newsroom can follow; undefined where it does not. */
export function wayThatHolds(made: PackageFile, name: string, folder: string): string | undefined {
  const way = made.dependencies?.[name] ?? made.devDependencies?.[name];
  const file = /^(?:file|link):(.*)$/.exec(way ?? "")?.[1];
  if (file === undefined) return way;
  const inside = relative(folder, resolve(folder, file));
  return isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`) ? undefined : way;
}

/** The text of the file, indented as it was before. */
export function packageText(made: PackageFile, before = ""): string {
  const indent = /^[ \t]+/m.exec(before)?.[0] ?? "  ";
  return `${JSON.stringify(made, null, indent)}\n`;
}

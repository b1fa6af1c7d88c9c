import { readFileSync } from "node:fs";
import { join } from "node:path";

type Scripts = Readonly<Record<string, string>>;

/**
 * How a person runs a command of Dateline in a folder: by the script that its package has for it, or else by its name. Messages
 * say it so that it can be typed as it stands.
 */
export function wayToRun(command: string, scripts: Scripts = scriptsAt(process.cwd())): string {
  const calls = new RegExp(`(?:^|[\\s/])dateline(?:\\.js)? ${command}$`);
  const script = Object.keys(scripts).find((name) => calls.test(scripts[name]?.trim() ?? ""));
  return script === undefined ? `dateline ${command}` : `npm run ${script}`;
}

/** The same with options. */
export function wayToRunWith(command: string, options: string): string {
  const way = wayToRun(command);
  return way.startsWith("npm ") ? `${way} -- ${options}` : `${way} ${options}`;
}

/** The scripts of the package in a folder; none where it has no package that can be read. */
export function scriptsAt(folder: string): Scripts {
  try {
    const made = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { scripts?: Scripts };
    return made.scripts ?? {};
  } catch {
    return {};
  }
}

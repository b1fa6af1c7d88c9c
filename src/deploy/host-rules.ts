import { join } from "node:path";
import mime from "mime";
import { readIfThere } from "../store/whole-file.ts";
import type { Look } from "./target.ts";

/** What a site asks hosts to say with its files. */
export interface HostRules {
  /** The path below which the site stands: `/`, `/our-paper/`. */
  readonly base: string;
  lookOf(file: string): Look;
}

/** How long pages may be kept, and all else of which a site says nothing: a correction is at every reader within a minute. */
const short = "public, max-age=60";

/**
 * The rules that a site brings along for its host, read from the files `_headers` and `_redirects` in the first of some folders that has them: so what hosts
 * that know them say, and what a store is told to say, comes from one table. A file that is not there has no rules.
 */
export function readHostRules(...folders: readonly string[]): HostRules {
  const read = (name: string): string => {
    for (const folder of folders) {
      const bytes = readIfThere(join(folder, name));
      if (bytes !== undefined) return bytes.toString("utf8");
    }
    return "";
  };
  return hostRules(read("_headers"), read("_redirects"));
}

interface Rule {
  readonly fits: (address: string) => boolean;
  readonly type: string | undefined;
  readonly cache: string | undefined;
}

/** The same from the text of the two files. */
export function hostRules(headers: string, redirects: string): HostRules {
  const rules = rulesIn(headers).filter(({ type, cache }) => (type ?? cache) !== undefined);
  // The first of them is for the whole site.
  const base = /^(\/\S*)\*$/m.exec(headers)?.[1] ?? "/";
  const moved = new Map<string, string>();
  for (const line of redirects.split("\n")) {
    const [from, to, status] = line.trim().split(/\s+/);
    if (from?.startsWith(base) && to !== undefined && status === "301")
      moved.set(fileAt(from.slice(base.length)), to);
  }
  const named = new Map<string, string>();
  return {
    base,
    lookOf: (file) => {
      const address = base + encodeURI(file.replace(/(^|\/)index\.html$/, "$1"));
      const fitting = rules.filter((rule) => rule.fits(address));
      const redirect = moved.get(file);
      return {
        type: fitting.findLast(({ type }) => type !== undefined)?.type ?? typeOf(file, named),
        cache: fitting.findLast(({ cache }) => cache !== undefined)?.cache ?? short,
        ...(redirect === undefined ? {} : { redirect }),
      };
    },
  };
}

/** The file that stands for an address below the base. */
export function fileAt(address: string): string {
  const path = decoded(address);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** True for a file that has a digest of its bytes in its name, and may be kept for ever. */
export function isForEver({ cache }: Look): boolean {
  return cache.includes("immutable");
}

function rulesIn(headers: string): Rule[] {
  return headers
    .split(/^(?=\/)/m)
    .filter((rule) => rule.startsWith("/"))
    .map((rule) => {
      const [pattern = "", ...lines] = rule.split("\n");
      const said = (name: string): string | undefined =>
        lines
          .map((line) => line.trim())
          .find((line) => line.toLowerCase().startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      return {
        fits: fits(pattern.trim()),
        type: said("content-type"),
        cache: said("cache-control"),
      };
    });
}

/** Whether an address is one of a rule, in which `*` stands for anything. */
function fits(pattern: string): (address: string) => boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return (address) => address === pattern;
  const [first = ""] = parts;
  if (parts.length === 2 && parts[1] === "") return (address) => address.startsWith(first);
  const whole = new RegExp(
    `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*")}$`,
  );
  return (address) => address.startsWith(first) && whole.test(address);
}

function typeOf(file: string, named: Map<string, string>): string {
  const ending = file.slice(file.lastIndexOf("/") + 1).replace(/^.*\./, ".");
  const known = named.get(ending);
  if (known !== undefined) return known;
  // What has no ending, such as `_headers`, is text.
  const type = ending.startsWith(".") ? (mime.getType(ending) ?? "application/octet-stream") : "text/plain";
  const isText = /^text\/|[/+](?:json|xml|javascript)$/.test(type);
  const whole = isText ? `${type}; charset=utf-8` : type;
  named.set(ending, whole);
  return whole;
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ownPackage } from "./own-package.ts";

/** Where an installed Dateline came from, so that a newsroom can get the same from there. */
export type Origin =
  | { readonly from: "registry"; readonly version: string }
  /** An address that npm takes, with the commit behind `#`. */
  | { readonly from: "git"; readonly address: string }
  /** A packed file that is still there, the very same; absolute. */
  | { readonly from: "tarball"; readonly file: string }
  /** Nothing but the folder itself: a checkout, or an installation of which no more is known. */
  | { readonly from: "folder" };

/** What npm notes of an installed package, https://docs.npmjs.com/cli/configuring-npm/package-lock-json. */
interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
}

/**
 * Finds out where the Dateline in a folder came from, by what npm noted beside it. A package that only its folder can tell of
 * was linked, or installed for the whole machine, or by another package manager.
 *
 * @param folder absolute, with links resolved
 */
export function originOf(folder: string): Origin {
  const { name, version } = ownPackage(folder);
  const modules = dirname(folder);
  if (basename(modules) !== "node_modules") return { from: "folder" };
  const base = dirname(modules);
  const locked = lockedAs(`node_modules/${name}`, base);
  if (locked === undefined) return { from: "folder" };
  const { resolved, integrity } = locked;
  // npm can be told to leave the addresses of the registry out of its notes.
  if (resolved === undefined || isOfRegistry(resolved)) return { from: "registry", version };
  if (resolved.startsWith("git")) return { from: "git", address: gitAddress(resolved, askedFor(name, base)) };
  const file = /^file:(.*\.tgz)$/.exec(resolved)?.[1];
  const tarball = file === undefined ? undefined : resolve(base, file);
  return tarball !== undefined && isTheSame(tarball, integrity)
    ? { from: "tarball", file: tarball }
    : { from: "folder" };
}

function lockedAs(path: string, base: string): Locked | undefined {
  for (const lock of ["node_modules/.package-lock.json", "package-lock.json"]) {
    const { packages } = readJson<{ packages?: Readonly<Record<string, Locked>> }>(join(base, lock)) ?? {};
    if (packages?.[path] !== undefined) return packages[path];
  }
  return undefined;
}

/** Registries keep the files of a package behind `/-/`. */
function isOfRegistry(resolved: string): boolean {
  return /^https?:\/\/.+\/-\/[^/]+\.tgz$/.test(resolved);
}

/** As it was asked for, which may be shorter than what npm made of it and need no key; at the commit that was installed. */
function gitAddress(resolved: string, asked: string | undefined): string {
  const [address = "", commit = ""] = resolved.split("#");
  return `${asked?.split("#")[0] ?? address}#${commit}`;
}

function askedFor(name: string, base: string): string | undefined {
  type Dependencies = Readonly<Record<string, string>>;
  const made = readJson<{ dependencies?: Dependencies; devDependencies?: Dependencies }>(
    join(base, "package.json"),
  );
  return made?.dependencies?.[name] ?? made?.devDependencies?.[name];
}

/** Somebody may have packed another Dateline under that name since. */
function isTheSame(tarball: string, integrity: string | undefined): boolean {
  if (integrity === undefined || !existsSync(tarball)) return false;
  return integrity === `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
}

function readJson<Content>(file: string): Content | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Content) : undefined;
}

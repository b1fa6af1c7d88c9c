import { basename, dirname, join, posix, resolve } from "node:path";
import type { S3Place } from "./s3-target.ts";

/** A way to a target as it was typed, taken apart. */
export type Address =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "rsync"; readonly host: string; readonly path: string }
  | ({ readonly kind: "s3" } & S3Place);

/** An address that is none, or lacks something. The message says what to type, and holds no password. */
export class AddressFault extends Error {
  override readonly name = "AddressFault";
}

/**
 * Takes the way to a target apart: `s3://bucket/prefix`, `rsync://host/module/path`, `[user@]host:path`, `host::module/path`, or a folder.
 * Throws an `AddressFault`.
 */
export function parseAddress(typed: string): Address {
  if (holdsPassword(typed))
    throw new AddressFault(
      "The target holds a password. Passwords come from the environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for S3, RSYNC_PASSWORD for rsync.",
    );
  const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(typed) ?? [];
  if (scheme?.toLowerCase() === "s3" || /^s3:/i.test(typed)) return storageIn(typed);
  if (scheme?.toLowerCase() === "rsync") return daemonIn(typed);
  if (scheme !== undefined)
    throw new AddressFault(
      `A site cannot be sent to “${typed}”: a target is a folder, s3://bucket/prefix, host:path or rsync://host/module/path for rsync.`,
    );
  const [, host, path = ""] = remote.exec(typed) ?? [];
  return host === undefined ? folderIn(typed) : machineIn(typed, host, path);
}

/** `host:`, `user@host:` and `[address]:`, with one colon or two; a machine whose name is one letter has two, or it is a disk of Windows. */
const remote = /^((?:(?:[^/:@]*@)?\[[^\]]+\]|[^/:]*@[^/:[]*|[^/:[]{2,}|[^/:[]+(?=::))::?)(.*)$/;

/** True where a user is named with a password, in either form of an address; a password may have slashes. */
function holdsPassword(typed: string): boolean {
  const [, scheme, authority = "", rest = ""] = /^([a-z][a-z0-9+.-]+):\/\/([^/]*)(.*)$/i.exec(typed) ?? [];
  if (scheme === undefined) return /^[^/:@]+:[^/@]*@[^/:@]+:/.test(typed);
  if (scheme.toLowerCase() === "s3") return typed.includes("@");
  if (authority.includes("@")) return /:[^@]*@/.test(authority);
  // What stands behind the colon is no port, so it is the begin of a password that has a slash.
  return rest.includes("@") && /:(?!\d*$)/.test(authority.replace(/^\[.*\]/, ""));
}

function storageIn(typed: string): Address {
  const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/*(.*?)\/*$/i.exec(typed) ?? [];
  const write = "Write it so: s3://bucket/prefix.";
  if (bucket === "") throw new AddressFault(`“${typed}” names no bucket. ${write}`);
  if (!/^[a-z0-9][\w.-]+$/i.test(bucket))
    throw new AddressFault(
      `“${bucket}” cannot be a bucket, whose name is of letters, digits, hyphens and dots. ${write}`,
    );
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(prefix))
    throw new AddressFault(`“${typed}” leads up or nowhere with its dots. ${write}`);
  return { kind: "s3", bucket, prefix };
}

function daemonIn(typed: string): Address {
  const [, name = "", path = ""] = /^rsync:\/\/([^/]*)\/*(.*?)$/i.exec(typed) ?? [];
  if (name === "" || path === "")
    throw new AddressFault(`“${typed}” names no module. Write it so: rsync://host/module/path.`);
  return machineIn(typed, `rsync://${name}/`, path);
}

function machineIn(typed: string, host: string, path: string): Address {
  if (isDaemon(host) && /(?:^|\/)\.\.(?:\/|$)/.test(path))
    throw new AddressFault(`“${typed}” leads up, which a daemon of rsync does not go.`);
  if (/^~[^/]/.test(path))
    throw new AddressFault(
      `“${typed}” is in the home folder of somebody else, which rsync does not look for: write the whole path, ${host}/home/….`,
    );
  if (path === "") throw new AddressFault(`“${typed}” names no folder. Write it so: ${host}path.`);
  // It begins in the home folder, and no shell is there that knows the sign for it.
  const there = posix.normalize(path.replace(/^~\/*/, "") || ".");
  return { kind: "rsync", host, path: there === "/" ? there : there.replace(/\/+$/, "") };
}

function folderIn(typed: string): Address {
  if (/^~(?:\/|$)/.test(typed))
    throw new AddressFault(
      `“${typed}” is not your home folder where it stands in quotation marks: take them away, or write the whole path.`,
    );
  if (process.platform !== "win32" && /^[a-z]:/i.test(typed))
    throw new AddressFault(
      `“${typed}” is a folder of Windows, and this is another system. A machine whose name is one letter is written with a user: web@${typed.slice(0, 1)}:path.`,
    );
  return { kind: "folder", folder: resolve(typed) };
}

/** Where the notes of a site go: beside it, under its name with an ending. Throws an `AddressFault` where there is no beside. */
export function notesBeside(address: Address): Address {
  switch (address.kind) {
    case "folder":
      return {
        kind: "folder",
        folder: join(dirname(address.folder), `${basename(address.folder)}${ending}`),
      };
    case "rsync": {
      // Of a daemon the module comes first.
      if (isDaemon(address.host) && !address.path.includes("/"))
        throw new AddressFault(
          `“${address.host}${address.path}” is a whole module of rsync, all of which is served, so the notes have no place. Send the site to a folder in it: ${address.host}${address.path}/site.`,
        );
      if (/^[./]*$/.test(address.path))
        throw new AddressFault(
          `“${address.host}${address.path}” is the whole of what rsync reaches there, so the notes have no place that is not served. Send the site to a folder: ${address.host}site.`,
        );
      return { ...address, path: `${address.path}${ending}` };
    }
    case "s3":
      if (address.prefix === "")
        throw new AddressFault(
          "There is no place beside that target for the notes, as the site has the whole bucket: they are not to be served. Name one with --notes, such as s3://other-bucket/site-notes.",
        );
      return { ...address, prefix: `${address.prefix}${ending}` };
  }
}

const ending = ".dateline";

/** True where notes would be served with the site, as far as their addresses tell; links in folders are another question. */
export function isServed(notes: Address, site: Address): boolean {
  if (notes.kind === "s3" && site.kind === "s3")
    return notes.bucket === site.bucket && isBelow(notes.prefix, site.prefix);
  return (
    notes.kind === "rsync" &&
    site.kind === "rsync" &&
    notes.host === site.host &&
    isBelow(notes.path, site.path)
  );
}

/** True for a path that is, or lies in, another of its kind. */
function isBelow(inner: string, outer: string): boolean {
  if (inner.startsWith("/") !== outer.startsWith("/")) return false;
  return !/^\.\.(?:\/|$)/.test(posix.relative(outer, inner));
}

/** True for a daemon of rsync, which has modules. */
export function isDaemon(host: string): boolean {
  return host.startsWith("rsync:") || host.endsWith("::");
}

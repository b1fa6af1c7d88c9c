import { basename, dirname, join, posix, resolve } from "node:path";
import { DeployFault } from "./deploy-fault.ts";
import { folderTarget } from "./folder-target.ts";
import { type Patience, usualPatience } from "./patience.ts";
import { rsyncTarget } from "./rsync-target.ts";
import { S3Client } from "./s3-client.ts";
import { type S3Place, s3Target } from "./s3-target.ts";
import type { Target } from "./target.ts";

/** A way to a target as it was typed, taken apart. */
export type Address =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "rsync"; readonly host: string; readonly path: string }
  | ({ readonly kind: "s3" } & S3Place);

/** An address that is none, or lacks something. The message says what to type. */
export class AddressFault extends Error {
  override readonly name = "AddressFault";
}

/**
 * Takes the way to a target apart: `s3://bucket/prefix`, `rsync://host/module/path`, `[user@]host:path`, `host::module/path`, or a folder.
 * Throws an `AddressFault`.
 */
export function parseAddress(typed: string): Address {
  const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(typed) ?? [];
  if (/^[^/]*:\/\/[^/@]*:[^/]*@/.test(typed) || (scheme === "s3" && typed.includes("@")))
    throw new AddressFault(
      "The target holds a password. Passwords come from the environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for S3, RSYNC_PASSWORD for rsync.",
    );
  if (scheme === "s3") {
    const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/*(.*?)\/*$/.exec(typed) ?? [];
    if (!/^[a-z0-9][a-z0-9.-]+$/i.test(bucket))
      throw new AddressFault(`“${typed}” names no bucket. Write it so: s3://bucket/prefix.`);
    return { kind: "s3", bucket, prefix };
  }
  if (scheme === "rsync") {
    const [, host = "", path = ""] = /^(rsync:\/\/[^/]+\/)(.*?)\/*$/.exec(typed) ?? [];
    if (path === "")
      throw new AddressFault(`“${typed}” names no module. Write it so: rsync://host/module/path.`);
    return { kind: "rsync", host, path };
  }
  if (scheme !== undefined)
    throw new AddressFault(
      `A site cannot be sent to “${typed}”: a target is a folder, s3://bucket/prefix, host:path or rsync://host/module/path for rsync.`,
    );
  const [, host, path] = /^((?:[^/:]{2,}|\[[^\]]+\]|[^/:]*@[^/:]*)::?)(.*?)\/*$/.exec(typed) ?? [];
  if (host === undefined) return { kind: "folder", folder: resolve(typed) };
  if (path === undefined || path === "")
    throw new AddressFault(`“${typed}” names no folder. Write it so: ${host}path.`);
  return { kind: "rsync", host, path };
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
      if (/^[.~/]*$/.test(address.path))
        throw nowhere("it is the whole of what rsync reaches there", `${address.host}site-notes`);
      return { ...address, path: `${address.path}${ending}` };
    }
    case "s3":
      if (address.prefix === "")
        throw nowhere("the site has the whole bucket", "s3://other-bucket/site-notes");
      return { ...address, prefix: `${address.prefix}${ending}` };
  }
}

const ending = ".dateline";

function nowhere(why: string, example: string): AddressFault {
  return new AddressFault(
    `There is no place beside that target for the notes, as ${why}: they are not to be served. Name one with --notes, such as ${example}.`,
  );
}

/**
 * Opens the way to a target. `environment` has what it takes to come in: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
 * `AWS_SESSION_TOKEN`, `AWS_REGION`, `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`. Nothing is sent yet.
 */
export function openTarget(
  shown: string,
  site: Address,
  notes: Address,
  environment: Readonly<Record<string, string | undefined>>,
  patience: Patience = usualPatience,
): Target {
  if (site.kind === "folder" && notes.kind === "folder")
    return folderTarget(site.folder, notes.folder, shown);
  if (site.kind === "s3" && notes.kind === "s3")
    return s3Target(new S3Client(accessFrom(environment), shown, patience), site, notes, shown);
  if (site.kind === "rsync" && notes.kind === "rsync" && site.host === notes.host)
    return rsyncTarget(
      {
        site: site.host + site.path,
        notes: notes.host + notes.path,
        notesThere: wayThere(site, notes),
      },
      shown,
      patience,
    );
  throw new AddressFault("The notes must be of the same kind as the target, and for rsync on the same host.");
}

/** The way from the site to the notes, on the machine where both are. */
function wayThere(site: Extract<Address, { kind: "rsync" }>, notes: { readonly path: string }): string {
  const [[module = ""], [other]] = [site.path.split("/"), notes.path.split("/")];
  if (isDaemon(site.host)) {
    if (module !== other)
      throw new AddressFault("The notes must be in the module of rsync in which the site is.");
    // A daemon takes its module for the root, and no way leads up.
    return notes.path.slice(module.length);
  }
  return notes.path.startsWith("/") ? notes.path : posix.relative(site.path, notes.path);
}

function isDaemon(host: string): boolean {
  return host.startsWith("rsync:") || host.endsWith("::");
}

function accessFrom(environment: Readonly<Record<string, string | undefined>>) {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const accessKeyId = given("AWS_ACCESS_KEY_ID");
  const secretAccessKey = given("AWS_SECRET_ACCESS_KEY");
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new DeployFault(
      "machine",
      "S3 wants AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.",
    );
  const region = given("AWS_REGION") ?? given("AWS_DEFAULT_REGION") ?? "us-east-1";
  const sessionToken = given("AWS_SESSION_TOKEN");
  const name = ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"].find((one) => given(one) !== undefined);
  const endpoint =
    name === undefined ? `https://s3.${region}.amazonaws.com` : endpointIn(name, given(name) ?? "");
  return { endpoint, region, accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

function endpointIn(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // It is not printed: there may be a password in it.
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "")
    throw new AddressFault(`${name} is no address of a storage. Write it so: https://s3.example.org.`);
  return url.href.replace(/\/+$/, "");
}

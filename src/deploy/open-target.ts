import { posix } from "node:path";
import { type Address, AddressFault, isDaemon, isServed } from "./address.ts";
import { DeployFault } from "./deploy-fault.ts";
import { folderTarget } from "./folder-target.ts";
import { type Patience, usualPatience } from "./patience.ts";
import { rsyncTarget } from "./rsync-target.ts";
import { S3Client } from "./s3-client.ts";
import { s3Target } from "./s3-target.ts";
import type { Target } from "./target.ts";

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
  if (isServed(notes, site))
    throw new AddressFault("The notes cannot go into the site: they would be served with it.");
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

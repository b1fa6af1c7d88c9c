import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../store/whole-file.ts";
import { together } from "./patience.ts";
import { pathOf, type S3Client } from "./s3-client.ts";
import type { Look, Noted, Place, Target, Upload } from "./target.ts";

/** Part of a bucket. */
export interface S3Place {
  readonly bucket: string;
  /** Without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
}

/** How many requests are under way at once. */
const most = 24;
/** Bytes; of larger files one is in memory at a time. */
const large = 4 << 20;

/** A site in a storage of S3’s kind, and its notes beside it. */
export function s3Target(client: S3Client, site: S3Place, notes: S3Place, shown: string): Target {
  const places: Readonly<Record<Place, S3Place>> = { site, notes };
  const keyOf = (place: Place, file: string): string => {
    const { prefix } = places[place];
    return prefix === "" ? file : `${prefix}/${file}`;
  };

  const putAside = async (file: string, aside: string): Promise<void> => {
    const to = { method: "PUT", key: keyOf("notes", `${aside}/${file}`) } as const;
    const source = pathOf(`/${site.bucket}/${keyOf("site", file)}`);
    const copied = await client.ask(notes.bucket, { ...to, headers: { "x-amz-copy-source": source } });
    if (copied !== undefined) return;
    // There is no such file, or the storage reads names in another way than Amazon where it copies.
    const body = await client.ask(site.bucket, { method: "GET", key: keyOf("site", file) });
    if (body !== undefined) await client.ask(notes.bucket, { ...to, body });
  };

  const putFile = async (
    place: Place,
    { file, from, look }: Upload,
    aside: string | undefined,
  ): Promise<void> => {
    if (aside !== undefined) await putAside(file, aside);
    const body = typeof from === "string" ? readFileSync(from) : Buffer.from(from);
    await client.ask(places[place].bucket, {
      ...{ method: "PUT", key: keyOf(place, file), body },
      headers: look === undefined ? { "content-type": "application/octet-stream" } : headersOf(look),
    });
  };

  const deleteFile = async (place: Place, file: string, aside: string | undefined): Promise<void> => {
    if (aside !== undefined) await putAside(file, aside);
    await client.ask(places[place].bucket, { method: "DELETE", key: keyOf(place, file) });
  };

  return {
    shown,
    keepsLook: true,
    put: async (place, files, aside) => {
      const isLarge = ({ from }: Upload): boolean =>
        (typeof from === "string" ? statSync(from).size : from.length) > large;
      await together(
        files.filter((file) => !isLarge(file)),
        most,
        (file) => putFile(place, file, aside),
      );
      await together(files.filter(isLarge), 1, (file) => putFile(place, file, aside));
    },
    delete: (place, files, aside) => together(files, most, (file) => deleteFile(place, file, aside)),
    fetch: (place, files, into) =>
      together(files, most, async (file) => {
        const bytes = await client.ask(places[place].bucket, { method: "GET", key: keyOf(place, file) });
        if (bytes === undefined) return;
        makeFolder(dirname(join(into, file)));
        writeFileSync(join(into, file), bytes);
      }),
    list: async (folder) => {
      const found: Noted[] = [];
      const prefix = keyOf("notes", `${folder}/`);
      const top = prefix.length - folder.length - 1;
      for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
        const query = { "list-type": "2", prefix, ...(token && { "continuation-token": token }) };
        const answer = await client.ask(notes.bucket, { method: "GET", key: "", query });
        const xml = answer?.toString("utf8") ?? "";
        for (const [, object = ""] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g))
          found.push({
            file: inXml(object, "Key").slice(top),
            modified: Date.parse(inXml(object, "LastModified")),
          });
        token = inXml(xml, "NextContinuationToken") || undefined;
      }
      return found;
    },
  };
}

/** What one element of an answer says. */
function inXml(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
  return text.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[0-9a-f]+);/gi, (_, entity: string) => {
    const code = /^#(x?)([0-9a-f]+)$/i.exec(entity);
    if (code !== null) return String.fromCodePoint(Number.parseInt(code[2] ?? "", code[1] === "" ? 10 : 16));
    return { lt: "<", gt: ">", quot: '"', apos: "'" }[entity] ?? "&";
  });
}

function headersOf({ type, cache, redirect }: Look): Record<string, string> {
  return {
    "content-type": type,
    "cache-control": cache,
    ...(redirect === undefined ? {} : { "x-amz-website-redirect-location": redirect }),
  };
}

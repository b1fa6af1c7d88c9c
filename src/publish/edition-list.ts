import { sha256Of } from "../model/digest.ts";
import { compareText } from "../model/order.ts";
import { linesOfManifest, type Manifest, sealOf } from "../store/manifest.ts";
import type { EditionChange } from "./publish-order.ts";

/** An edition, byte for byte: the SHA-256 of each of its files, in lower-case hexadecimal, by path within the site. */
export type EditionList = ReadonlyMap<string, string>;

/** The list of a site by its manifest. */
export function listOfManifest(manifest: Manifest): EditionList {
  return new Map(Array.from(manifest, ([file, { sha256 }]) => [file, sha256]));
}

/**
 * Reads a list from a file: a manifest as it stands in `.dateline/`, or what `sha256sum` prints. Undefined for anything else, and for a
 * manifest that was altered.
 */
export function readEditionList(bytes: Buffer): EditionList | undefined {
  if (sealOf(bytes) === undefined) return listOfSums(bytes.toString("utf8"));
  const manifest = linesOfManifest(bytes);
  return manifest && listOfManifest(manifest);
}

/** `<64 hexadecimal digits>  <file>`, or ` *<file>` for one that was read in binary; a backslash before the digits says that the name has some. */
const sumLine = /^(\\?)([0-9a-fA-F]{64}) [ *](.+)$/;

function listOfSums(text: string): EditionList | undefined {
  const list = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const [, escaped, sum, name] = sumLine.exec(line) ?? [];
    if (sum === undefined || name === undefined) return undefined;
    const file =
      escaped === "" ? name : name.replace(/\\([\\nr])/g, (_, sign: string) => unescaped[sign] ?? sign);
    list.set(file.replace(/^(?:\.\/)+/, ""), sum.toLowerCase());
  }
  return list.size > 0 ? list : undefined;
}

const unescaped: Readonly<Record<string, string>> = { n: "\n", r: "\r", "\\": "\\" };

/** What changes from one edition to another; each list in order of path. */
export function changeBetween(before: EditionList, after: EditionList): EditionChange {
  const files = (list: EditionList, isOne: (file: string, sum: string) => boolean): string[] =>
    Array.from(list)
      .filter(([file, sum]) => isOne(file, sum))
      .map(([file]) => file)
      .sort(compareText);
  return {
    added: files(after, (file) => !before.has(file)),
    changed: files(after, (file, sum) => before.has(file) && before.get(file) !== sum),
    gone: files(before, (file) => !after.has(file)),
  };
}

/**
 * A name for an edition: SHA-256, in hexadecimal, of its list in order of path. The same content, settings, layouts, moment and version of
 * Dateline give it on any machine. What an encoder or the maker of the search index wrote is left aside, since these are other
 * programs: pages name both by digests of what they are made from.
 */
export function digestOfEdition(list: EditionList): string {
  const lines = Array.from(list, ([file, sum]) => [file, sum] as const)
    .filter(([file]) => !isAside(file))
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, sum]) => `${sum}  ${file}\n`);
  return sha256Of(Buffer.from(lines.join("")));
}

/** Copies of photographs, cards of headlines, icons, and the files of the search. */
function isAside(file: string): boolean {
  return /^pictures\/|(?:^|\/)search\/index\/|(?:^|\/)card\.png$|^assets\/[^/]+\.png$|^favicon\.ico$/.test(
    file,
  );
}

import { lstatSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { windowsFault } from "../model/windows-name.ts";
import { contentKind } from "../source/content-kind.ts";

/** What a newsroom puts beside its texts. Not what a browser would run as a page or a script of the site. */
const media =
  /\.(?:jpe?g|png|gif|webp|avif|svg|heic|heif|tiff?|bmp|ico|mp3|m4a|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv|mov|vtt|srt|pdf|csv|tsv|txt|json|geojson|xlsx?|docx?|odt|ods|epub|zip)$/i;

/** Why the desk may not write to a path of a root, in a sentence; undefined where it may. */
export function whyNotWrite(root: string, path: string, taxonomies: readonly string[]): string | undefined {
  const names = path.split("/");
  const isOdd = (name: string): boolean =>
    name === "" || name.startsWith(".") || name.endsWith("~") || Buffer.byteLength(name) > 200;
  if (names[0] !== "content" || names.some(isOdd) || path.includes("\\"))
    return `“${path}” is no place for content.`;
  const fault = windowsFault(path);
  if (fault !== undefined) return `“${fault.name}” is no name for a file: it ${fault.why}.`;
  const kind = contentKind(path, taxonomies)?.kind;
  const isText = kind === "article" || kind === "entry" || kind === "plain";
  if (!(isText && path.endsWith(".md")) && !(kind === "media" && media.test(path)))
    return `The desk writes no files like “${path}”.`;
  return isBehindLink(root, path) ? `“${path}” is a link or no file, or below one.` : undefined;
}

/** Whether a file, or a folder that it is in or would be in, is anything else than itself. */
function isBehindLink(root: string, path: string): boolean {
  const real = realpathSync(root);
  const names = path.split("/");
  // From the top: below what is no folder, nothing can be asked for.
  for (let depth = 1; depth < names.length; depth++) {
    const folder = names.slice(0, depth);
    const status = lstatSync(join(root, ...folder), { throwIfNoEntry: false });
    if (status === undefined) return false;
    if (!status.isDirectory() || realpathSync(join(root, ...folder)) !== [real, ...folder].join(sep))
      return true;
  }
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === false;
}

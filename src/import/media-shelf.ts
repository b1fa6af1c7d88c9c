import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { filesOf } from "./folder/site-files.ts";
import type { MediaFolder } from "./item.ts";
import { decodedPath, hostKey, urlOf } from "./text/web-path.ts";
import type { Writer } from "./writer.ts";

/** The size and the stamp that WordPress puts into the names of smaller and of edited copies. */
const copyOf = /(?:-\d{2,5}x\d{2,5}|-scaled|-rotated)(?=\.\w+$)/;
/** What people are shown or may keep. Never a source of the old site: it may be a draft, or hold a key. */
const publicFile =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic|ico|mp3|m4a|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv|mov|avi|vtt|srt|pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|epub|csv|tsv|geojson|kml|ics|zip|gz|tgz|7z)$/i;
const picture = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i;
/** Copies that WordPress.com makes of pictures of any site. */
const photon = /^https?:\/\/i\d\.wp\.com\//;

/** Finds the files of old addresses in the folders that were given, and puts those that are used into `content/media/`. */
export class MediaShelf {
  readonly #folders: readonly MediaFolder[];
  readonly #writer: Writer;
  /** Pictures in the folder of the old site, by the names of their files. */
  #pictures: ReadonlyMap<string, readonly Found[]> | undefined;

  constructor(folders: readonly MediaFolder[], writer: Writer) {
    this.#folders = folders;
    this.#writer = writer;
  }

  /** The address of a file within the new site; undefined where none of the folders has it. `isOwn` for an address of the old site. */
  addressOf(url: URL, isOwn: boolean): string | undefined {
    const whole = photon.test(url.href) ? (urlOf(`https://${url.pathname.slice(1)}`) ?? url) : url;
    for (const folder of this.#folders) {
      const rest = folder.url.startsWith("/") && !isOwn ? undefined : restWithin(whole, folder);
      if (
        rest === undefined ||
        !publicFile.test(rest) ||
        rest.split("/").some((part) => part === "" || part.startsWith("."))
      )
        continue;
      // The picture itself, of which Dateline makes smaller copies of its own.
      const found = [rest.replace(copyOf, ""), rest].find((name) => isFileWithin(folder.folder, name));
      if (found !== undefined) return this.#put(folder, found);
    }
    return undefined;
  }

  /** The address of the one picture of that name in the folder of the old site; undefined where there is none, or more than one. */
  onlyOneCalled(name: string): string | undefined {
    this.#pictures ??= picturesOf(this.#folders.filter(({ url }) => url.startsWith("/")));
    const [one, ...others] = this.#pictures.get(name) ?? [];
    return one === undefined || others.length > 0 ? undefined : this.#put(one.folder, one.path);
  }

  #put(folder: MediaFolder, found: string): string {
    const path = this.#writer.copy(
      join(folder.folder, found),
      `content/media/${folder.below}${tidyName(found)}`,
    );
    return encodeURI(path.slice("content".length)).replace(/[?#]/g, encodeURIComponent);
  }
}

interface Found {
  readonly folder: MediaFolder;
  readonly path: string;
}

function picturesOf(folders: readonly MediaFolder[]): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  const known = new Set<string>();
  for (const folder of folders)
    for (const path of filesOf(folder.folder)) {
      const whole = join(folder.folder, path);
      if (!picture.test(path) || known.has(whole)) continue;
      known.add(whole);
      const name = path.slice(path.lastIndexOf("/") + 1);
      found.set(name, [...(found.get(name) ?? []), { folder, path }]);
    }
  return found;
}

/** What follows the address of a folder in an address. A folder of `/` alone is one of every home. */
function restWithin(url: URL, { url: home }: MediaFolder): string | undefined {
  const path = decodedPath(url.pathname);
  if (home.startsWith("/")) return path.startsWith(home) ? path.slice(home.length) : undefined;
  const above = urlOf(home);
  if (above === undefined || hostKey(above) !== hostKey(url)) return undefined;
  const from = decodedPath(above.pathname).replace(/\/?$/, "/");
  return path.startsWith(from) ? path.slice(from.length) : undefined;
}

function isFileWithin(folder: string, name: string): boolean {
  try {
    const file = join(folder, name);
    return statSync(file).isFile() && realpathSync(file).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}

/** Names that no system refuses. */
function tidyName(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no name may hold.
  return path.replace(/[<>:"|?*\\\u0000-\u001f]/g, "-").replace(/[. ]+(?=\/|$)/g, "");
}

import { closeSync, type Dirent, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { stagesFolder, stampedFile } from "../store/manifest.ts";
import { readIfThere } from "../store/whole-file.ts";
import { isSettingsFile, mayBeSettingsFile } from "./settings-files.ts";

/** Where in an output folder Dateline writes, and what of the newsroom may have been published there as it is. */
export interface OwnPlaces {
  /** Folders in which nobody else has a file: `people`, `latest`. */
  readonly folders: ReadonlySet<string>;
  /** True for a file that the newsroom has, whether it may be published now or not: `media/harbour.jpg`. */
  isOfNewsroom(file: string): boolean;
  /** True for one that an article, record or page of the newsroom shows or leads to, whether it is there or not. */
  isShown(file: string): boolean;
}

/** The files of an output folder that its new edition does not have. Those that are plainly others’ are in neither list. */
export interface LeftOver {
  /** Earlier editions wrote them: they bear Dateline’s mark, or stand where only Dateline puts such a file. */
  readonly ours: readonly string[];
  /** Nobody can tell: pages without the mark, and files in Dateline’s own folders. */
  readonly unknown: readonly string[];
}

/**
 * Looks through an output folder whose manifest is lost or damaged for what earlier editions left there: a withdrawn
 * article would stay online for good. In a folder in which nothing bears Dateline’s mark there is nothing of it.
 *
 * @param wanted the files of the new edition
 */
export function findLeftOver(
  output: string,
  wanted: { has(file: string): boolean },
  places: OwnPlaces,
): LeftOver {
  const all = filesOf(output);
  const others = all.filter(({ file }) => !wanted.has(file));
  const isMarked = (file: string): boolean => mark.test(beginningOf(join(output, file)));
  const marked = new Set(others.flatMap(({ file, isFile }) => (isFile && isMarked(file) ? [file] : [])));
  if (marked.size === 0 && !alwaysThere.some(isMarked)) return { ours: [], unknown: [] };

  const isPageOfOurs = (file: string): boolean => wanted.has(file) || marked.has(file);
  const isOurs = (file: string): boolean =>
    marked.has(file) ||
    (besidePage.test(file) && isPageOfOurs(join(dirname(file), "index.html"))) ||
    isPageOfOurs(`${belowFront.exec(file)?.[1]}/index.html`) ||
    derivativeName.test(file) ||
    searchFileName.test(file) ||
    (sitemapName.test(file) && sitemapOfOurs.test(beginningOf(join(output, file)))) ||
    (keyName.test(file) && beginningOf(join(output, file)) === basename(file, ".txt")) ||
    isSettingsFile(file, () => beginningOf(join(output, file))) ||
    places.isOfNewsroom(file);
  const isDoubtful = (file: string): boolean => {
    const [folder = ""] = file.split("/");
    if (file.includes("/") && (places.folders.has(folder) || /^\d{4}$/.test(folder))) return true;
    if (/\.html?$/i.test(file) || besidePage.test(file) || sitemapName.test(file)) return true;
    return mayBeSettingsFile(file, () => beginningOf(join(output, file)));
  };

  let shown: ReadonlySet<string> | undefined;
  const isMediaOfOurs = (file: string): boolean => {
    if (!file.startsWith("media/") || places.isShown(file)) return false;
    shown ??= mediaShown(
      all.filter((one) => one.isFile && isMarked(one.file)).map((one) => join(output, one.file)),
    );
    return shown.has(file.normalize("NFC"));
  };

  const ours: string[] = [];
  const unknown: string[] = [];
  for (const { file, isFile } of others) {
    if (isFile && (isOurs(file) || isMediaOfOurs(file))) ours.push(file);
    else if (isDoubtful(file)) unknown.push(file);
  }
  return { ours, unknown };
}

/** Whether a folder is an output folder in which Dateline built a site. */
export function isSite(folder: string): boolean {
  return (
    existsSync(join(folder, stampedFile)) &&
    alwaysThere.some((file) => mark.test(beginningOf(join(folder, file))))
  );
}

/** Whether the beginning of a page or feed says that Dateline made it. */
export function isMadeHere(text: string): boolean {
  return mark.test(text);
}

/** What every page and redirect of Dateline says of itself, and every feed in XML; minified, too. */
const mark =
  /<meta\s+name=["']?generator["']?\s+content=["']?Dateline\b|<\?xml-stylesheet[^>]*\/assets\/feed(?:-words)?\.css"\?>/i;
/** Files that every edition has and that bear the mark, also where a newsroom’s own layouts leave it out. */
const alwaysThere = ["index.html", "404.html", "feed.xml"];
/** What stands beside a page. Of share cards, beside an article’s and the front page. */
const besidePage =
  /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json)$|^(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?(?:\d{4}\/\d{2}\/\d{2}\/[^/]+\/)?card\.png$/;
/** What stands below the front page of a further language; that of the site’s own language is made in every build. */
const belowFront = /^([a-z]{2,3}(?:-[a-z0-9]+)*)\/(?:feeds\.opml|site\.webmanifest|assets\/feed-words\.css)$/;
/** A smaller copy of a picture; see `pages/derivatives.ts`. */
const derivativeName =
  /^pictures\/[a-z0-9-]+-[0-9a-f]{12}-(?:whole|card|square|share)-\d+\.(?:webp|avif|jpg|png)$/;
/** What readers search in; see `search/planned-bundles.ts`. */
const searchFileName =
  /^search\/index\/(?:(?:[a-z]{2,3}(?:-[a-z0-9]+)*-)?\d{4}-[0-9a-f]{12}|engine-[a-z0-9-]+-\d+\.\d+\.\d+)\/|^(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?search\/names\.json$/;
const sitemapName = /^(?:news-)?sitemap(?:-\d+)?\.xml$/;
const sitemapOfOurs = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<(?:urlset|sitemapindex) xmlns="[^>]*>\n</;
/** By which IndexNow knows a site: a file that holds its own name. */
const keyName = /^[A-Za-z0-9-]{8,128}\.txt$/;

/**
 * The files of `media/` that pages show or lead to. What stands there and a page of an earlier edition shows was published by
 * it, and has since been taken out of the newsroom.
 */
function mediaShown(pages: readonly string[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const page of pages)
    for (const [address] of (readIfThere(page)?.toString("utf8") ?? "").matchAll(/\bmedia\/[^"'\s<>?#]+/g)) {
      try {
        shown.add(decodeURIComponent(address.replaceAll("&amp;", "&")).normalize("NFC"));
      } catch {
        // A percent sign that encodes nothing: no address of Dateline.
      }
    }
  return shown;
}

/** Bytes; the mark stands among the first lines of a head. */
const beginning = 4_096;

function beginningOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const bytes = Buffer.alloc(beginning);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, beginning, 0));
  } catch {
    // Not there, or not to be read: nothing is known of it.
    return "";
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

interface Standing {
  /** Within the output folder, with `/`. */
  readonly file: string;
  /** False for a link and all else that is no file; nothing is known of what it leads to. */
  readonly isFile: boolean;
}

/** Folders of other programs. */
const passedOver = new Set([stagesFolder, ".git", ".hg", ".svn", "node_modules"]);

/** What stands in a folder and below, in order of path. Links are not followed, nor is the output of another newsroom. */
function filesOf(output: string, folder = ""): Standing[] {
  return listed(join(output, folder)).flatMap((entry): Standing[] => {
    const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [{ file, isFile: entry.isFile() }];
    // That file stands at the top of a site, and nowhere else.
    const isOthers = passedOver.has(entry.name) || existsSync(join(output, file, stampedFile));
    return isOthers ? [] : filesOf(output, file);
  });
}

/** What stands in a folder, in order of names. */
export function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Nothing stands there yet, or it is somebody else’s.
    return [];
  }
}

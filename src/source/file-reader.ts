import { contentKind } from "./content-kind.ts";
import { withoutControlCharacters } from "./control-characters.ts";
import { decodeText } from "./decode-text.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { linksUsed } from "./links-used.ts";
import { createBodyRenderer } from "./markdown/render-body.ts";
import { mediaUsed } from "./media-used.ts";
import { articleReader, given } from "./read-article.ts";
import { entryReader } from "./read-entry.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { plainPageReader } from "./read-plain-page.ts";

/** Reads the bytes of one content file. Pure: the same path, bytes and settings give the same result. */
export type FileReader = (path: string, bytes: Buffer, digest: string) => ReadFile;

/** Creates the reader of Markdown files for one set of settings. Reading never throws: mistakes are problems. */
export function createFileReader(settings: ReadSettings): FileReader {
  const renderBody = createBodyRenderer(settings);
  const readArticle = articleReader(settings, renderBody);
  const readEntry = entryReader(settings, renderBody);
  const readPlainPage = plainPageReader(settings, renderBody);
  return (path, bytes, digest) => {
    const decoded = decodeText(bytes, path);
    if (typeof decoded !== "string") return { problems: [decoded] };
    const { text, problems } = withoutControlCharacters(decoded, path);
    const matter = splitFrontMatter(text, path);
    if (!("fields" in matter)) return { problems: [...problems, ...matter] };
    const kind = contentKind(path, settings.taxonomies);
    const read =
      kind?.kind === "entry"
        ? readEntry(path, digest, matter, kind.group)
        : kind?.kind === "plain"
          ? readPlainPage(path, digest, matter)
          : readArticle(path, digest, matter);
    const noted = noteAddresses(read, settings.basePath);
    return problems.length === 0 ? noted : { ...noted, problems: [...problems, ...read.problems] };
  };
}

/** Notes in a row which media files it uses and which pages it links to. */
function noteAddresses(read: ReadFile, basePath: string): ReadFile {
  const { row, body } = read;
  if (row === undefined || row.kind === "media") return read;
  const media = mediaUsed(body ?? "", row.kind === "plain" ? undefined : row.image, basePath);
  const links = linksUsed(body ?? "", basePath);
  if (media === undefined && links === undefined) return read;
  // The row was made just now and nobody else has it; a copy would be one more of everything.
  Object.assign(row, given({ media, links }));
  return read;
}

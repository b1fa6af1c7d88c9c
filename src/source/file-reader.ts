import { isText } from "../model/content.ts";
import { addressFinder } from "./addresses-used.ts";
import { contentKind } from "./content-kind.ts";
import { withoutControlCharacters } from "./control-characters.ts";
import { decodeText } from "./decode-text.ts";
import { putAddressesRight } from "./field-addresses.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { createBodyRenderer } from "./markdown/render-body.ts";
import { articleReader } from "./read-article.ts";
import { entryReader } from "./read-entry.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { frontReader } from "./read-front.ts";
import { plainPageReader } from "./read-plain-page.ts";
import { redirectsReader } from "./read-redirects.ts";

/** Reads the bytes of one content file. Pure: the same path, bytes and settings give the same result. */
export type FileReader = (path: string, bytes: Buffer, digest: string) => ReadFile;

/** Creates the reader of all content but media for one set of settings. Reading never throws: mistakes are problems. */
export function createFileReader(settings: ReadSettings): FileReader {
  const renderBody = createBodyRenderer(settings);
  const readArticle = articleReader(settings, renderBody);
  const readEntry = entryReader(settings, renderBody);
  const readPlainPage = plainPageReader(settings, renderBody);
  const readWhole = { front: frontReader(settings), redirects: redirectsReader(settings) };
  const addressesUsed = addressFinder(settings);
  return (path, bytes, digest) => {
    const decoded = decodeText(bytes, path);
    if (typeof decoded !== "string") return { problems: [decoded] };
    const { text, problems: ofText } = withoutControlCharacters(decoded, path);
    const kind = contentKind(path, settings.taxonomies);
    if (kind?.kind === "front" || kind?.kind === "redirects") {
      const read = readWhole[kind.kind](path, digest, text);
      return { ...read, problems: [...ofText, ...read.problems] };
    }
    const split = splitFrontMatter(text, path);
    if (!("fields" in split)) return { problems: [...ofText, ...split] };
    const { read: matter, problems: ofAddresses } = putAddressesRight(split);
    const problems = ofAddresses.length === 0 ? ofText : [...ofText, ...ofAddresses];
    const read =
      kind?.kind === "entry"
        ? readEntry(path, digest, matter, kind.group)
        : kind?.kind === "plain"
          ? readPlainPage(path, digest, matter)
          : readArticle(path, digest, matter);
    const { row, body } = read;
    if (row !== undefined && isText(row)) {
      // The row was made just now and nobody else has it; a copy would be one more of everything.
      Object.assign(row, addressesUsed(row, body ?? "", text));
    }
    return problems.length === 0 ? read : { ...read, problems: [...problems, ...read.problems] };
  };
}

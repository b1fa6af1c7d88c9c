import { lookAt } from "../images/look-at.ts";
import type { ImageLibrary } from "../images/sharp.ts";
import type { ContentRow } from "../model/content.ts";
import type { Html } from "../model/html.ts";
import type { Problem } from "../model/problem.ts";
import type { CachedFile, RowCache } from "../store/row-cache.ts";
import { FileMemory } from "./file-memory.ts";
import type { FileReader } from "./file-reader.ts";
import type { FoundFile } from "./walk.ts";

/** A file to be read, and what was read from it before. */
export interface StaleFile extends FoundFile {
  readonly before?: CachedFile;
}

/**
 * Reads files, and stores their texts. A file with other times but the same bytes as before is not parsed again.
 * `reading` is the one the cache was opened with; `seen` gets each text that is new, while it is in memory.
 */
export async function readFiles(
  root: string,
  stale: readonly StaleFile[],
  reader: () => Promise<FileReader>,
  cache: RowCache,
  reading: string,
  seen?: (row: ContentRow, text: Html) => void,
): Promise<readonly CachedFile[]> {
  const memory = new FileMemory(root, reading);
  const files: CachedFile[] = [];
  let opened: Promise<ImageLibrary> | undefined;
  const library = (): Promise<ImageLibrary> => {
    opened ??= import("../images/sharp.ts").then(({ loadImageLibrary }) => loadImageLibrary());
    return opened;
  };
  const texts: { readonly digest: string; readonly text: Html; readonly row: ContentRow }[] = [];
  for (const { path, kind, size, mtime, ctime, before } of stale) {
    const readAt = Date.now();
    const read = memory.read(path, size);
    // It was taken away since it was found, which is no mistake: the next walk does not find it.
    if (read === "gone") continue;
    if (read === "unreadable") {
      files.push({ path, size, mtime, ctime, readAt: 0, digest: "", problems: [unreadable(path)] });
      continue;
    }
    const { bytes, digest } = read;
    const stamp = { path, size, mtime, ctime, readAt, digest };
    if (before?.digest === digest) {
      files.push({ ...before, ...stamp });
    } else if (kind.kind === "media") {
      files.push({
        ...stamp,
        row: {
          ...{ kind: "media", path, digest, address: mediaAddress(path), size: bytes.length },
          ...(await lookAt(path, bytes, library)),
        },
        problems: [],
      });
    } else {
      const { row, body, problems } = (await reader())(path, bytes, digest);
      if (row !== undefined && body !== undefined) texts.push({ digest, text: body, row });
      // Field by field: this is done for every file, and to spread the stamp takes four times as long.
      if (row === undefined) files.push({ path, size, mtime, ctime, readAt, digest, problems });
      else files.push({ path, size, mtime, ctime, readAt, digest, row, problems });
    }
  }
  const places = cache.addTexts(texts);
  // The rows were made just now and nobody else has them; copies would be one more of everything.
  for (const [at, { row }] of texts.entries()) Object.assign(row, { text: places[at] });
  // One after the other, when all are read: to go from one kind of work to another with each file takes longer.
  if (seen !== undefined) for (const { row, text } of texts) seen(row, text);
  return files;
}

/** Where a file of `content/media/` is published: under the one form of its name, whichever the disk has. */
function mediaAddress(path: string): string {
  return path.slice("content".length).normalize("NFC");
}

function unreadable(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: "file-unreadable",
    severity: "error",
    message: "The file cannot be read.",
    hint: "Check its permissions.",
  };
}

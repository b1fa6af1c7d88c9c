import { join } from "node:path";
import { articleAddress } from "../edition/article-address.ts";
import type { Settings } from "../model/settings.ts";
import type { FileReader } from "../source/file-reader.ts";
import { type ReadText, readStanding, textOf } from "./read-text.ts";
import type { ChangedFile, ChangedFiles, Repository } from "./repository.ts";

interface RenamedOptions {
  readonly repository: Repository;
  readonly root: string;
  readonly read: FileReader;
  readonly settings: Settings;
}

/**
 * Articles that went under one name and came under another, though Git sees two of them, because they are short and much of them is
 * another text: those of one address, of one date and headline, or of one moment to the minute. Where several are, nobody can tell.
 */
export function renamedIn(
  { gone, came }: ChangedFiles,
  { repository, root, read, settings }: RenamedOptions,
): ChangedFile[] {
  if (gone.length === 0 || came.length === 0) return [];
  const blobs = repository.read(gone.map(({ blob }) => blob));
  const old = gone.map((file, at) => ({ file, text: textOf(read, file.before, blobs[at]) }));
  const standing = came.map((path) => ({ path, text: textOf(read, path, readStanding(join(root, path))) }));
  const pairs: ChangedFile[] = [];
  const paired = new Set<string>();
  const byAddress = ({ article }: ReadText) => articleAddress(article, settings);
  for (const signOf of [byAddress, byHeadline, byMinute]) {
    const free = standing.filter(({ path }) => !paired.has(path));
    const here = aloneBy(free, signOf);
    const there = aloneBy(
      old.filter(({ file }) => !paired.has(file.before)),
      signOf,
    );
    for (const [sign, { path }] of here) {
      const was = there.get(sign);
      if (was === undefined) continue;
      pairs.push({ path, ...was.file });
      paired.add(path).add(was.file.before);
    }
  }
  return pairs;
}

function byHeadline({ article }: ReadText): string | undefined {
  return `${article.date.iso} ${article.title.toLowerCase()}`;
}

/** A date alone is one that others have as well. */
function byMinute({ article }: ReadText): string | undefined {
  return article.date.iso.includes("T") ? article.date.iso : undefined;
}

/** Those by a sign that no other has. */
function aloneBy<File extends { readonly text: ReadText | undefined }>(
  files: readonly File[],
  signOf: (text: ReadText) => string | undefined,
): Map<string, File> {
  const found = new Map<string, File | undefined>();
  for (const file of files) {
    const sign = file.text === undefined ? undefined : signOf(file.text);
    if (sign !== undefined) found.set(sign, found.has(sign) ? undefined : file);
  }
  return new Map([...found].filter((entry): entry is [string, File] => entry[1] !== undefined));
}

import { crc32 } from "node:zlib";
import { outputFile, type Page } from "../../pages/page.ts";

/** One of the parts that several machines build of one site. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly count: number;
}

/** The pages of a part, of which each is of one; all of them without a part. What part that is depends on nothing but the name of its file. */
export function pagesOfShard(pages: readonly Page[], shard: Shard | undefined): readonly Page[] {
  if (shard === undefined) return pages;
  return pages.filter((page) => crc32(outputFile(page.address)) % shard.count === shard.number - 1);
}

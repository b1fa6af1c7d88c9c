import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { readPartNote } from "../run/shards/part-note.ts";
import type { Shard } from "../run/shards/shard.ts";
import { safeText } from "./safe-text.ts";
import { UsageError } from "./usage-error.ts";

/** More parts than that gain nothing: each reads all that was written. */
const most = 256;

/** The part given with `--shard`; it goes to a folder of its own, since what stands there and is not of it is deleted. */
export function shardOption(
  typed: string,
  { output, changesOnly }: { readonly output?: string; readonly changesOnly?: boolean },
): Shard {
  const [, number, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(typed)?.map(Number) ?? [];
  if (number === undefined || count === undefined || number < 1 || number > count || count > most)
    throw new UsageError(
      `“${typed}” is no part; --shard wants one like 1/4, the first of four, and up to ${most} of them.`,
    );
  if (changesOnly === true)
    throw new UsageError("--shard and --changes-only do not go together: the parts of a site are all of it.");
  if (output === undefined) throw new UsageError("A part needs a folder of its own: name one with --output.");
  const folder = resolve(output);
  if (existsSync(folder) && readdirSync(folder).length > 0 && readPartNote(folder) === undefined)
    throw new UsageError(
      `${safeText(folder)} holds something else than a part of a site: name another folder with --output.`,
    );
  return { number, count };
}

import { join } from "node:path";
import { articleAddress } from "../edition/article-address.ts";
import { heldOf } from "../edition/held-back.ts";
import type { Article } from "../model/content.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import type { Settings } from "../model/settings.ts";
import { wallClock } from "../model/wall-clock.ts";
import type { FileReader } from "../source/file-reader.ts";
import { shortened } from "./changed-words.ts";
import { type ReadText, readStanding } from "./read-text.ts";

interface Words {
  readonly message: string;
  readonly hint: string;
}

/** What to say of an article that readers could read and that is kept from them now; undefined where it says itself that its time is over. */
export function withdrawn(
  { article }: ReadText,
  now: number,
  { timeZone }: Settings,
): (Words & { readonly field: "draft" | "date" | "embargo" }) | undefined {
  const held = heldOf(article, now);
  if (held === undefined || (article.expires !== undefined && article.expires.epoch <= now)) return undefined;
  const isDraft = held.state === "draft";
  const field = isDraft ? "draft" : article.date.epoch > now ? "date" : "embargo";
  const expiry = `\`expires: ${wallClock(now, timeZone)}\``;
  return {
    field,
    message: `Readers could read this article, and cannot any more: it is ${isDraft ? "a draft" : "waiting"} now.`,
    hint: `If it is to stay away, say since when: ${expiry} ${field === "date" ? "below the date as it was" : `in place of \`${field}\``}. If not, put it back as it was.`,
  };
}

/** Addresses of which a newsroom says what became of them: in its list of old ones, or in articles that have them as well. */
export function accountedFor(
  root: string,
  read: FileReader,
  standing: readonly Article[],
): ReadonlySet<string> {
  const bytes = readStanding(join(root, redirectsPath));
  const row = bytes === undefined ? undefined : read(redirectsPath, bytes, "").row;
  const listed = row?.kind === "redirects" ? [...row.gone, ...row.moved.map(({ from }) => from)] : [];
  return new Set([...listed, ...standing.flatMap(({ aliases }) => aliases)]);
}

/** What to say of an article that readers could read and whose file is gone; undefined where it is said what became of it. */
export function deleted(
  { article }: ReadText,
  settings: Settings,
  known: ReadonlySet<string>,
): Words | undefined {
  const address = articleAddress(article, settings);
  if (known.has(address)) return undefined;
  return {
    message: `Readers could read this article, “${shortened(article.title)}”, and its file is gone without a word.`,
    hint: `Put a line into ${redirectsPath}: \`${address}: gone\`, or where its text is now in place of \`gone\`.`,
  };
}

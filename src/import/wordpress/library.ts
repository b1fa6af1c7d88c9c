import { plainText } from "../text/plain-text.ts";
import type { WxrRecord } from "./read-wxr.ts";
import type { Attachment } from "./shortcodes.ts";

/** What items are read with: the library of files, and texts that stand in many. */
export interface Library {
  readonly attachment: (id: string) => Attachment | undefined;
  readonly uploadedFor: (id: string) => readonly Attachment[];
  readonly reusable: (id: string) => string | undefined;
}

export function titleOf(record: WxrRecord): string {
  return plainText(record.texts.get("title") ?? "");
}

export function decodedSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

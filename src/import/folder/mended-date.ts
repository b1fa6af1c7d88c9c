import { wrongOffset } from "../../model/moment.ts";
import { momentOf } from "../filing.ts";
import type { ImportedItem } from "../item.ts";

/**
 * A date that can be read: without an offset that no clock has, or else the day of the file’s name. What was done is told. A date for
 * which there is neither stays as it is.
 */
export function mendedDate(
  date: string | undefined,
  fileDate: string | undefined,
  notes: { push(note: ImportedItem["notes"][number]): unknown },
): string | undefined {
  if (date === undefined || momentOf(date, "UTC") !== undefined) return date ?? fileDate;
  const tell = (text: string) => notes.push({ kind: "mended", line: 1, text });
  const offset = wrongOffset(date);
  const without = offset === undefined ? undefined : date.replace(offset, "").trim();
  if (without !== undefined && momentOf(without, "UTC") !== undefined) {
    tell(`Its date “${date}” has an offset that no clock has; day and time were kept without it.`);
    return without;
  }
  if (fileDate === undefined) return date;
  tell(`Its date “${date}” is none; it has the day of the name of its file.`);
  return fileDate;
}

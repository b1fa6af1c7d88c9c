import type { Settings } from "../model/settings.ts";
import { type Filed, momentOf } from "./filing.ts";
import type { ImportedItem, Note } from "./item.ts";
import type { Held } from "./item-fields.ts";

interface Moments {
  readonly now: number;
  readonly settings: Pick<Settings, "timeZone">;
  /** An earlier run wrote it with an embargo, which may have passed since: that was its meaning. */
  readonly waited: boolean;
  /** Its text shows nothing. */
  readonly isEmpty: boolean;
  readonly note: (kind: Note["kind"], text: string) => void;
}

/** Decides how what readers did not see is kept from them here. In doubt it is a draft. */
export function heldBack(
  item: ImportedItem,
  filed: Filed,
  { now, settings, waited, isEmpty, note }: Moments,
): Held {
  const draft = (why: string, kind: Note["kind"] = "hidden"): Held => {
    note(kind, `“${item.title}” (${why}) is a draft.`);
    return { draft: true, embargo: undefined, waits: false };
  };
  if (item.hidden !== undefined) return draft(item.hidden);
  if (item.unsure !== undefined) return draft(item.unsure, "unsure");
  if (item.kind === "article" && filed.moment === undefined)
    return draft(item.date === undefined ? "without a date" : `its date “${item.date}” is none`, "unsure");
  if (isEmpty && item.longField !== undefined)
    return draft(`no text, but words in the field \`${item.longField}\``, "empty");
  if (isEmpty) note("empty", `“${item.title}” has no text.`);
  const end = momentOf(item.expires, settings.timeZone)?.moment.epoch;
  const begin = momentOf(item.embargo, settings.timeZone)?.moment.epoch ?? filed.moment?.epoch;
  if (end !== undefined && begin !== undefined && end <= begin) return draft("expired before it came out");
  // An end that cannot be read may have passed, and a page of its own has none.
  if (item.expires !== undefined && (end === undefined || item.kind === "page"))
    return draft(`until “${item.expires}”`);
  if (item.embargo === undefined) return { draft: false, embargo: undefined, waits: false };
  const from = momentOf(item.embargo, settings.timeZone);
  if (from === undefined) return draft(`from “${item.embargo}” on`);
  const hasPassed = from.moment.epoch <= now;
  if (hasPassed && item.isScheduled === true && !waited)
    return draft(`was to come out on ${from.text}, and had not`);
  // A page of its own has no such field. Where the moment alone kept it back, readers have seen it since.
  if (item.kind === "page")
    return hasPassed
      ? { draft: false, embargo: undefined, waits: false }
      : draft(`was to come out on ${from.text}`);
  if (!hasPassed) note("hidden", `“${item.title}” waits until ${from.text}.`);
  return { draft: false, embargo: from.text, waits: !hasPassed };
}

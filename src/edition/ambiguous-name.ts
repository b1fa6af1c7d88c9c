import type { Complaint, FieldRef } from "../model/complaint.ts";
import type { Entry } from "../model/content.ts";

/** A name that several records have, where one of them is meant. */
export function ambiguousName(name: string, entries: readonly Entry[], at: FieldRef): Complaint {
  const ids = entries.map(({ id }) => `\`${id}\``);
  const [first] = entries;
  return {
    code: "name-ambiguous",
    at,
    ...(first === undefined ? {} : { related: { file: first.path, field: ["name"] } }),
    message: `“${name}” is the name of ${inWords(
      entries.map(({ path }) => path),
      "and",
    )}.`,
    hint: `Write ${inWords(ids, "or")}.`,
  };
}

/** “a”, “a and b”, “a, b and c”. */
export function inWords(items: readonly string[], joint: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

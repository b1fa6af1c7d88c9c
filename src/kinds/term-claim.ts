import type { Term } from "../edition/edition.ts";
import { nameField } from "../edition/name-field.ts";
import type { FieldRef } from "../model/complaint.ts";
import { type Claim, settingsFile, usualClaim } from "./kind.ts";

/** Whose the address of a term is: that of its record, or else of the first article that names it. */
export const termClaim: Claim<"term" | "story"> = {
  ...usualClaim,
  at: ({ subject: { term } }) => {
    if (term.entry === undefined) return firstNaming(term);
    return { file: term.entry.path, field: term.entry.slug === undefined ? [] : ["slug"] };
  },
  advice: () => "Give one of the two records another `slug`, or rename its file.",
  rename: ({ subject: { term } }, part) =>
    term.entry === undefined
      ? `Write content/${term.group}/${part}-1.md with \`name: ${term.name}\`: the name of its file becomes the address.`
      : `Give the record another \`slug\`, such as \`slug: ${part}-1\`.`,
  text: ({ subject: { term } }) => term.entry,
};

function firstNaming({ articles, group, name }: Term): FieldRef {
  const first = articles.at(-1)?.row;
  const index = first?.names[group]?.indexOf(name) ?? 0;
  return { file: first?.path ?? settingsFile, field: nameField(group, Math.max(0, index)) };
}

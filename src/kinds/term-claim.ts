import { type Claim, usualClaim } from "./kind.ts";

/** Whose the address of a term is: that of its record, if it has one. */
export const termClaim: Claim<"term" | "story"> = {
  ...usualClaim,
  field: ({ subject: { term } }) => (term.entry?.slug === undefined ? [] : ["slug"]),
  advice: () => "Give one of the two records another `slug`, or rename its file.",
};

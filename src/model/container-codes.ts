import type { CodeInfo } from "./code-info.ts";

/** Of `:::` in texts. */
export const containerCodes = {
  "container-unknown": {
    severity: "warning",
    title: "A container has a name that is not known",
    why: "Between `::: name` and `:::` stands something that is shown in a form of its own: a `gallery`, a `pullquote`, something `wide`. Other programs know other names. The two lines are left out, and what stands between them is shown as ordinary text. [Writing](../writing.md) shows each form.",
  },
  "container-unclosed": {
    severity: "warning",
    title: "A container has no end, or an end no container",
    why: "A container begins with `::: name` and ends with `:::`, each on a line of its own. Where one of the two is missing nobody can tell what was meant to be in it, so the other is left out and the text is shown as ordinary text.",
  },
  "container-content": {
    severity: "warning",
    title: "A container holds what it cannot show",
    why: "A `gallery` holds pictures and at most one paragraph about all of them, a `pullquote` one paragraph of words and perhaps one with the name, `wide` one picture, table, film or embed. None stands in another, in a list or in a quotation. Otherwise its two lines are left out, and what stands between them is shown as ordinary text.",
  },
} as const satisfies Record<string, CodeInfo>;

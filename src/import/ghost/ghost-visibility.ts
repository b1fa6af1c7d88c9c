import type { Values } from "../folder/front-values.ts";

interface Kept {
  readonly hidden: string | undefined;
  readonly embargo: string | undefined;
}

/** What keeps a post of Ghost from readers: its status, whom it is for, and whether it only went out by mail. */
export function ghostHidden(row: Values, meta: Values, date: string | undefined): Kept {
  // An export of the first days has no such field; one that says nothing in it says of nothing that readers saw it.
  const status =
    typeof row.status === "string" ? row.status : row.status === undefined ? "published" : "draft";
  const visibility = row.visibility === undefined ? "public" : nameOf(row.visibility);
  const isByMail =
    meta.email_only === 1 || meta.email_only === true || row.email_only === 1 || row.email_only === true;
  const hidden =
    status === "draft"
      ? "a draft"
      : status === "sent" || isByMail
        ? "went out by mail alone"
        : visibility !== "public"
          ? visibility === ""
            ? "its visibility says nothing"
            : `for ${visibility === "paid" ? "paying members" : visibility}`
          : status === "published" || status === "scheduled"
            ? undefined
            : `has the status “${status}”`;
  return { hidden, embargo: hidden === undefined && status === "scheduled" ? date : undefined };
}

function nameOf(visibility: unknown): string {
  return typeof visibility === "string" ? visibility.trim() : "";
}

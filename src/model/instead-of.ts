/** What may be held back by a field of another system. */
export type Held = "article" | "entry" | "plain";

/** Why such a field keeps nothing back. */
export const noSuchField: Readonly<Record<Held, string>> = {
  article: "Dateline has no such field",
  entry: "a record has no such field",
  plain: "a page in content/pages/ has no such field",
};

/** The very line that says here what a field of another system says there. `date` is ISO 8601, where it could be read. */
export function insteadOf(
  kind: Held,
  verdict: "hidden" | "from" | "until",
  date: string | undefined,
): string {
  if (kind === "entry")
    return "A record is shown with the first public article that names it. Take the line out; if the record is not to be seen yet, move its file out of content/. What holds back an article is `draft`, `embargo` or `expires` in the article itself.";
  if (kind === "plain")
    return verdict === "until"
      ? "Take the line out. A page has neither `embargo` nor `expires`: when nobody is to see it any more, write `draft: true`."
      : "Write `draft: true` instead. A page has neither `embargo` nor `expires`: take that line out when everybody may see it.";
  if (verdict === "hidden")
    return "Write `draft: true` instead, or `embargo:` with the moment from which on everybody may read it. If everybody may read it now, take the line out.";
  const field = verdict === "from" ? "embargo" : "expires";
  return date === undefined
    ? `Write \`${field}:\` instead, with a date in the form 2025-12-01 or 2025-12-01T18:30.`
    : `Write \`${field}: ${date}\` instead.`;
}

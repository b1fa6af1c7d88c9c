/** What is said of a code on the page of its check. */
export interface CodeInfo {
  readonly severity: "error" | "warning";
  /** What is checked, as a heading. */
  readonly title: string;
  /** Why it matters and how to put it right, one or two paragraphs of Markdown. */
  readonly why: string;
}

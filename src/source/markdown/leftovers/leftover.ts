/** What is left of another program’s markup, or Markdown that could not be read: readers see it as it is typed. */
export interface Leftover {
  /** Where it ends in the text that it stands in. */
  readonly end: number;
  /** The same for leftovers of one kind, and what the kind is called: `{{< youtube >}}`. */
  readonly kind: string;
  /** What it is: completes “… is” and tells whom it meant something to. */
  readonly what: string;
  /** What to write in its place. */
  readonly hint: string;
  /** True where it holds words that are part of the text. */
  readonly isText: boolean;
}

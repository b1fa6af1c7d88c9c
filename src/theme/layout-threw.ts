import type { PageView } from "../render/page-view.ts";

/** A layout threw: what, and what it was to print; nothing where it threw when it was loaded. */
export class LayoutThrew extends Error {
  override readonly name = "LayoutThrew";
  readonly thrown: unknown;
  readonly view: PageView | undefined;

  constructor(thrown: unknown, view?: PageView) {
    super("a layout threw");
    this.thrown = thrown;
    this.view = view;
  }
}

import type { Letter, LetterView } from "../render/letter-view.ts";
import type { PageView } from "../render/page-view.ts";

/** What layouts are asked for. */
export interface Layouts {
  renderPage(view: PageView): string;
  renderLetter(view: LetterView): Letter;
}

/** What was to be printed: it can be tried again, with other layouts. */
export interface ToPrint {
  /** The address of the page, or what else it is. */
  readonly name: string;
  print(layouts: Layouts): unknown;
}

/** A layout threw: what, and what it was to print; nothing where it threw when it was loaded. */
export class LayoutThrew extends Error {
  override readonly name = "LayoutThrew";
  readonly thrown: unknown;
  readonly asked: ToPrint | undefined;

  constructor(thrown: unknown, asked?: ToPrint) {
    super("a layout threw");
    this.thrown = thrown;
    this.asked = asked;
  }
}

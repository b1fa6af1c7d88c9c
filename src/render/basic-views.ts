import type { Direction } from "./direction.ts";

/** What nearly all views are made of. */
export interface Link {
  readonly text: string;
  readonly href: string;
  /** Given where the text is in another language than what is around it. */
  readonly language?: string | undefined;
  readonly direction?: Direction | undefined;
}

/** A moment, for `<time datetime>`: machine form (ISO 8601, with offset unless it is a day alone) and words. */
export interface TimeView {
  readonly datetime: string;
  readonly text: string;
}

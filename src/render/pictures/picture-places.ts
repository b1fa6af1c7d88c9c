import type { BodyPicture } from "../../model/body-pictures.ts";
import { type Size, textBox } from "./fitted.ts";

/** Where in a text a picture stands, as far as it matters to how large it is. */
export interface PicturePlace {
  /** The most that it takes, in pixels of CSS. */
  readonly box: Size;
  /** As `sizes` of HTML says how wide it is. */
  readonly sizes: string;
  /** True for one that is shown small and leads to all of itself. */
  readonly enlarges: boolean;
}

/** As wide as the lines, on a telephone as its screen. */
const inText: PicturePlace = { box: textBox, sizes: "(min-width: 44rem) 660px, 100vw", enlarges: false };
const wide: PicturePlace = {
  box: { width: 892, height: textBox.height },
  sizes: "(min-width: 58rem) 892px, 100vw",
  enlarges: false,
};
const inGallery: PicturePlace = {
  box: { width: 440, height: 660 },
  sizes: "(min-width: 58rem) 290px, (min-width: 34rem) 46vw, 92vw",
  enlarges: true,
};

/** So much of the text before a picture tells what stands around it. */
const looked = 3_000;
const opened = /<figure class="wide">(?:<a\b[^<]*>)?$/;
const linked = /<a\b[^<]*>$/;

/** The places of the pictures of one rendered text, to be asked for in their order. */
export class PicturePlaces {
  readonly #body: string;
  #start = -1;
  #end = -1;

  constructor(body: string) {
    this.#body = body;
    this.#next(0);
  }

  of({ start }: BodyPicture): PicturePlace {
    while (this.#start !== -1 && this.#end < start) this.#next(this.#end);
    const before = this.#body.slice(Math.max(0, start - looked), start);
    if (this.#start !== -1 && this.#start < start)
      return linked.test(before) ? { ...inGallery, enlarges: false } : inGallery;
    return opened.test(before) ? wide : inText;
  }

  /** Goes to the next gallery; in its pictures stands no other `<div>`. */
  #next(from: number): void {
    this.#start = this.#body.indexOf('<div class="pictures">', from);
    this.#end = this.#start === -1 ? -1 : this.#body.indexOf("</div>", this.#start);
  }
}

import type { Node, Renderer } from "@takumi-rs/core";
import { MachineFault } from "../../model/machine-fault.ts";
import { type CardFont, cardFonts } from "./card-fonts.ts";

/** What is drawn: boxes and texts with properties of CSS. */
export type Drawing = Node;

export interface Plate {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly format: "png" | "ico";
  /** BCP 47; some letters have other forms in other languages. */
  readonly language?: string;
}

/** A picture that a drawing names by its `src`. */
export interface PlacedImage {
  readonly src: string;
  readonly data: Uint8Array;
}

/**
 * Makes pixels of drawings. The one door to the library that does it; neither the fonts nor the files of the machine have
 * a say, and what it makes of a drawing is always the same.
 */
export class Engraver {
  readonly #renderer: Renderer;
  readonly #own: () => readonly CardFont[];
  #fonts: Promise<void> | undefined;

  private constructor(renderer: Renderer, own: () => readonly CardFont[]) {
    this.#renderer = renderer;
    this.#own = own;
  }

  /**
   * Loads the library. Throws where the library was not made for this kind of machine. `own` gives the fonts that there are beside
   * Dateline’s.
   */
  static async open(own: () => readonly CardFont[] = () => []): Promise<Engraver> {
    const { Renderer } = await import("@takumi-rs/core").catch((error: unknown) => {
      throw new MachineFault(
        "Cannot draw pictures on this machine: the library for it, @takumi-rs/core, does not load. Delete the folder node_modules and install again here, on this very machine.",
        { cause: error },
      );
    });
    return new Engraver(new Renderer(), own);
  }

  /** Draws; other threads do the work, so several can be under way. */
  async engrave(
    drawing: Drawing,
    { width, height, format, language }: Plate,
    images: readonly PlacedImage[] = [],
  ): Promise<Uint8Array> {
    await this.#loadFonts();
    const lang = language === undefined ? {} : { lang: language };
    return this.#renderer.render(drawing, { width, height, format, ...lang, images: [...images] });
  }

  /**
   * The same for a picture (SVG, PNG, JPEG, WebP), scaled to fit. `ground` is a colour to lay under it, and `margin` what is
   * left free around it, as a share of the whole.
   */
  engravePicture(data: Uint8Array, plate: Plate, ground?: string, margin = 0): Promise<Uint8Array> {
    const { width, height, format } = plate;
    const [across, down] = [width, height].map((side) => Math.round(side * (1 - 2 * margin)));
    const drawing: Drawing = {
      type: "container",
      style: {
        ...{ width, height, display: "flex", alignItems: "center", justifyContent: "center" },
        ...(ground === undefined ? {} : { backgroundColor: ground }),
      },
      children: [
        { type: "image", src: "picture", style: { width: across, height: down, objectFit: "contain" } },
      ],
    };
    return this.#renderer.render(drawing, { width, height, format, images: [{ src: "picture", data }] });
  }

  /** How high a drawing is, in pixels, where it may be as wide as `width`. */
  async heightOf(drawing: Drawing, width: number, language: string): Promise<number> {
    await this.#loadFonts();
    const box: Drawing = { type: "container", style: { display: "flex", width }, children: [drawing] };
    return (await this.#renderer.measure(box, { width, lang: language })).height;
  }

  /** Fonts are for texts alone; an icon has none. */
  #loadFonts(): Promise<void> {
    const load = async (): Promise<void> => {
      for (const font of [...cardFonts(), ...this.#own()]) await this.#renderer.registerFont({ ...font });
    };
    this.#fonts ??= load();
    return this.#fonts;
  }
}

import type { Node, Renderer } from "@takumi-rs/core";
import { MachineFault } from "../../model/machine-fault.ts";
import { cardFonts } from "./card-fonts.ts";

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

/**
 * Makes pixels of drawings. The one door to the library that does it; neither the fonts nor the files of the machine have
 * a say, and what it makes of a drawing is always the same.
 */
export class Engraver {
  readonly #renderer: Renderer;
  #fonts: Promise<void> | undefined;

  private constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  /** Loads the library. Throws where the library was not made for this kind of machine. */
  static async open(): Promise<Engraver> {
    const { Renderer } = await import("@takumi-rs/core").catch((error: unknown) => {
      throw new MachineFault(
        "Cannot draw pictures on this machine: the library for it, @takumi-rs/core, does not load. Delete the folder node_modules and install again here, on this very machine.",
        { cause: error },
      );
    });
    return new Engraver(new Renderer());
  }

  /** Draws; other threads do the work, so several can be under way. */
  async engrave(drawing: Drawing, { width, height, format, language }: Plate): Promise<Uint8Array> {
    await this.#loadFonts();
    const lang = language === undefined ? {} : { lang: language };
    return this.#renderer.render(drawing, { width, height, format, ...lang });
  }

  /** The same for an SVG document, scaled to fit. `ground` is a colour to lay under it. */
  engraveSvg(svg: Uint8Array, plate: Plate, ground?: string): Promise<Uint8Array> {
    const { width, height, format } = plate;
    const style = { width, height, ...(ground === undefined ? {} : { backgroundColor: ground }) };
    const drawing: Drawing = { type: "image", src: "drawing.svg", style: { ...style, objectFit: "contain" } };
    return this.#renderer.render(drawing, {
      width,
      height,
      format,
      images: [{ src: "drawing.svg", data: svg }],
    });
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
      for (const font of cardFonts()) await this.#renderer.registerFont({ ...font });
    };
    this.#fonts ??= load();
    return this.#fonts;
  }
}

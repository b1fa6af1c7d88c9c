import { join } from "node:path";
import { pictureOf } from "../kinds/make.ts";
import type { FactualPage } from "../kinds/page-facts.ts";
import type { Engraver } from "../render/pictures/engraver.ts";
import { PictureStore } from "../store/picture-store.ts";
import type { SiteSpec } from "./site-spec.ts";

/**
 * Gives pictures of the plan as files: those of the newsroom as they are, all others drawn, once ever. The library for it is
 * loaded when the first has to be drawn.
 */
export class PictureFiles {
  readonly #site: Pick<SiteSpec, "root" | "settings" | "drawing" | "notes">;
  readonly #store: PictureStore;
  #engraver: Promise<Engraver> | undefined;

  constructor(site: Pick<SiteSpec, "root" | "settings" | "drawing" | "notes">) {
    this.#site = site;
    this.#store = new PictureStore(join(site.notes, "pictures"));
  }

  /** The file of a picture, absolute. */
  async file(page: FactualPage): Promise<string> {
    const { own, key, draw } = pictureOf(page, this.#site);
    return own ?? this.#store.file(key, async () => draw(await this.#open()));
  }

  /** Clears away pictures that none of these pages needs, where they are many. */
  tidy(pages: readonly FactualPage[]): void {
    this.#store.tidy(pages.length, () => pages.map((page) => pictureOf(page, this.#site).key));
  }

  #open(): Promise<Engraver> {
    this.#engraver ??= import("../render/pictures/engraver.ts").then(({ Engraver }) => Engraver.open());
    return this.#engraver;
  }
}

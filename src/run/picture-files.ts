import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resizer } from "../images/resizer.ts";
import type { DrawingTools } from "../kinds/kind.ts";
import { pictureOf } from "../kinds/make.ts";
import type { FactualPage } from "../kinds/page-facts.ts";
import type { CardFont } from "../render/pictures/card-fonts.ts";
import type { Engraver } from "../render/pictures/engraver.ts";
import { PictureStore } from "../store/picture-store.ts";
import type { SiteSpec } from "./site-spec.ts";

/**
 * Gives pictures of the plan as files: those of the newsroom as they are, all others drawn, once ever. A library for it is
 * loaded when the first has to be drawn with it.
 */
export class PictureFiles {
  readonly #site: Pick<SiteSpec, "root" | "settings" | "drawing" | "notes">;
  readonly #store: PictureStore;
  #engraver: Promise<Engraver> | undefined;
  #resizer: Promise<Resizer> | undefined;
  readonly #tools: DrawingTools = {
    engraver: () => {
      this.#engraver ??= import("../render/pictures/engraver.ts").then(({ Engraver }) =>
        Engraver.open(() => this.#ownFonts()),
      );
      return this.#engraver;
    },
    resizer: () => {
      this.#resizer ??= openResizer(this.#site.root);
      return this.#resizer;
    },
  };

  constructor(site: Pick<SiteSpec, "root" | "settings" | "drawing" | "notes">) {
    this.#site = site;
    this.#store = new PictureStore(join(site.notes, "pictures"));
  }

  #ownFonts(): CardFont[] {
    const { root, settings } = this.#site;
    return settings.face.fonts.map(({ path, family, characters }) => ({
      name: family,
      data: readFileSync(join(root, path)),
      unicodeRange: [...characters],
    }));
  }

  /** The file of a picture, absolute. */
  async file(page: FactualPage): Promise<string> {
    const { own, key, draw } = pictureOf(page, this.#site);
    return own ?? this.#store.file(key, () => draw(this.#tools));
  }

  /** Clears away pictures that none of these pages needs, where they are many. */
  tidy(pages: readonly FactualPage[]): void {
    this.#store.tidy(pages.length, () => pages.map((page) => pictureOf(page, this.#site).key));
  }
}

async function openResizer(root: string): Promise<Resizer> {
  const [{ loadImageLibrary }, { Resizer }] = await Promise.all([
    import("../images/sharp.ts"),
    import("../images/resizer.ts"),
  ]);
  return new Resizer(root, await loadImageLibrary());
}

import { join } from "node:path";
import { digestOf } from "../model/digest.ts";
import type { PicturePage } from "../pages/page.ts";
import type { Engraver } from "../render/pictures/engraver.ts";
import { drawIcon, ownIcon } from "../render/pictures/icons.ts";
import { drawShareCard, shareCard, shareCardKey, siteCard } from "../render/pictures/share-card.ts";
import { wordsOf } from "../render/words/languages.ts";
import { PictureStore } from "./picture-store.ts";
import type { SiteSpec } from "./site-spec.ts";

/**
 * Gives pictures of the plan as files: those of the newsroom as they are, all others drawn, once ever. The library for it is
 * loaded when the first has to be drawn.
 */
export class PictureDesk {
  readonly #site: Pick<SiteSpec, "root" | "settings" | "drawing" | "cacheFolder">;
  readonly #store: PictureStore;
  #engraver: Promise<Engraver> | undefined;

  constructor(site: Pick<SiteSpec, "root" | "settings" | "drawing" | "cacheFolder">) {
    this.#site = site;
    this.#store = new PictureStore(join(site.cacheFolder, "..", "pictures"));
  }

  /** The file of a picture, absolute. */
  async file(page: PicturePage): Promise<string> {
    const { root } = this.#site;
    const { subject } = page;
    if (subject.kind === "icon") {
      const draw = async () => drawIcon(root, subject.icon, await this.#open());
      return ownIcon(root, subject.icon) ?? this.#store.file(this.#key(page), draw);
    }
    const card = this.#card(page);
    return this.#store.file(shareCardKey(card), async () => drawShareCard(card, await this.#open()));
  }

  /** Clears away pictures that none of these pages needs, where they are many. */
  tidy(pages: readonly PicturePage[]): void {
    this.#store.tidy(pages.length, () => pages.map((page) => this.#key(page)));
  }

  #key(page: PicturePage): string {
    return page.subject.kind === "icon"
      ? digestOf(["icon", this.#site.drawing.icons, page.subject.icon.name])
      : shareCardKey(this.#card(page));
  }

  #card({ subject }: PicturePage) {
    const { settings } = this.#site;
    if (subject.kind === "site-card") return siteCard(settings);
    if (subject.kind !== "share-card") throw new Error("an icon says nothing");
    const words = wordsOf(subject.article.row.language ?? settings.language);
    return shareCard(subject.article, settings, words);
  }

  #open(): Promise<Engraver> {
    this.#engraver ??= import("../render/pictures/engraver.ts").then(({ Engraver }) => Engraver.open());
    return this.#engraver;
  }
}

import type { Edition } from "../../edition/edition.ts";
import { recordsShown } from "../../edition/records-shown.ts";
import { kindOf } from "../../kinds/kinds.ts";
import type { Article, PlainPage } from "../../model/content.ts";
import { correctionIds } from "../../model/correction-id.ts";
import { resolved } from "../../model/site-address.ts";
import { lettersOf } from "../../model/slug.ts";
import { isOfKind, type Page } from "../../pages/page.ts";

/** What stands where in a site, for looking up addresses in their one form (see `site-address.ts`). */
export class Whereabouts {
  readonly edition: Edition;
  /** What readers may not see yet. */
  readonly held: readonly (Article | PlainPage)[];
  readonly #pages: ReadonlyMap<string, Page>;

  constructor(edition: Edition, pages: readonly Page[], held: readonly (Article | PlainPage)[]) {
    this.edition = edition;
    this.held = held;
    // A picture that smaller copies stand for is there to be shown, and nobody writes the address of a copy.
    const media = edition.media.map(
      (file): Page => ({
        paper: edition.papers[0],
        address: file.address,
        subject: { kind: "media", file },
        owner: file.path,
      }),
    );
    const others = pages.filter((page) => !isOfKind("derivative", page));
    // Templates, and files that are passed through, are called as whoever made them liked it.
    this.#pages = new Map([...media, ...others].map((page) => [page.address.normalize("NFC"), page]));
  }

  /** The page or file that a host serves at an address of the site: `/about` and `/about/index.html` are `/about/`. */
  at(address: string): Page | undefined {
    return (
      this.#pages.get(address) ??
      this.#pages.get(`${address}/`) ??
      // `/about/index.html` is a page by its file.
      (address.endsWith("/index.html") ? this.#pages.get(address.slice(0, -"index.html".length)) : undefined)
    );
  }

  /** Every address of the site. */
  addresses(): Iterable<string> {
    return this.#pages.keys();
  }

  /**
   * Whether a page has a place that links can lead to. Of pages whose text is no article’s, record’s or page’s own, nothing
   * is known, and yes is the answer.
   */
  hasPlace(page: Page, fragment: string): boolean {
    if (fragment === "" || fragment.toLowerCase() === "top" || fragment.startsWith(":~:")) return true;
    if (placesOfLayout.test(fragment)) return true;
    const row = kindOf(page).claim.text(page);
    if (row === undefined) return true;
    if (row.anchors?.split(" ").includes(fragment)) return true;
    return row.kind === "article" && correctionIds(row.corrections).includes(fragment);
  }

  /** The id in a page that somebody means who writes the words of a heading, or the name of an anchor. */
  placeMeant(page: Page, fragment: string): string | undefined {
    const ids = kindOf(page).claim.text(page)?.anchors?.split(" ") ?? [];
    const meant = fragment.toLowerCase().replaceAll(/[\s_]+/g, "-");
    const bare = meant.replace(/^(?:h|a)-/, "");
    const letters = lettersOf(bare);
    return (
      ids.find((id) => id.replace(/^(?:h|a)-/, "") === bare) ??
      (letters === "" ? undefined : ids.find((id) => lettersOf(id.replace(/^(?:h|a)-/, "")) === letters))
    );
  }

  /** Where the file that an address names is published; the address is relative to a file of the newsroom. */
  ofFile(address: string, path: string): string | undefined {
    const wanted = filesNamed(address, path);
    const { articles, plainPages } = this.edition;
    for (const { row, address } of articles) if (wanted.includes(row.path)) return address;
    for (const row of plainPages) if (wanted.includes(row.path)) return row.address;
    for (const { entry, address } of recordsShown(this.edition))
      if (wanted.includes(entry.path)) return address;
    const name = address.slice(address.lastIndexOf("/") + 1);
    const namesakes = articles.filter(({ row }) => row.path.endsWith(`/${name}`));
    return namesakes.length === 1 ? namesakes[0]?.address : undefined;
  }
}

/** Notes, and what the theme gives ids to. */
const placesOfLayout = /^(?:fn(?:ref)?[\d:-]+|page-[a-z-]+)$/;

/** The files that an address may name: from its own folder, from `content/`, or from the folder of the newsroom. */
export function filesNamed(address: string, path: string): readonly string[] {
  if (!address.startsWith("/")) return [resolved(address, `/${path}`).path.slice(1)];
  return [address.slice(1), `content${address}`];
}

import type { ArticleType } from "./article-types.ts";
import type { Moment } from "./moment.ts";
import type { Row } from "./row.ts";

/** What an editor wants on the front page of a paper, as it is written: `content/front.yaml`, `content/front.fr.yaml`. */
export interface FrontFile extends Row {
  readonly kind: "front";
  /** BCP 47, from the name of the file; absent where it is the site’s own. */
  readonly language?: string;
  /** What the editor calls the article that leads: its address, its slug or its file. */
  readonly lead?: string;
  /** Empty where the usual front page is wanted. */
  readonly blocks: readonly FrontBlock[];
  readonly banner?: Banner;
}

/** A block of the front page, as it is written. */
export interface FrontBlock {
  readonly of: BlockSource;
  /** How many articles, at most; absent where that is not said. */
  readonly show?: number;
  /** The layout: one of `blockLayouts`, or one of the newsroom’s own. */
  readonly as: string;
  readonly title?: string;
}

/** What articles a block has. `key` is the field that says so. */
export type BlockSource =
  | { readonly from: "term"; readonly key: string; readonly group: string; readonly name: string }
  | { readonly from: "type"; readonly key: string; readonly type: ArticleType }
  | { readonly from: "articles"; readonly key: string; readonly names: readonly string[] }
  | { readonly from: "latest"; readonly key: string };

/** A line above the front page. */
export interface Banner {
  readonly text: string;
  /** Where it leads: within the site from `/`, or a whole web address. */
  readonly url?: string;
  /** From when on it is gone. */
  readonly until?: Moment;
}

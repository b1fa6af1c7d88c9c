import type { ArticleType } from "./article-types.ts";
import type { AiUse, CorrectionKind } from "./front-matter.ts";
import type { Moment } from "./moment.ts";
import type { NoPicture } from "./no-picture.ts";
import type { PictureFile } from "./picture-file.ts";

/**
 * What `source/` makes of the newsroom’s files: complete, checked and immutable. These are the rows that stay in
 * memory, one for each file; the rendered text of a file stays in the cache and is fetched by the row’s `digest`.
 */
/** Where the rendered text of a row stands in the cache: a pack, and the place in it in bytes. */
export interface TextRef {
  readonly pack: string;
  readonly at: number;
  readonly length: number;
  /** CRC-32 of the bytes. */
  readonly check: number;
}

interface Row {
  /** The file, relative to the root, with `/`: `content/articles/2025/paris.md`. Unique; the last tie-break of every order. */
  readonly path: string;
  /** Digest of the file’s bytes, its path, the settings that matter to reading it, and the format. Also the key of its body. */
  readonly digest: string;
  /**
   * What it shows from this site, and the files of `content/media/` that it links to, in the form of `site-address.ts`: from
   * the top of the site, or relative to its page. Absent where there are none.
   */
  readonly media?: readonly string[];
  /** Those of `media` that it does more with than to show them as pictures: their own files have to be there. */
  readonly linkedMedia?: readonly string[];
  /** Names of files that it speaks of in other ways, as `filesNamed` gives them; absent where there are none. */
  readonly filesNamed?: readonly string[];
  /** Where its text links to within the site, in the same form, with fragments; absent where it does not. */
  readonly links?: readonly string[];
  /** The ids of the places in its text that a link can lead to, with a blank between; absent where there are none. */
  readonly anchors?: string;
  /** Moments before which, by a field of another system, nobody was to see it; absent where there are none. */
  readonly foreign?: readonly ForeignMoment[];
  /** Absent where there is no text, and until the text is in the cache. */
  readonly text?: TextRef;
}

/** A moment in a field such as `publishDate`, which Dateline does not have, and where in the file it stands. */
export interface ForeignMoment extends Moment {
  /** `publishDate`, or within a group `params.publishDate`. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** That something was made by AI, or with its help. */
export interface Ai {
  readonly use: Exclude<AiUse, "none">;
  /** What was done, and who checked it. */
  readonly note?: string;
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** `none` where its editor says so, whatever its file says. */
  readonly ai?: { readonly use: AiUse; readonly note?: string };
  /** Where its most important part is: how far from the left and from the top, each from 0 to 1. */
  readonly focus?: Focus;
}

export type Focus = readonly [x: number, y: number];

export interface Correction {
  readonly date: Moment;
  readonly text: string;
  /** What was typed, where typography made another text of it. It names the notice, whatever is set how. */
  readonly typed?: string;
  readonly kind: CorrectionKind;
}

/** Who paid for an article. */
export interface Sponsor {
  readonly name: string;
  readonly url?: string;
}

export interface SourceNote {
  readonly title: string;
  readonly url?: string;
}

/** Something that happened in a running story, by its record. */
export interface StoryEvent {
  readonly date: Moment;
  readonly text: string;
  readonly url?: string;
  /** Who says so. */
  readonly source?: string;
}

/** An update of a live article. */
export interface LiveUpdate {
  /** Its id in the page: `update-2025-12-01-1405`. */
  readonly id: string;
  readonly date: Moment;
  /** Empty where it has none. */
  readonly headline: string;
  /** Its text, shortened. */
  readonly text: string;
}

export interface Article extends Row {
  readonly kind: "article";
  /** Digest of what a list shows of the article; a change of the text alone leaves it as it was. */
  readonly card: string;
  readonly title: string;
  /** A shorter headline for lists; absent where `title` stands there too. */
  readonly shortTitle?: string;
  readonly date: Moment;
  readonly updated?: Moment;
  /** The standfirst, else the first paragraph as text, shortened. */
  readonly summary: string;
  /** True when `summary` is a standfirst that the editor gave. */
  readonly standfirst: boolean;
  /** Names as the editor wrote them, by group: every taxonomy of the settings, `authors`, `stories`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /**
   * Names without quotation marks that may be several, `Ana Ilić, Petro Marin`: their places in the list of a group, or
   * `text` where a text stands in place of the list. Absent where there are none, as nearly always.
   */
  readonly joined?: Readonly<Record<string, "text" | readonly number[]>>;
  readonly byline?: string;
  readonly dateline?: string;
  readonly reviewOf?: string;
  readonly type: ArticleType;
  readonly sponsor?: Sponsor;
  readonly ai?: Ai;
  readonly image?: Picture;
  /** Of live articles, newest first; absent where there are none. */
  readonly updates?: readonly LiveUpdate[];
  /** What matters most of it, sentence by sentence; absent where its editor did not say. */
  readonly keyPoints?: readonly string[];
  /** Of live articles: true where its editor says that no more is to come. */
  readonly ended?: true;
  readonly corrections: readonly Correction[];
  readonly sources: readonly SourceNote[];
  readonly slug: string;
  /** Old addresses, the oldest first. */
  readonly aliases: readonly string[];
  readonly draft: boolean;
  readonly embargo?: Moment;
  readonly expires?: Moment;
  readonly canonical?: string;
  readonly language?: string;
  /** As the editor wrote it: the address, the slug or the file of the original. */
  readonly translationOf?: string;
  readonly pin: boolean;
  /** From when on it is pinned no more; absent where that is not said. */
  readonly pinUntil?: Moment;
  /** Where it is to be on no front page. */
  readonly front?: false;
  /** False where names in the text are to be no links. */
  readonly link: boolean;
  readonly words: number;
  /** What its text shows beside words and single pictures; absent where there is nothing of that. */
  readonly shows?: ShownMedia;
}

/** What lists say of an article before somebody opens it. */
export interface ShownMedia {
  readonly gallery?: true;
  readonly video?: true;
  readonly audio?: true;
}

/** A record of a person, place, topic, author, story, or of any taxonomy that the settings name. */
export interface Entry extends Row {
  readonly kind: "entry";
  /** The folder it stands in: `people`, `places`, `authors`, `stories` … */
  readonly group: string;
  /** The file’s name without `.md`; also its slug where it has no other. */
  readonly id: string;
  readonly slug?: string;
  /** Absent where there are none. */
  readonly oldAddresses?: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** The name in further languages, by tag; absent where there are none. */
  readonly names?: Readonly<Record<string, string>>;
  /** What it is sorted by, where that is not its name. */
  readonly sortName?: string;
  /** The same in further languages, by tag. */
  readonly sortNames?: Readonly<Record<string, string>>;
  readonly description?: string;
  /** The same of the description. */
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly sameAs: readonly string[];
  readonly image?: Picture;
  readonly role?: string;
  readonly born?: string;
  readonly within?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string;
  readonly broader?: string;
  readonly email?: string;
  /** `@user@host` */
  readonly fediverse?: string;
  /** Authors: true for a desk, an agency or the newsroom itself, which is no person. */
  readonly desk?: boolean;
  /** False where mentions of it are to be no links. */
  readonly link: boolean;
  /** Of stories: true where no more is to come. */
  readonly ended?: boolean;
  /** Of stories, as listed; absent where there are none. */
  readonly events?: readonly StoryEvent[];
  /** False when there is no text below the front matter. */
  readonly hasBody: boolean;
}

/** A page of `content/pages/`. */
export interface PlainPage extends Row {
  readonly kind: "plain";
  /** BCP 47; absent where it is the site’s own, and where only the folder may tell. */
  readonly language?: string;
  /** Its own address, from its language and the file’s place: `/about/`, `/fr/about/`. */
  readonly address: string;
  readonly title: string;
  /** As the editor gave it, else the first paragraph as text, shortened; absent where there is neither. */
  readonly description?: string;
  /** Old addresses. */
  readonly aliases: readonly string[];
  readonly draft: boolean;
}

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

/** A file of `content/media/`. */
export interface MediaFile extends Row {
  readonly kind: "media";
  /** `/media/…` */
  readonly address: string;
  /** Bytes. */
  readonly size: number;
  /** Absent where it is no picture that browsers show. */
  readonly picture?: PictureFile;
  /** What a file is that is called like a picture and is none, or one that browsers do not show; see `no-picture.ts`. */
  readonly instead?: NoPicture;
}

export type ContentRow = Article | Entry | PlainPage | FrontFile | MediaFile;

/** The groups that every newsroom has beside its taxonomies. */
export const authorsGroup = "authors";
export const storiesGroup = "stories";

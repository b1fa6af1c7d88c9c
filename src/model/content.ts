import type { ArticleType } from "./article-types.ts";
import type { FrontFile } from "./front-file.ts";
import type { AiUse, CorrectionKind } from "./front-matter.ts";
import type { Moment } from "./moment.ts";
import type { NoPicture } from "./no-picture.ts";
import type { PictureFile } from "./picture-file.ts";
import type { RedirectsFile } from "./redirects-file.ts";
import type { Row } from "./row.ts";

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

/** What an article says of its being republished, as far as that is not what the settings say. */
export interface RepublishRow {
  /** `none` where nobody may. */
  readonly licence?: string | undefined;
  readonly note?: string | undefined;
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
  readonly republish?: RepublishRow;
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

export type ContentRow = Article | Entry | PlainPage | FrontFile | RedirectsFile | MediaFile;

/** Whether a row is of a file with front matter and a text. */
export function isText(row: ContentRow): row is Article | Entry | PlainPage {
  return row.kind === "article" || row.kind === "entry" || row.kind === "plain";
}

/** The groups that every newsroom has beside its taxonomies. */
export const authorsGroup = "authors";
export const storiesGroup = "stories";

import type { Palettes } from "../model/face/palette.ts";
import type { Link, TimeView } from "./basic-views.ts";
import type { Direction } from "./direction.ts";

/** A letter by e-mail. Every address is absolute; nothing in it tells who opened it. */
export interface LetterView {
  readonly subject: string;
  /** What programs show of it beside the subject. */
  readonly preheader: string;
  /** BCP 47 */
  readonly language: string;
  readonly direction: Direction;
  /** The publication, and its front page. */
  readonly site: Link;
  readonly publisher: string;
  /** Address of the newsroom for readers. */
  readonly email: string | undefined;
  /** The day, or the story or topic. */
  readonly heading: string;
  readonly intro: string | undefined;
  readonly articles: readonly LetterArticle[];
  readonly corrections: {
    readonly heading: string;
    readonly list: readonly { readonly label: string; readonly text: string; readonly article: Link }[];
  };
  /** Where all of it is. */
  readonly more: Link;
  readonly colours: Palettes;
}

export interface LetterArticle {
  readonly headline: string;
  readonly href: string;
  /** “Opinion · Peace talks”. */
  readonly over: string | undefined;
  readonly standfirst: string;
  readonly published: TimeView;
  /** Who stands for it, where it is somebody’s view. */
  readonly by: string | undefined;
  /** The first article alone has one. */
  readonly image:
    | { readonly src: string; readonly alt: string; readonly width: number; readonly height: number }
    | undefined;
  /** Given where it is in another language than the letter. */
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

/** A letter as it is sent. */
export interface Letter {
  readonly html: string;
  /** Its lines are as long as they come; they are wrapped afterwards. */
  readonly text: string;
}

import type { Settings } from "../../model/settings.ts";
import { derivativesOf, type PictureForm } from "../../pages/derivatives.ts";
import type { PictureFacts } from "../facts.ts";
import type { ImageView } from "../image-view.ts";
import { hrefFrom, hrefOf } from "../links.ts";
import { fitted, type Size } from "../pictures/fitted.ts";
import { originOf } from "../pictures/origin.ts";
import { srcset } from "../pictures/srcset.ts";
import type { RenderContext } from "../render-context.ts";

/** The most that a picture takes on the page of its article: as wide as the story, and no higher than a screen. */
const storyBox: Size = { width: 892, height: 704 };

/** In a list, where a picture is as wide as its place, and in a portrait. */
const cardBox: Size = { width: 960, height: 640 };
const portraitBox: Size = { width: 320, height: 480 };

type Context = Pick<RenderContext, "frame" | "words">;

/** The picture of an article on its own page: all of it, with what stands below it. */
export function storyImage(picture: PictureFacts, { frame: { settings }, words }: Context): ImageView {
  return { ...imageView(picture, "whole", storyBox, settings), ...originOf(picture, words, settings) };
}

/** The same in a list: a part of it in the proportions that all pictures there have. */
export function cardImage(picture: PictureFacts, settings: Settings): ImageView {
  return imageView(picture, "card", cardBox, settings);
}

/** Somebody’s likeness, cut to a square; of anything else than people all is shown, a sign or a map for example. */
export function portraitImage(
  picture: PictureFacts,
  isOfPerson: boolean,
  { frame: { settings }, words }: Context,
): ImageView {
  const form = isOfPerson ? "square" : "whole";
  return { ...imageView(picture, form, portraitBox, settings), ...originOf(picture, words, settings) };
}

function imageView(
  { src, alt, caption, credit, file, focus }: PictureFacts,
  form: Exclude<PictureForm, "share">,
  box: Size,
  settings: Settings,
): ImageView {
  const said = { alt, caption, credit };
  const derived = file && derivativesOf(file, form, focus, settings);
  if (file === undefined || derived === undefined) {
    const size = file === undefined ? noSize : fitted(file, box, file.format === "svg");
    return { src: hrefFrom(src, settings), ...said, ...size, sources: [] };
  }
  const { sources, fallback } = derived;
  return {
    src: hrefOf(fallback.address, settings),
    ...said,
    ...fitted(widest([fallback, ...sources.flatMap(({ files }) => files)]), box),
    sources: sources.map(({ type, files }) => ({ type, srcset: srcset(files, settings) })),
  };
}

const noSize = { width: undefined, height: undefined } as const;

function widest<T extends Size>(files: readonly [T, ...T[]]): T {
  return files.reduce((most, one) => (one.width > most.width ? one : most));
}

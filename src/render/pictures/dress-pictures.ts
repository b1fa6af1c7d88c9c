import { attributeOf, type BodyPicture, bodyPictures } from "../../model/body-pictures.ts";
import { type Html, trustHtml } from "../../model/html.ts";
import { resolved, siteAddresses } from "../../model/site-address.ts";
import { derivativesOf } from "../../pages/derivatives.ts";
import type { PictureFileFacts, TextPictures } from "../facts.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { captionWith, figureAround } from "./figure-caption.ts";
import { type Size as Box, fitted, textBox } from "./fitted.ts";
import { PicturePlaces } from "./picture-places.ts";
import { srcset } from "./srcset.ts";

/** A text with pictures, and the page on which it stands. */
export interface PicturedText {
  readonly body: Html;
  readonly pictures: TextPictures;
  /** Of the page, within the site. */
  readonly address: string;
}

type Context = Pick<RenderContext, "frame" | "words">;

/**
 * Gives the pictures of a text their sizes, so that nothing moves when they arrive, and the smaller files of which a browser takes
 * the one that fits; an author’s own `srcset` or `<picture>` stays, and so does a `width` of its own. One that has a figure of its own
 * has in its caption what is known of where it comes from, and one of a gallery leads to its larger self. All else is the same.
 */
export function dressPictures(text: PicturedText, context: Context): Html {
  const { settings } = context.frame;
  const places = new PicturePlaces(text.body);
  return withPictures(text, context, (picture, file) => {
    const { tag } = picture;
    const { box, sizes, enlarges } = places.of(picture);
    const derived = derivativesOf(file, "whole", undefined, settings);
    const { width, height } = sizeOf(tag, file, box);
    const sized = withAttributes(tag, { width, height });
    const leads = (shown: string, href: string): string =>
      enlarges ? `<a href="${href.replaceAll("&", "&amp;")}">${shown}</a>` : shown;
    if (derived === undefined) return leads(sized, hrefOf(file.address, settings));
    const own = attributeOf(tag, "width");
    const wide = own === undefined || !/^\d+$/.test(own) ? width : Number(own);
    const across = wide === undefined || wide >= box.width ? sizes : `min(${wide}px, 92vw)`;
    const sources = derived.sources.map(
      ({ type, files }) => `<source type="${type}" srcset="${srcset(files, settings)}" sizes="${across}">`,
    );
    const largest = hrefOf(derived.fallback.address, settings);
    return leads(`<picture>${sources.join("")}${withSource(sized, largest)}</picture>`, largest);
  });
}

/** The same for readers of feeds: each picture by one file that all of them show, with its size. */
export function plainPictures(text: PicturedText, context: Context): Html {
  const { settings } = context.frame;
  return withPictures(text, context, ({ tag }, file) => {
    const derived = derivativesOf(file, "whole", undefined, settings);
    const sized = withAttributes(tag, sizeOf(tag, file, textBox));
    return derived === undefined ? sized : withSource(sized, urlOf(derived.fallback.address, settings));
  });
}

/** A text with other tags for those of its pictures whose files are known. */
function withPictures(
  { body, pictures, address }: PicturedText,
  { frame: { settings }, words }: Context,
  dress: (picture: BodyPicture, file: PictureFileFacts) => string,
): Html {
  if (pictures.length === 0) return body;
  const files = new Map(pictures.map((file) => [file.address, file]));
  const within = siteAddresses(settings);
  let dressed = "";
  let done = 0;
  for (const picture of bodyPictures(body)) {
    const leads = within(attributeOf(picture.tag, "src") ?? "");
    const file = leads === undefined ? undefined : files.get(resolved(leads, address).path);
    if (file === undefined) continue;
    dressed += body.slice(done, picture.start) + dress(picture, file);
    done = picture.end;
    const figure = figureAround(body, picture);
    if (figure === undefined) continue;
    dressed += body.slice(done, figure.end) + captionWith(figure.caption, file, words, settings);
    done = figure.end + (figure.caption?.html.length ?? 0);
  }
  return done === 0 ? body : trustHtml(dressed + body.slice(done));
}

interface Size {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Width and height for a tag: where an author gave one of them, the other in proportion; where both, neither. */
function sizeOf(tag: string, { width, height }: PictureFileFacts, box: Box): Size {
  const [across, down] = ["width", "height"].map((name) => attributeOf(tag, name));
  if (across === undefined && down === undefined) return fitted({ width, height }, box);
  const [wide, high] = [Number(across), Number(down)];
  return {
    width: across === undefined && high > 0 ? Math.round((high * width) / height) : undefined,
    height: down === undefined && wide > 0 ? Math.round((wide * height) / width) : undefined,
  };
}

function withAttributes(tag: string, { width, height }: Size): string {
  const given = Object.entries({ width, height }).filter(([, value]) => value !== undefined);
  return tag.replace(/\s*\/?>$/, `${given.map(([name, value]) => ` ${name}="${value}"`).join("")}>`);
}

function withSource(tag: string, src: string): string {
  return tag.replace(/ src="[^"]*"/, () => ` src="${src.replaceAll("&", "&amp;")}"`);
}

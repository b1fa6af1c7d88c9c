import { attributeOf } from "../../model/body-pictures.ts";
import { type Html, trustHtml } from "../../model/html.ts";
import { resolved, siteAddresses } from "../../model/site-address.ts";
import { derivativesOf } from "../../pages/derivatives.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { PicturedText } from "./dress-pictures.ts";

const film = /<video [^<]* poster="[^"]*"[^<]*?>/g;

/**
 * Gives the films of a text the size of the picture that is shown before them, so that nothing moves when they arrive, and of that
 * picture a copy that is no larger than a page needs. All else is the same.
 */
export function dressFilms(
  { body, pictures, address }: PicturedText,
  { frame: { settings } }: Pick<RenderContext, "frame">,
): Html {
  if (pictures.length === 0 || !body.includes("<video ")) return body;
  const files = new Map(pictures.map((file) => [file.address, file]));
  const within = siteAddresses(settings);
  const dressed = body.replace(film, (tag) => {
    const leads = within(attributeOf(tag, "poster") ?? "");
    const file = leads === undefined ? undefined : files.get(resolved(leads, address).path);
    if (file === undefined || attributeOf(tag, "height") !== undefined) return tag;
    const copy = derivativesOf(file, "whole", undefined, settings)?.fallback;
    const poster = copy === undefined ? undefined : hrefOf(copy.address, settings).replaceAll("&", "&amp;");
    const shown = poster === undefined ? tag : tag.replace(/ poster="[^"]*"/, () => ` poster="${poster}"`);
    return shown.replace(/>$/, ` width="${file.width}" height="${file.height}">`);
  });
  return trustHtml(dressed);
}

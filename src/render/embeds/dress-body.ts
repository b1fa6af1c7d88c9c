import type { Html } from "../../model/html.ts";
import { dressFilms } from "../pictures/dress-films.ts";
import { dressPictures, type PicturedText } from "../pictures/dress-pictures.ts";
import type { RenderContext } from "../render-context.ts";
import { dressEmbeds } from "./dress-embeds.ts";

/** A rendered text as a page shows it: its pictures in several sizes, its films in theirs, its embeds in boxes. */
export function dressBody(text: PicturedText, context: RenderContext): Html {
  const body = dressPictures(text, context);
  return dressEmbeds(dressFilms({ ...text, body }, context), context);
}

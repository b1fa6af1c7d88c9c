import mime from "mime/lite";
import type { Edition } from "../../edition/edition.ts";
import { mediaFileAt } from "../../edition/media-file.ts";
import type { Picture } from "../../model/content.ts";
import { urlFrom } from "../links.ts";
import type { FeedImage } from "./feed-model.ts";

/** The picture of an article as feeds name it, with what is known of its file. */
export function feedImage({ src, alt, credit }: Picture, edition: Edition): FeedImage {
  return {
    url: urlFrom(src, edition.settings),
    type: mime.getType(src.replace(/[?#].*$/, "")) ?? undefined,
    size: mediaFileAt(edition, src)?.size,
    alt,
    credit,
  };
}

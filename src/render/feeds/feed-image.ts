import mime from "mime/lite";
import type { Settings } from "../../model/settings.ts";
import type { PictureFacts } from "../facts.ts";
import { urlFrom } from "../links.ts";
import type { FeedImage } from "./feed-model.ts";

/** The picture of an article as feeds name it, with what is known of its file. */
export function feedImage(
  { src, alt, credit }: PictureFacts,
  size: number | undefined,
  settings: Settings,
): FeedImage {
  return {
    url: urlFrom(src, settings),
    type: mime.getType(src.replace(/[?#].*$/, "")) ?? undefined,
    size,
    alt,
    credit,
  };
}

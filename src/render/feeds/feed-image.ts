import type { Settings } from "../../model/settings.ts";
import type { PictureFacts } from "../facts.ts";
import { wholePicture } from "../whole-picture.ts";
import type { FeedImage } from "./feed-model.ts";

/** The picture of an article as feeds name it, with what is known of its file. */
export function feedImage(picture: PictureFacts, settings: Settings): FeedImage {
  const { alt, credit } = picture;
  return { ...wholePicture(picture, settings), alt, credit };
}

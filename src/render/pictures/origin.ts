import type { Ai } from "../../model/content.ts";
import type { Settings } from "../../model/settings.ts";
import { keepsCredentials } from "../../pages/derivatives.ts";
import type { PictureFacts } from "../facts.ts";
import type { ImageLink, ImageView } from "../image-view.ts";
import { hrefOf } from "../links.ts";
import type { Words } from "../words.ts";

/** What readers are told where a caption stands: that AI had a part in a picture, and where its own file is, if that says more. */
export function originOf(
  { ai, file }: Pick<PictureFacts, "ai" | "file">,
  words: Words,
  settings: Settings,
): Pick<ImageView, "ai" | "original"> {
  return { ai: ai && aiIn(ai, words), original: file && originalOf(file, words, settings) };
}

function aiIn({ use, note }: Ai, { ai }: Words): string {
  const label = use === "generated" ? ai.pictureGenerated : ai.pictureAssisted;
  return note === undefined ? label : `${label} — ${note}`;
}

function originalOf(
  file: NonNullable<PictureFacts["file"]>,
  { contentCredentials }: Words,
  settings: Settings,
): ImageLink | undefined {
  if (!keepsCredentials(file, settings)) return undefined;
  return { text: contentCredentials, href: hrefOf(file.address, settings) };
}

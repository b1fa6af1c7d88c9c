import type { Edition } from "../edition/edition.ts";
import type { Complaint, FieldRef } from "../model/complaint.ts";
import type { MediaFile, Picture } from "../model/content.ts";
import { nameOfFile } from "../model/file-name.ts";
import type { PictureWords } from "../model/picture-file.ts";
import { creditSaid, isCreditedTo } from "../model/picture-words.ts";
import type { Settings } from "../model/settings.ts";
import { isDerived, keepsCredentials } from "../pages/derivatives.ts";

/** A credit that is missing, that is to be written down, or that names others than the picture’s file does. */
export function* pictureCredit(
  image: Picture,
  says: PictureWords | undefined,
  file: string,
  { pictures: { credits } }: Settings,
): Iterable<Complaint> {
  const at: FieldRef = { file, field: ["image", "src"] };
  const said = says && creditSaid(says);
  const line = "Add a line below `image:`, indented as `src` is:";
  if (image.credit !== undefined) {
    if (says?.credit === undefined || isCreditedTo(image.credit, says)) return;
    yield {
      code: "image-credit-differs",
      at: { file, field: ["image", "credit"] },
      message: `The credit here is “${image.credit}”, and the picture’s own file asks for “${says.credit}”.`,
      hint: "Ask who is right. As the file has it, the line is",
      write: [says.credit],
    };
  } else if (credits === "written" && said !== undefined) {
    yield {
      code: "image-credit-missing",
      at,
      message: `The credit of this picture is not written here, as the settings ask. Its file says “${said}”.`,
      hint: `${line} \`credit: ${JSON.stringify(said)}\`, or the same in your own words.`,
    };
  } else if (credits !== "optional" && said === undefined) {
    yield {
      code: "image-credit-missing",
      at,
      message: "This picture has no credit, neither here nor in its file, and the settings ask for one.",
      hint: `${line} \`credit: \` and who made it.`,
    };
  }
}

/** Content credentials that readers get nowhere: copies cannot have them, and the file itself would say where it was taken. */
export function* credentialsLost(
  { address, picture }: MediaFile,
  at: FieldRef,
  { settings, shownOnly }: Edition,
): Iterable<Complaint> {
  if (picture?.credentials !== true || !isDerived(picture)) return;
  if (keepsCredentials(picture, settings) || !shownOnly.has(address)) return;
  const name = nameOfFile(address);
  yield {
    code: "image-credentials-lost",
    at,
    message: `${name} holds content credentials (C2PA), which smaller copies of it cannot hold. The file itself is not published beside them, because it may say where the picture was taken.`,
    hint: `If readers may know the place, link to the file in the text: \`[The original picture](${address})\`. If not, ask whoever made the picture for one that is signed without its position.`,
  };
}

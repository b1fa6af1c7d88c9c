import type { Edition } from "../edition/edition.ts";
import { mediaFileAt, mediaFileIn } from "../edition/media-file.ts";
import { recordsShown } from "../edition/records-shown.ts";
import type { Complaint, FieldRef } from "../model/complaint.ts";
import type { Article, ContentRow, Entry, MediaFile } from "../model/content.ts";
import { type NoPicture, promisesPicture } from "../model/no-picture.ts";
import type { PictureFile } from "../model/picture-file.ts";
import { isDerived } from "../pages/derivatives.ts";
import { credentialsLost, pictureCredit } from "./picture-origin.ts";

/** Pixels across that a place needs, so that nothing is blown up. */
const leading = 1200;
const portrait = 320;
/** Groups whose records have portraits. */
const people = ["people", "authors"];

/** Bytes and pixels beyond which nobody sees a difference. */
const heavy = { original: 10e6, pixels: 50e6, asItIs: 1e6 } as const;

/** Pictures that are none, or that are too small, or too large, for where they stand; and those without a credit. */
export function* pictures(edition: Edition): Iterable<Complaint> {
  for (const { row, address } of edition.articles) {
    yield* ofField(row, leading, edition);
    yield* ofText(row, address, edition);
  }
  for (const { entry, group, address } of recordsShown(edition)) {
    yield* ofField(entry, people.includes(group) ? portrait : 0, edition);
    yield* ofText(entry, address, edition);
  }
  for (const page of edition.plainPages) yield* ofText(page, page.address, edition);
}

/** What is wrong with the picture that a field names. */
function* ofField(row: Article | Entry, least: number, edition: Edition): Iterable<Complaint> {
  const { image, path } = row;
  if (image === undefined) return;
  const file = mediaFileAt(edition, image.src);
  const at: FieldRef = { file: path, field: ["image", "src"] };
  if (file !== undefined) yield* ofFile(file, at, edition);
  const picture = file?.picture;
  if (picture !== undefined && picture.format !== "svg" && picture.width < least) {
    const place = least === leading ? "The picture that leads an article" : "A portrait";
    yield {
      code: "image-small",
      at,
      message: `${place} needs ${least} pixels across; ${nameOf(file)} has ${picture.width}.`,
      hint: "Put the picture in its original size in its place. Readers get no more of it than they need.",
    };
  }
  yield* pictureCredit(image, picture?.says, path, edition.settings);
}

/** What is wrong with the pictures that a text shows. */
function* ofText(row: ContentRow, page: string, edition: Edition): Iterable<Complaint> {
  if (row.media === undefined) return;
  const leads = row.kind === "article" || row.kind === "entry" ? row.image?.src : undefined;
  const told = leads === undefined ? undefined : mediaFileAt(edition, leads);
  for (const address of row.media) {
    // What a link leads to may be any file.
    if (row.linkedMedia?.includes(address)) continue;
    const file = mediaFileIn(edition, address, page);
    if (file !== undefined && file !== told)
      yield* ofFile(file, { file: row.path, field: [], reference: { address, as: "picture" } }, edition);
  }
}

/** What is wrong with a file wherever it is shown. */
function* ofFile(file: MediaFile, at: FieldRef, edition: Edition): Iterable<Complaint> {
  const { picture, instead, address } = file;
  if (picture !== undefined) {
    yield* ofWeight(file, picture, at);
    yield* credentialsLost(file, at, edition);
  } else if (instead !== undefined || !promisesPicture(address)) {
    yield {
      code: "image-not-a-picture",
      at,
      message: `${nameOf(file)} ${isInstead[instead ?? "unknown"]}.`,
      hint: advice[instead ?? "unknown"] ?? exported,
    };
  }
}

function* ofWeight(file: MediaFile, picture: PictureFile, at: FieldRef): Iterable<Complaint> {
  const { width, height } = picture;
  const megabytes = `${(file.size / 1e6).toFixed(1)} MB`;
  if (isDerived(picture)) {
    if (file.size <= heavy.original && width * height <= heavy.pixels) return;
    yield {
      code: "image-heavy",
      at,
      message: `${nameOf(file)} is larger than it needs to be: ${megabytes}, ${Math.round((width * height) / 1e6)} megapixels.`,
      hint: "Export it as JPEG with 6,000 pixels across at most; readers see no difference.",
    };
  } else if (file.size > heavy.asItIs) {
    yield {
      code: "image-heavy",
      at,
      message: `${nameOf(file)} has ${megabytes}, and every reader loads all of it: ${picture.format === "svg" ? "a drawing" : "a picture that moves"} is published as it is.`,
      hint:
        picture.format === "svg"
          ? "Export it from the program that it was drawn with as “optimised” SVG, or as PNG if it holds photographs."
          : "Make a film of it (MP4), or show one of its pictures as JPEG.",
    };
  }
}

function nameOf({ address }: Pick<MediaFile, "address"> = { address: "" }): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

const isInstead: Readonly<Record<NoPicture, string>> = {
  empty: "is empty: it has 0 bytes",
  broken: "is a picture that breaks off, so it cannot be shown whole",
  heic: "is HEIC, as telephones write it, which browsers do not show",
  tiff: "is TIFF, which browsers do not show",
  bmp: "is BMP, which is far too large for the web",
  psd: "is a document of Photoshop, which browsers do not show",
  jxl: "is JPEG XL, which most browsers do not show",
  pdf: "is a PDF document, and no picture",
  zip: "is no picture: it is a Word document or another archive of files (ZIP)",
  html: "is a page of the web (HTML), and no picture: most often the download failed",
  text: "is a text, and no picture",
  unknown: "is no picture that Dateline knows",
};

const exported =
  "Open it in a program for pictures (Preview, Photos, GIMP), export it as JPEG into content/media/, and give `src` the new name.";

const advice: Readonly<Partial<Record<NoPicture, string>>> = {
  empty: "Put the picture in its place once more: it was not copied whole.",
  broken: "Get it once more from where it came from, or open it in a program for pictures and save it again.",
  pdf: "Link to it, `[the document](/media/…)`, or export the page that you mean as PNG.",
  zip: "If it is a Word document, save the picture in it as a file of its own (right-click on it, “Save as picture”), and give `src` its name.",
  html: "Open the address in a browser, save the picture itself (“Save image as”), and put it in its place.",
  text: "Put the picture itself in its place.",
  unknown:
    "Open it in a program for pictures, export it as JPEG into content/media/, and give `src` the new name.",
};

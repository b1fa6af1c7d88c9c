import type { Edition } from "../edition/edition.ts";
import { mediaFileAt, mediaFileIn } from "../edition/media-file.ts";
import { recordsShown } from "../edition/records-shown.ts";
import type { ContentRow, Focus, MediaFile, Picture } from "../model/content.ts";
import type { PictureFile } from "../model/picture-file.ts";
import { wordsKept } from "../model/picture-words.ts";
import { allDerivatives, type Derivative, formsPlanned, type PictureForm } from "./derivatives.ts";

/** A smaller file of a picture that the site has. */
export interface PlannedDerivative {
  readonly file: MediaFile & { readonly picture: PictureFile };
  readonly derivative: Derivative;
}

/**
 * The smaller files of all pictures that something public shows, each once. A picture that only hidden articles use has none,
 * and none is cut as only they have it cut.
 */
export function* plannedDerivatives(edition: Edition): Iterable<PlannedDerivative> {
  const { settings } = edition;
  const planned = new Set<string>();
  const known = new Set<string>();
  for (const { file, forms, focus, credit } of shownPictures(edition)) {
    const { address } = file;
    if (file.picture === undefined) continue;
    const says = wordsKept(credit, file.picture.says);
    // Most pictures are met again and again, in the same place.
    const met = JSON.stringify([address, forms, focus, says?.credit]);
    if (known.has(met)) continue;
    known.add(met);
    const picture = says === undefined ? file.picture : { ...file.picture, says };
    for (const derivative of allDerivatives({ ...picture, address }, forms, focus, settings)) {
      if (planned.has(derivative.address)) continue;
      planned.add(derivative.address);
      yield { file: { ...file, picture }, derivative };
    }
  }
}

interface ShownPicture {
  readonly file: MediaFile;
  readonly forms: readonly PictureForm[];
  readonly focus: Focus | undefined;
  /** As its editor gave it. */
  readonly credit?: string | undefined;
}

/** Every picture of the newsroom’s own that something public shows, with the forms in which pages may show it there. */
function* shownPictures(edition: Edition): Iterable<ShownPicture> {
  // Most newsrooms that have no photograph have no picture at all.
  if (!edition.media.some(({ picture }) => picture !== undefined)) return;
  const { article, record, text } = formsPlanned;
  function* of(
    image: Picture | undefined,
    forms: readonly PictureForm[],
    { media = [] }: Pick<ContentRow, "media">,
    page: string,
  ): Iterable<ShownPicture> {
    const file = image && mediaFileAt(edition, image.src);
    if (file !== undefined) yield { file, forms, focus: image?.focus, credit: image?.credit };
    for (const address of media) {
      const shown = mediaFileIn(edition, address, page);
      if (shown !== undefined) yield { file: shown, forms: text, focus: undefined };
    }
  }
  for (const { row, address } of edition.articles) yield* of(row.image, article, row, address);
  for (const { entry, address } of recordsShown(edition)) yield* of(entry.image, record, entry, address);
  for (const page of edition.plainPages) yield* of(undefined, text, page, page.address);
}

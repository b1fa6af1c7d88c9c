import type { Edition } from "../edition/edition.ts";
import { recordsShown } from "../edition/records-shown.ts";
import type { Complaint } from "../model/complaint.ts";
import type { ContentRow, MediaFile } from "../model/content.ts";
import { nameOfFile, namesAtEnd } from "../model/file-name.ts";
import { isDerived } from "../pages/derivatives.ts";
import type { Page } from "../pages/page.ts";

/** Pictures that are published as they came, and say on which spot of the earth they were taken. */
export function* picturePositions(edition: Edition, pages: readonly Page[]): Iterable<Complaint> {
  for (const { subject } of pages) {
    if (subject.kind !== "media" || subject.file.picture?.position !== true) continue;
    const { path, address } = subject.file;
    const { because, or } = reason(subject.file, edition);
    yield {
      code: "image-position",
      at: { file: path, field: [] },
      message: `${nameOfFile(address)} may say where it was taken, to within a few metres, and the file itself is published, since ${because}.`,
      hint: `Put a copy without the position in its place (most programs ask for “location” when they export a picture)${or}. If readers may know the place, leave it as it is.`,
    };
  }
}

interface Reason {
  readonly because: string;
  /** What else an editor can do, to go on with in a sentence. */
  readonly or: string;
}

/** Why a file is published itself, as far as the rows of the edition say so. */
function reason({ address, picture }: MediaFile, edition: Edition): Reason {
  if (edition.settings.pictures.originals)
    return {
      because: "the settings ask for all originals",
      or: ", or take `originals: true` out of content/site.yaml",
    };
  if (picture !== undefined && !isDerived(picture))
    return { because: "it moves, so that no smaller copies are made of it", or: "" };
  let isUsed = false;
  for (const row of rowsOf(edition)) {
    if (row.linkedMedia?.includes(address))
      return {
        because: `a link in ${row.path} leads to it`,
        or: ", or take the link away: shown as a picture alone, readers get copies that say nothing of it",
      };
    const name = nameOfFile(address);
    if (row.filesNamed?.some((text) => namesAtEnd(text).includes(name)))
      return {
        because: `a text, ${row.path}, speaks of it by its name`,
        or: ", or leave the name out of the text",
      };
    isUsed ||= row.media?.includes(address) === true;
  }
  return isUsed
    ? { because: "a page asks for it in its own size", or: "" }
    : { because: "no text uses it, and others may", or: ", or take it out of content/media/" };
}

function* rowsOf(edition: Edition): Iterable<ContentRow> {
  for (const { row } of edition.articles) yield row;
  for (const { entry } of recordsShown(edition)) yield entry;
  yield* edition.plainPages;
}

import type { Edition } from "../edition/edition.ts";
import { mediaFileAt, mediaFileIn } from "../edition/media-file.ts";
import type { MediaFile, Picture } from "../model/content.ts";
import { creditShown, wordsKept } from "../model/picture-words.ts";
import type { PictureFacts, PictureFileFacts, TextPictures } from "../render/facts.ts";
import { asPart } from "./facts-digest.ts";

const none: TextPictures = [];

/** What pages know of the files of their pictures, put together once for each file of an edition. */
export class PictureFilesFacts {
  readonly #edition: Edition;
  readonly #known = new Map<MediaFile, PictureFileFacts | undefined>();

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** A picture that a field names. */
  of(picture: Picture): PictureFacts {
    const { src, alt, caption, focus } = picture;
    const there = mediaFileAt(this.#edition, src);
    const file = there && this.#file(there);
    const says = picture.credit === undefined ? file?.says : undefined;
    const { credit, ai } = creditShown(picture, file?.says);
    return { src, alt, caption, credit, focus, ai, says, file: file && withWords(file, picture.credit) };
  }

  /** The pictures among what a text shows and leads to; `media` are its addresses, as its row has them. */
  in(media: readonly string[] | undefined, page: string): TextPictures {
    if (media === undefined) return none;
    const files = new Set<PictureFileFacts>();
    for (const address of media) {
      const file = mediaFileIn(this.#edition, address, page);
      const facts = file && this.#file(file);
      if (facts !== undefined) files.add(facts);
    }
    return [...files];
  }

  #file(file: MediaFile): PictureFileFacts | undefined {
    if (!this.#known.has(file)) this.#known.set(file, fileFacts(file));
    return this.#known.get(file);
  }
}

/** The file as its copies in one place are to speak of it. */
function withWords(file: PictureFileFacts, credit: string | undefined): PictureFileFacts {
  const says = wordsKept(credit, file.says);
  if (says === file.says) return file;
  const { digest: _, ...facts } = file;
  return asPart({ ...facts, says });
}

function fileFacts({ address, size, picture }: MediaFile): PictureFileFacts | undefined {
  if (picture === undefined) return undefined;
  const { bytes, format, width, height, animated, says, credentials, position } = picture;
  return asPart({ address, size, bytes, format, width, height, animated, says, credentials, position });
}

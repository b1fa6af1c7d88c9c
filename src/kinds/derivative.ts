import { digestOf } from "../model/digest.ts";
import type { PictureWords } from "../model/picture-file.ts";
import type { Derivative } from "../pages/derivatives.ts";
import { plannedDerivatives } from "../pages/planned-derivatives.ts";
import { copyWords } from "../render/pictures/copy-words.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** What one smaller file of a picture is made from. */
export interface DerivativeFacts {
  /** The picture, relative to the root. */
  readonly path: string;
  /** Digest of its bytes. */
  readonly bytes: string;
  /** Its width as it is seen, in pixels. */
  readonly width: number;
  /** Who made it, as it is to say itself. */
  readonly says: PictureWords | undefined;
  readonly derivative: Derivative;
}

/** The smaller files of pictures: `/pictures/palace-1f00ba42c0de-card-640.webp`. */
export const derivativeKind: Kind<"derivative", DerivativeFacts> = {
  of: "site",
  *pages(paper, edition) {
    for (const { file, derivative } of plannedDerivatives(edition))
      yield {
        paper,
        address: derivative.address,
        subject: { kind: "derivative", file, derivative },
        owner: file.path,
      };
  },
  facts: ({
    subject: {
      file: { path, picture },
      derivative,
    },
  }) => ({ path, bytes: picture.bytes, width: picture.width, says: picture.says, derivative }),
  made: {
    as: "picture",
    look: ({ photographs }) => photographs,
    picture: ({ path, bytes, width, says, derivative }, { drawing }) => ({
      key: digestOf(["derivative", drawing.photographs, bytes, derivative.address]),
      own: undefined,
      draw: async ({ resizer }) =>
        (await resizer()).resize({ path, bytes, width, xmp: copyWords(says) }, derivative),
    }),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};

import type { Edition } from "../edition/edition.ts";
import type { MediaFile } from "../model/content.ts";
import { nameOfFile } from "../model/file-name.ts";
import { isDerived, keepsCredentials } from "../pages/derivatives.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The files of `content/media/`, published as they are, but for pictures that smaller copies stand for wherever they are. */
export const mediaKind: Kind<"media", { readonly digest: string }> = {
  of: "site",
  *pages(paper, edition, { named }) {
    for (const file of edition.media)
      if (!isReplaced(file, edition, named))
        yield { paper, address: file.address, subject: { kind: "media", file }, owner: file.path };
  },
  facts: ({ subject }) => ({ digest: subject.file.digest }),
  made: { as: "copy", source: ({ subject }) => subject.file.path },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: { ...usualClaim, namesFolders: true },
};

/** True for a picture of which nobody asks for the file itself. `named` are the names of files that a newsroom’s own code speaks of. */
function isReplaced(
  { address, picture }: MediaFile,
  { shownOnly, settings }: Edition,
  named: ReadonlySet<string>,
): boolean {
  if (settings.pictures.originals || picture === undefined || !isDerived(picture)) return false;
  if (keepsCredentials(picture, settings)) return false;
  return shownOnly.has(address) && !named.has(nameOfFile(address));
}

import { webDeskAddress } from "../desk/web-desk.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The files of the desk’s program: `/admin/desk.js`, `/admin/cms/npm/index.js`. The program’s own digest stands for their bytes. */
export const deskFileKind: Kind<"desk-file", { readonly name: string }> = {
  of: "site",
  *pages(paper, { settings }, { desk }) {
    if (settings.desk === undefined) return;
    for (const [name, file] of desk)
      yield { paper, address: webDeskAddress + name, subject: { kind: "desk-file", name, file } };
  },
  facts: ({ subject }) => ({ name: subject.name }),
  made: { as: "copy", source: ({ subject }) => subject.file },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: { ...usualClaim, name: () => "a file of the desk on the web" },
};

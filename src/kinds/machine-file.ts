import type { MachineFile, PageOf } from "../pages/page.ts";
import { webManifestFile } from "../pages/web-manifest.ts";
import { machineFile } from "../render/machine-files/machine-file.ts";
import { speculationRulesAddress } from "../render/machine-files/speculation-rules.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** Files at fixed addresses that crawlers, browsers and hosts look for; some only where the settings have something to say. */
export const machineFileKind: Kind<"machine-file", { readonly name: MachineFile }> = {
  of: "paper",
  *pages(paper, { settings: { trust, security, indexNow, aiCrawlers } }) {
    const file = (address: string, name: MachineFile): PageOf<"machine-file"> => ({
      ...{ paper, address },
      subject: { kind: "machine-file", name },
    });
    yield file(`${paper.address}${webManifestFile}`, "web-manifest");
    // All others speak of the whole site.
    if (paper.address !== "/") return;
    yield file("/_headers", "headers");
    yield file(speculationRulesAddress, "speculation-rules");
    if (trust !== undefined) yield file("/trust.txt", "trust");
    // Without the day on which it ends, RFC 9116 does not let it stand.
    if (security?.expires !== undefined) yield file("/.well-known/security.txt", "security");
    if (indexNow !== undefined) yield file(`/${indexNow}.txt`, "index-now-key");
    if (aiCrawlers === "disallow") {
      yield file("/license.xml", "rsl");
      yield file("/.well-known/tdmrep.json", "tdmrep");
    }
  },
  facts: ({ subject }) => ({ name: subject.name }),
  made: { as: "text", text: ({ name }, _address, { frame }) => machineFile(name, frame) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};

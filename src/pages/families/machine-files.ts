import type { Edition } from "../../edition/edition.ts";
import type { MachineFile, Page, Redirect } from "../page.ts";

/** Files at fixed addresses that crawlers, browsers and hosts look for; some only where the settings have something to say. */
export function* machineFilePages({ settings }: Edition, soFar: readonly Page[]): Iterable<Page> {
  const { trust, security, indexNow, aiCrawlers } = settings;
  const file = (address: string, name: MachineFile): Page => ({
    address,
    subject: { kind: "machine-file", name },
  });
  yield file("/site.webmanifest", "web-manifest");
  yield file("/_headers", "headers");
  if (trust !== undefined) yield file("/trust.txt", "trust");
  // Without the day on which it ends, RFC 9116 does not let it stand.
  if (security?.expires !== undefined) yield file("/.well-known/security.txt", "security");
  if (indexNow !== undefined) yield file(`/${indexNow}.txt`, "index-now-key");
  if (aiCrawlers === "disallow") {
    yield file("/license.xml", "rsl");
    yield file("/.well-known/tdmrep.json", "tdmrep");
  }
  const redirects: Redirect[] = [];
  for (const { address, subject } of soFar)
    if (subject.kind === "redirect") redirects.push({ from: address, to: subject.to });
  yield { address: "/_redirects", subject: { kind: "host-redirects", redirects } };
}

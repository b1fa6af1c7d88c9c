import type { Edition } from "../../edition/edition.ts";
import { recordsShown } from "../../edition/records-shown.ts";
import type { FieldRef } from "../../model/complaint.ts";
import type { ContentRow, Picture } from "../../model/content.ts";
import { redirectsPath } from "../../model/redirects-file.ts";
import { menuAddresses, type Settings } from "../../model/settings.ts";
import { fieldAddress, siteAddresses } from "../../model/site-address.ts";

/** An address within the site that something public uses. */
export interface Sought {
  /** As `siteAddresses` gives it. */
  readonly address: string;
  /** `file`: something that is shown, or a file of the media. `page`: where a link leads. */
  readonly what: "file" | "page";
  /** The page that has it; for the settings, the front page. */
  readonly page: string;
  /** Of the file that has it, its own place in the newsroom. */
  readonly path: string;
  readonly at: FieldRef;
}

/** What another program was to write an address with; that it was left is told where the text is read. */
const templateTag = /\{[{%]/;

/** A row whose text readers can see, with the address of the page that shows it. */
type Shown = { readonly row: ContentRow; readonly address: string };

/** Every address within the site that the settings and public articles, records and pages use. */
export function* soughtAddresses(edition: Edition): Iterable<Sought> {
  const { settings } = edition;
  const within = siteAddresses(settings);
  for (const shown of shownRows(edition)) {
    yield* inText(shown, settings, within);
    yield* inFields(shown, within);
  }
  yield* inSettings(edition, within);
  yield* inBanners(edition);
  yield* inRedirects(edition, within);
}

function* shownRows(edition: Edition): Iterable<Shown> {
  yield* edition.articles;
  for (const row of edition.plainPages) yield { row, address: row.address };
  for (const { entry, address } of recordsShown(edition)) yield { row: entry, address };
}

type Within = (address: string) => string | undefined;

function* inText({ row, address: page }: Shown, settings: Settings, within: Within): Iterable<Sought> {
  const { path, media = [], links = [] } = row;
  const picture =
    row.kind === "article" || row.kind === "entry" ? pictureOf(row.image, settings, within) : undefined;
  for (const address of media) {
    if (address !== picture && templateTag.test(address)) continue;
    const reference = { address, as: address.startsWith("/media/") ? "any" : "picture" } as const;
    // Where the leading picture is not the only one of that address, the places in the text are told too.
    const field = address === picture ? ["image", "src"] : [];
    yield { address, what: "file", page, path, at: { file: path, field, reference } };
  }
  for (const address of links) {
    if (templateTag.test(address)) continue;
    const at = { file: path, field: [], reference: { address, as: "link" } } as const;
    yield { address, what: "page", page, path, at };
  }
}

function pictureOf(image: Picture | undefined, settings: Settings, within: Within): string | undefined {
  return image === undefined ? undefined : fieldAddress(image.src, settings, within)?.replace(/#.*$/s, "");
}

/** Fields that hold whole addresses, which may be of this site. */
function* inFields({ row, address: page }: Shown, within: Within): Iterable<Sought> {
  const [list, given] =
    row.kind === "article"
      ? (["sources", row.sources] as const)
      : (["events", row.kind === "entry" ? (row.events ?? []) : []] as const);
  for (const [index, { url }] of given.entries()) {
    const address = url === undefined ? undefined : within(url);
    if (address === undefined) continue;
    const at = { file: row.path, field: [list, index, "url"] };
    yield { address, what: address.startsWith("/media/") ? "file" : "page", page, path: row.path, at };
  }
}

function* inSettings({ settings, articles }: Edition, within: Within): Iterable<Sought> {
  const file = "content/site.yaml";
  const { publisher } = settings;
  // Of the policy that corrections need, a check of its own tells.
  const isTold = articles.some(({ row }) => row.corrections.length > 0);
  const policies = Object.entries(publisher.policies).filter(([name]) => !(isTold && name === "corrections"));
  const given: [field: (string | number)[], written: string | undefined, what: Sought["what"]][] = [
    ...menuAddresses(settings).map(({ url, field }): [(string | number)[], string, "page"] => [
      field,
      url,
      "page",
    ]),
    ...policies.map(([name, url]): [string[], string, "page"] => [
      ["publisher", "policies", name],
      url,
      "page",
    ]),
    [["publisher", "logo"], publisher.logo, "file"],
    ...Object.entries(settings.logo ?? {}).map(([part, address]): [string[], string | undefined, "file"] => [
      ["logo", part],
      address,
      "file",
    ]),
  ];
  for (const [field, written, what] of given) {
    const address = written === undefined ? undefined : fieldAddress(written, settings, within);
    if (address === undefined) continue;
    const isFile = what === "file" || address.startsWith("/media/");
    yield { address, what: isFile ? "file" : "page", page: "/", path: file, at: { file, field } };
  }
}

/** Where the banners of front pages lead. */
function* inBanners({ papers, settings }: Edition): Iterable<Sought> {
  const within = siteAddresses(settings);
  for (const { front, address: page } of papers) {
    const url = front?.banner?.url;
    const address = url === undefined ? undefined : fieldAddress(url, settings, within);
    if (front === undefined || address === undefined) continue;
    const what = address.startsWith("/media/") ? "file" : "page";
    yield { address, what, page, path: front.path, at: { file: front.path, field: ["banner", "url"] } };
  }
}

/** Where old addresses lead. */
function* inRedirects({ moved, settings }: Edition, within: Within): Iterable<Sought> {
  for (const { to, key } of moved) {
    const address = fieldAddress(to, settings, within);
    if (address === undefined) continue;
    const what = address.startsWith("/media/") ? "file" : "page";
    yield { address, what, page: "/", path: redirectsPath, at: { file: redirectsPath, field: [key] } };
  }
}

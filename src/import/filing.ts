import { articleAddress } from "../edition/article-address.ts";
import { languageAddress } from "../edition/language-address.ts";
import { isLanguageTag, isSameLanguage } from "../model/language.ts";
import { type Moment, offsetsAround, parseMoment } from "../model/moment.ts";
import { siteAddress } from "../model/old-address.ts";
import type { Settings } from "../model/settings.ts";
import { slugify } from "../model/slug.ts";
import type { ImportedItem } from "./item.ts";
import type { Ledger } from "./ledger.ts";
import { decodedPath } from "./text/web-path.ts";

/** Where an item of the source goes. */
export interface Filed {
  /** Relative to the root. */
  readonly path: string;
  readonly address: string;
  /** As it is to be written; undefined where the source gives none that is one. */
  readonly date: string | undefined;
  readonly moment: Moment | undefined;
  /** Its language, where that is not the site’s. */
  readonly language: string | undefined;
}

/** Names of addresses that the site itself has. */
const ofTheSite =
  "authors stories latest archive corrections feeds search media pictures assets articles pages words".split(
    " ",
  );

/** Finds every item a file and an address that nothing else has; what an earlier run chose stays. */
export class Filing {
  readonly #settings: Pick<Settings, "language" | "timeZone" | "taxonomies">;
  readonly #ledger: Ledger;
  readonly #filed = new Map<string, Filed>();
  readonly #paths: Set<string>;
  readonly #isThere: ReadonlySet<string>;
  /** Addresses that something has, in small letters. */
  readonly #taken = new Set<string>();
  readonly #reserved: ReadonlySet<string>;
  /** Whether nothing is known of earlier runs. */
  readonly #isLost: boolean;
  /** Files that were found to be of an earlier run. */
  readonly #found = new Set<string>();
  readonly #read: (path: string) => string;

  constructor(
    settings: Pick<Settings, "language" | "timeZone" | "taxonomies">,
    ledger: Ledger,
    isThere: readonly string[],
    read: (path: string) => string = () => "",
  ) {
    this.#settings = settings;
    this.#ledger = ledger;
    this.#isLost = [...ledger.entries()].length === 0;
    this.#read = read;
    this.#isThere = new Set(isThere);
    for (const path of isThere)
      if (path.startsWith("content/pages/"))
        this.#taken.add(this.#addressOf(path, undefined, undefined).toLowerCase());
    this.#paths = new Set([...[...ledger.entries()].map(([, { path }]) => path), ...isThere].map(caseless));
    this.#reserved = new Set([...ofTheSite, ...settings.taxonomies]);
  }

  /** Files an item; each is filed once, in the order of the source. */
  add(item: ImportedItem): Filed {
    const language = this.#languageOf(item.language);
    const read = momentOf(item.date, this.#settings.timeZone);
    const before = this.#ledger.get(item.key)?.path;
    const path = before ?? this.#freePath(item, language, read?.moment);
    const filed = {
      path,
      language,
      address: this.#addressOf(path, language, read?.moment),
      date: read?.text,
      moment: read?.moment,
    };
    this.#filed.set(item.key, filed);
    this.#taken.add(filed.address.toLowerCase());
    return filed;
  }

  /** Files of texts that an earlier run wrote, that are still there, and of which the source has none now; relative to the root. */
  leftBehind(): readonly string[] {
    const now = new Set([...this.#filed.values()].map(({ path }) => path));
    return [...this.#ledger.entries()]
      .map(([, { path }]) => path)
      .filter(
        (path) => /^content\/(?:articles|pages)\//.test(path) && !now.has(path) && this.#isThere.has(path),
      );
  }

  get(key: string): Filed | undefined {
    return this.#filed.get(key);
  }

  /**
   * Parts old addresses into those that can lead here and those that cannot: each leads to one page, and none stands in the way of a
   * page of the site.
   */
  freeAliases(old: readonly string[]): { readonly free: readonly string[]; readonly not: readonly string[] } {
    const [free, not]: [string[], string[]] = [[], []];
    for (const path of old) {
      const plain = decodedPath(path).replace(/\s+(?=\/|$)/g, "");
      const address = siteAddress(encodeURI(plain));
      const key = address?.toLowerCase();
      // What is still coded after it was decoded spells nothing.
      const isBroken = address === undefined || key === undefined || plain.includes("%");
      if (isBroken || this.#isOfTheSite(address)) not.push(path);
      else if (!this.#taken.has(key)) {
        this.#taken.add(key);
        free.push(address);
      } else if (!free.includes(address)) not.push(path);
    }
    return { free, not };
  }

  /** A path in a folder that no file has. */
  freeRecordPath(key: string, folder: string, name: string): string {
    const before = this.#ledger.get(key)?.path;
    return before ?? this.#free(`${folder}/${slugify(name).slice(0, 120) || "record"}`);
  }

  #languageOf(given: string | undefined): string | undefined {
    const tag = given?.trim().replaceAll("_", "-");
    if (tag === undefined || !isLanguageTag(tag)) return undefined;
    return isSameLanguage(tag, this.#settings.language) ? undefined : tag;
  }

  #freePath(item: ImportedItem, language: string | undefined, moment: Moment | undefined): string {
    const below = language === undefined ? "" : `${language.toLowerCase()}/`;
    const slug = item.slug === undefined || item.slug === "" ? item.title : decodedPath(item.slug);
    const isOf = (path: string): boolean => isFileOf(item, this.#read(path));
    if (item.kind === "page") {
      const parts = slug
        .split("/")
        .map((part) => slugify(part).slice(0, 100))
        .filter((part) => part !== "");
      const [first = "page"] = parts;
      const name = parts.length === 0 ? "page" : parts.join("/");
      return this.#free(
        `content/pages/${below}${this.#reserved.has(first) || /^\d{4}$/.test(first) ? `page-${name}` : name}`,
        isOf,
      );
    }
    const name =
      slugify(slug.split("/").at(-1) ?? "")
        .slice(0, 150)
        .replace(/-+$/, "") || "article";
    if (moment === undefined) return this.#free(`content/articles/${below}undated/${name}`, isOf);
    const day = moment.iso.slice(0, 10);
    return this.#free(`content/articles/${below}${day.slice(0, 4)}/${day}-${name}`, isOf);
  }

  /** A path that nothing has yet; where the ledger is lost, the one that `isOf` finds an earlier run to have written. */
  #free(name: string, isOf: (path: string) => boolean = () => false): string {
    for (let number = 1; ; number += 1) {
      const path = `${name}${number === 1 ? "" : `-${number}`}.md`;
      const isWritten = this.#isLost && this.#isThere.has(path) && !this.#found.has(path) && isOf(path);
      if (isWritten) this.#found.add(path);
      else if (this.#paths.has(caseless(path))) continue;
      this.#paths.add(caseless(path));
      return path;
    }
  }

  #addressOf(path: string, language: string | undefined, moment: Moment | undefined): string {
    const name = path.replace(/\.md$/, "");
    if (path.startsWith("content/pages/")) {
      const below = name.slice("content/pages".length);
      if (language === undefined || below.startsWith(`/${language.toLowerCase()}/`)) return `${below}/`;
      return `${languageAddress(language, this.#settings)}${below.slice(1)}/`;
    }
    const slug = name.slice(name.lastIndexOf("/") + 1).replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, "");
    const date = moment ?? { epoch: 0, iso: noDate };
    return articleAddress(
      { date, slug, ...(language === undefined ? {} : { language }) } as Parameters<typeof articleAddress>[0],
      this.#settings,
    );
  }

  #isOfTheSite(address: string): boolean {
    const parts = address.split("/").filter((part) => part !== "");
    const isFile = /\.[a-z0-9]{1,5}$/i.test(address);
    // Files that every site has at its top: feeds, sitemaps, icons.
    if (parts.length === 1 && /\.(?:xml|json|txt|ico|png|svg|webmanifest)\/?$|^\/404\.html$/i.test(address))
      return true;
    if (/^\d{4}$/.test(parts[0] ?? "") && parts.length <= 3 && parts.every((part) => /^\d+$/.test(part)))
      return true;
    return this.#reserved.has(parts[0]?.toLowerCase() ?? "") && parts.length <= 2 && !isFile;
  }
}

/** The date of a text that has none; it is a draft, so no reader sees it. */
export const noDate = "1970-01-01";

/** Whether a file is the one of an item: by its title, or by an address at which that stood. */
function isFileOf({ title, oldAddresses }: ImportedItem, text: string): boolean {
  const [head = ""] = text.split(/^---\r?$/m).slice(1);
  return (
    (title !== "" && head.includes(`title: ${title}\n`)) ||
    head.includes(`title: ${JSON.stringify(title)}\n`) ||
    oldAddresses.some((address) => address.length > 1 && head.includes(address))
  );
}

function caseless(path: string): string {
  return path.toLowerCase();
}

/** A date as it can be written: where clocks went over it or showed it twice, with the offset before the change. */
export function momentOf(
  text: string | undefined,
  zone: string,
): { readonly text: string; readonly moment: Moment } | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined || trimmed === "") return undefined;
  const read = parseMoment(trimmed, zone);
  if (typeof read === "object") return { text: trimmed, moment: read };
  const [first] = read === "date-twice" || read === "date-skipped" ? offsetsAround(trimmed, zone) : [];
  const again = first === undefined ? undefined : parseMoment(first.value, zone);
  return first !== undefined && typeof again === "object" ? { text: first.value, moment: again } : undefined;
}

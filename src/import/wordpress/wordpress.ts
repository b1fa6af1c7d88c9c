import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../model/order.ts";
import type {
  ImportedAuthor,
  ImportedItem,
  ImportedTerm,
  ImportSource,
  MediaFolder,
  Note,
  PassedOver,
} from "../item.ts";
import { plainText } from "../text/plain-text.ts";
import { hostKey, pathOf, urlOf } from "../text/web-path.ts";
import { decodedSlug, type Library, titleOf } from "./library.ts";
import { readWxr, type WxrRecord } from "./read-wxr.ts";
import type { Attachment } from "./shortcodes.ts";
import { wordpressItem } from "./wordpress-item.ts";

/** Kinds of records of an export that are no articles, as people call them. */
const inWords: Readonly<Record<string, string>> = {
  revision: "revisions",
  nav_menu_item: "items of menus",
  attachment: "files of the media library",
  wp_block: "reusable blocks",
};

/** What is no text of its own by its status: how many of them are told, and of each. */
const leftThere = {
  trash: ["texts in the bin", "is in the bin"],
  "auto-draft": ["drafts that nobody saved", "was never saved"],
  inherit: [
    "texts with the status “inherit”",
    "has the status “inherit”, which former versions of a text and files have",
  ],
} as const;

function isLeft(status: string): status is keyof typeof leftThere {
  return Object.hasOwn(leftThere, status);
}

/** What an export of WordPress holds: one file, or a folder of the files it came in. */
export function openWordpress(source: string): ImportSource {
  const files = exportFiles(source);
  const homes = new Set<string>();
  const authors = new Map<string, ImportedAuthor>();
  const terms = new Map<string, ImportedTerm>();
  const attachments = new Map<string, Attachment>();
  const blocks = new Map<string, string>();
  let passed = new Map<string, number>();
  let notes: Note[] = [];
  const pages = new Map<string, string>();
  const parents = new Map<string, Attachment[]>();
  const library: Library = {
    attachment: (id) => attachments.get(id),
    uploadedFor: (id) => parents.get(id) ?? [],
    reusable: (id) => blocks.get(id),
  };
  const count = (what: string, number = 1) => passed.set(what, (passed.get(what) ?? 0) + number);

  async function* items(): AsyncGenerator<ImportedItem> {
    passed = new Map();
    notes = [];
    const seen = new Set<string>();
    for (const file of files) {
      const shown = basename(file);
      const tell = (fault: { file: string; line: number; text: string }) =>
        notes.push({ kind: "broken", ...fault });
      for await (const record of readWxr(file, shown, tell)) {
        if (record.name !== "item") {
          readSite(record);
          continue;
        }
        const id = record.texts.get("wp:post_id")?.trim() ?? "";
        const type = record.texts.get("wp:post_type")?.trim() ?? "post";
        if (type === "attachment") readAttachment(record, id);
        // Readers saw nothing where a block that is used again was itself kept from them.
        if (type === "wp_block")
          blocks.set(id, isPublic(record) ? (record.texts.get("content:encoded") ?? "") : "");
        if (type !== "post" && type !== "page") {
          count(inWords[type] ?? `items of the kind “${type}”`);
          if (inWords[type] === undefined && isWritten(record))
            notes.push({
              kind: "lost",
              file: record.file,
              line: record.line,
              text: `“${titleOf(record)}” is of the kind “${type}”, which is neither article nor page.`,
            });
          continue;
        }
        const status = record.texts.get("wp:status")?.trim() ?? "";
        if (isLeft(status)) {
          const [what, is] = leftThere[status];
          count(what);
          if (isWritten(record))
            notes.push({
              kind: "lost",
              file: record.file,
              line: record.line,
              text: `“${titleOf(record)}” ${is}, and was left there.`,
            });
          continue;
        }
        count("comments", record.comments);
        const item = wordpressItem(record, id === "" ? `${shown}:${record.line}` : id, type, status, library);
        // An export that came in several files can hold a text twice.
        if (seen.has(item.key)) {
          notes.push({
            kind: "kept",
            file: record.file,
            line: record.line,
            text: `“${item.title}” stands in the export a second time.`,
          });
          continue;
        }
        seen.add(item.key);
        for (const term of record.terms) if (term.domain === "author") guest(term.slug, term.name);
        yield item;
      }
    }
  }

  const readSite = (record: WxrRecord) => {
    const { name, texts, text } = record;
    const home = urlOf(text);
    if ((name === "link" || name === "wp:base_blog_url") && home !== undefined) homes.add(home.origin);
    if (name === "wp:author") {
      const login = texts.get("wp:author_login")?.trim() ?? "";
      const full = `${texts.get("wp:author_first_name") ?? ""} ${texts.get("wp:author_last_name") ?? ""}`;
      const shown = [texts.get("wp:author_display_name"), full, login].map((one) => plainText(one ?? ""));
      authors.set(login, {
        // An address for mail is nobody’s name; what stands before its sign may be.
        name: (shown.find((one) => one !== "") ?? login).replace(/@\S+\.\S+$/, ""),
        oldAddresses: [`/author/${slugOf(login)}/`],
      });
    }
    if (name === "wp:category")
      term("category", "wp:category_nicename", "wp:cat_name", "wp:category_description", "/category/");
    if (name === "wp:tag") term("post_tag", "wp:tag_slug", "wp:tag_name", "wp:tag_description", "/tag/");
    if (name === "wp:term")
      term(
        texts.get("wp:term_taxonomy")?.trim() ?? "",
        "wp:term_slug",
        "wp:term_name",
        "wp:term_description",
      );

    function term(
      taxonomy: string,
      slugField: string,
      nameField: string,
      descriptionField: string,
      above?: string,
    ) {
      const slug = decodedSlug(texts.get(slugField)?.trim() ?? "");
      const called = plainText(texts.get(nameField) ?? slug);
      if (called === "" || taxonomy === "nav_menu") return;
      const parent = texts.get("wp:category_parent")?.trim() ?? "";
      const path =
        above === undefined
          ? `/${taxonomy}/${slug}/`
          : `${above}${parent === "" ? "" : `${parent}/`}${slug}/`;
      const description = plainText(texts.get(descriptionField) ?? "");
      const key = `${taxonomy}\n${called}`;
      const before = terms.get(key)?.oldAddresses ?? [];
      const oldAddresses = slug === "" || before.includes(path) ? before : [...before, path];
      terms.set(key, {
        taxonomy,
        name: called,
        oldAddresses,
        ...(description === "" ? {} : { description }),
      });
    }
  };

  const guest = (slug: string, name: string) => {
    const login = slug.replace(/^cap-/, "");
    if (!authors.has(login) && login !== "")
      authors.set(login, { name: plainText(name), oldAddresses: [`/author/${login}/`] });
  };

  const readAttachment = (record: WxrRecord, id: string) => {
    const { texts, meta } = record;
    const url = texts.get("wp:attachment_url")?.trim() ?? texts.get("guid")?.trim() ?? "";
    if (id === "" || url === "" || attachments.has(id)) return;
    const credit = ["_media_credit", "media_credit", "_photo_credit", "photo_credit", "credit"].map(
      (name) => meta.get(name) ?? "",
    );
    const file: Attachment = {
      url,
      alt: plainText(meta.get("_wp_attachment_image_alt") ?? ""),
      caption: texts.get("excerpt:encoded")?.trim() ?? "",
      credit: plainText(credit.find((one) => one.trim() !== "") ?? ""),
      parent: texts.get("wp:post_parent")?.trim() ?? "0",
    };
    attachments.set(id, file);
    const host = urlOf(url)?.origin;
    if (host !== undefined && host !== "null") homes.add(host);
    const page = pathOf(texts.get("link")?.trim() ?? "");
    if (page !== undefined && page !== "/") pages.set(page, url);
    if (file.parent !== "0" && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url))
      parents.set(file.parent, [...(parents.get(file.parent) ?? []), file]);
  };

  return {
    items,
    homes: () => [...homes],
    authors: () => authors,
    terms: () => terms.values(),
    passedOver: (): readonly PassedOver[] =>
      [...passed].filter(([, number]) => number > 0).map(([what, number]) => ({ what, count: number })),
    filePages: () => pages,
    media: () => uploadsBeside(files, homes),
    notes: () => notes,
  };
}

function isWritten(record: WxrRecord): boolean {
  return (record.texts.get("content:encoded") ?? "").trim() !== "";
}

/** As WordPress makes an author’s address of a login. */
function slugOf(login: string): string {
  return login.toLowerCase().replace(/[\s@.]+/g, "-");
}

function exportFiles(source: string): readonly string[] {
  if (!statSync(source).isDirectory()) return [source];
  const names = readdirSync(source).filter((name) => /\.(?:xml|wxr)$/i.test(name));
  return names.sort(compareText).map((name) => join(source, name));
}

/** The folder of uploads where it lies beside the export. */
function uploadsBeside(files: readonly string[], homes: ReadonlySet<string>): readonly MediaFolder[] {
  const [first] = files;
  if (first === undefined) return [];
  const folder = ["wp-content/uploads", "uploads"]
    .map((name) => join(dirname(first), name))
    .find((one) => existsSync(one));
  if (folder === undefined) return [];
  const hosts = new Set([...homes].map((home) => hostKey(new URL(home))));
  return [...hosts].map((host) => ({ url: `https://${host}/wp-content/uploads/`, folder, below: "" }));
}

function isPublic({ texts }: WxrRecord): boolean {
  return texts.get("wp:status")?.trim() === "publish" && !texts.get("wp:post_password")?.trim();
}

import { createHtmlConverter } from "../html/html-to-markdown.ts";
import type { BodyTools, ImportedItem, ImportedPicture, Note } from "../item.ts";
import { lockedByField, lockedPart } from "../locked-parts.ts";
import { lineIn } from "../text/line-at.ts";
import { given, plainText, shortened } from "../text/plain-text.ts";
import { pathOf, urlOf } from "../text/web-path.ts";
import { hasBlocks, withoutBlocks } from "./blocks.ts";
import { footnotes, withFootnotes } from "./footnotes.ts";
import { decodedSlug, type Library, titleOf } from "./library.ts";
import { withParagraphs } from "./paragraphs.ts";
import type { WxrRecord } from "./read-wxr.ts";
import { withoutShortcodes } from "./shortcodes.ts";
import { wordpressDate } from "./wordpress-dates.ts";

const toMarkdown = createHtmlConverter();

/** Why readers did not see a text, by its status. */
const hiddenBy: Readonly<Record<string, string>> = {
  draft: "a draft",
  pending: "waits for review",
  private: "private",
};

/** Fields of plugins that say nothing to readers. */
const technical =
  /^_|^(?:geo_|publicize|jabber|email_notification|reddit|dsq_|jetpack|sharing_|tags_|post_views|views$|superawesome|wpcom|autopost|classic-editor|footnotes$)/;

/** A post or a page of an export. */
export function wordpressItem(
  record: WxrRecord,
  id: string,
  type: "post" | "page",
  status: string,
  library: Library,
): ImportedItem {
  const { texts, meta } = record;
  const text = (name: string) => texts.get(name)?.trim() ?? "";
  const notes: Omit<Note, "file">[] = [];
  const note = (kind: Note["kind"], said: string, about?: string) =>
    notes.push({ kind, line: record.line, text: said, about });
  const link = text("link");
  const path = pathOf(link);
  const query = urlOf(link)?.search ?? "";
  const date = wordpressDate(text("wp:post_date"), text("wp:post_date_gmt"));
  const slug = decodedSlug(text("wp:post_name"));
  const hidden =
    whyHidden(status, text("wp:post_password")) ??
    lockedByField(meta) ??
    lockedPart(texts.get("content:encoded") ?? "");
  if (record.comments > 0)
    note(
      "lost",
      `${record.comments} ${record.comments === 1 ? "comment is" : "comments are"} not carried over.`,
      "Comments",
    );
  for (const [name, value] of meta)
    if (!technical.test(name) && value.trim() !== "" && !/^(?:\d+|a:\d+:.*|field_\w+)$/s.test(value.trim()))
      note("lost", `The field “${name}” of a plugin: ${shortened(value)}`, `The field “${name}”`);
  if (text("wp:is_sticky") === "1")
    note("mended", "It stood at the top of the front page; `pin: true` would do that here.");
  const yoast = meta.get("_yoast_wpseo_metadesc") ?? "";
  return {
    key: `${type}:${id}`,
    place: { file: record.file, line: record.line },
    bodyLine: record.contentLine,
    kind: type === "page" ? "page" : "article",
    title: titleOf(record),
    date: date ?? wordpressDate(text("wp:post_modified"), text("wp:post_modified_gmt")),
    description: given(plainText(text("excerpt:encoded"))) ?? given(/%%/.test(yoast) ? "" : plainText(yoast)),
    authors: authorsOf(record),
    terms: record.terms
      .filter(
        ({ domain, slug: nice }) =>
          domain !== "author" && domain !== "post_format" && nice !== "uncategorized",
      )
      .map(({ domain, name }) => ({ taxonomy: domain, name: plainText(name) }))
      .filter(({ name }) => name !== ""),
    image: pictureOf(meta.get("_thumbnail_id"), library),
    slug: type === "page" && path !== undefined && path !== "/" ? path.replace(/^\/|\/$/g, "") : slug,
    oldAddresses:
      path === undefined || path === "/" ? [] : [path, ...oldSlugs(path, slug, meta.get("_wp_old_slug"))],
    otherNames: [`/?p=${id}`, `/?page_id=${id}`, ...(query === "" ? [] : [`/${query}`])],
    canonical: undefined,
    hidden,
    unsure: record.isBroken ? "its XML is broken in the export" : undefined,
    embargo: status === "future" && hidden === undefined ? date : undefined,
    isScheduled: status === "future",
    base: link,
    notes,
    body: (tools) => bodyOf(record, id, tools, library),
    lineOf: lineIn(texts.get("content:encoded") ?? "", record.contentLine),
  };
}

function whyHidden(status: string, password: string): string | undefined {
  if (password !== "") return "behind a password";
  if (status === "publish" || status === "future") return undefined;
  return hiddenBy[status] ?? (status === "" ? "has no status" : `has the status “${status}”`);
}

/** Co-authors, in their order, and else who saved it. */
function authorsOf({ terms, texts }: WxrRecord): readonly string[] {
  const together = terms
    .filter(({ domain }) => domain === "author")
    .map(({ slug }) => slug.replace(/^cap-/, ""));
  const creator = texts.get("dc:creator")?.trim() ?? "";
  return together.length > 0 ? together : creator === "" ? [] : [creator];
}

function pictureOf(id: string | undefined, { attachment }: Library): ImportedPicture | undefined {
  const file = id === undefined ? undefined : attachment(id.trim());
  if (file === undefined || !/^https?:\/\//.test(file.url)) return undefined;
  return { src: file.url, alt: file.alt, caption: plainText(file.caption), credit: file.credit };
}

/** WordPress leads on from the names that a text had before. */
function oldSlugs(path: string, slug: string, old: string | undefined): readonly string[] {
  if (old === undefined || slug === "" || !path.includes(`/${slug}`)) return [];
  return [path.replace(`/${slug}`, `/${decodedSlug(old.trim())}`)];
}

function bodyOf({ texts, meta }: WxrRecord, id: string, tools: BodyTools, library: Library): string {
  const notes = footnotes();
  const content = withFootnotes(texts.get("content:encoded") ?? "", meta.get("footnotes"), notes, () =>
    tools.note(
      "lost",
      "A footnote has no text in the export; its number was taken out.",
      0,
      "Footnotes without a text",
    ),
  );
  const context = {
    ...{ tools, footnote: notes.add, attachment: library.attachment },
    uploaded: () => library.uploadedFor(id),
  };
  // Between two blocks, and in a text without any, an empty line is a paragraph.
  const html = hasBlocks(content)
    ? withoutShortcodes(
        withoutBlocks(content, {
          tools,
          reusable: library.reusable,
          classic: (text) => withParagraphs(text),
        }),
        context,
      )
    : withParagraphs(
        withoutShortcodes(content.replace(/<!--(?:more.*?|nextpage|noteaser)-->/g, "\n\n"), context),
      );
  const markdown = (text: string) => toMarkdown(text.replace(/<!--[\s\S]*?-->/g, ""), tools);
  return notes.finish(markdown(html), (note) => markdown(withoutShortcodes(note, context)));
}

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../model/order.ts";
import type { Values } from "../folder/front-values.ts";
import { createHtmlConverter } from "../html/html-to-markdown.ts";
import type { ImportedAuthor, ImportedItem, ImportedTerm, ImportSource, MediaFolder, Note } from "../item.ts";
import { lockedPart } from "../locked-parts.ts";
import { SourceFault } from "../source-fault.ts";
import { given, plainText } from "../text/plain-text.ts";
import { urlOf } from "../text/web-path.ts";
import { ghostUntaken } from "./ghost-untaken.ts";
import { ghostHidden } from "./ghost-visibility.ts";

const toMarkdown = createHtmlConverter();

/** What an export of Ghost holds: the JSON file of *Settings → Export* (https://docs.ghost.org/migration/content), or the folder with it. */
export function openGhost(source: string): ImportSource {
  const file = exportFile(source);
  const tables = readTables(file);
  const rows = (name: string): readonly Values[] => {
    const table = tables[name];
    return Array.isArray(table)
      ? table.filter((row): row is Values => typeof row === "object" && row !== null)
      : [];
  };
  const settings = new Map(rows("settings").map((row) => [text(row.key), text(row.value)]));
  const home = urlOf(settings.get("url") ?? "")?.origin;
  const users = new Map(rows("users").map((row) => [text(row.id), row]));
  const tags = new Map(rows("tags").map((row) => [text(row.id), row]));
  const meta = new Map(rows("posts_meta").map((row) => [text(row.post_id), row]));
  const joins = { posts_authors: byPost(rows("posts_authors")), posts_tags: byPost(rows("posts_tags")) };
  const ofPost = (table: keyof typeof joins, id: string, field: string): readonly string[] =>
    (joins[table].get(id) ?? []).map((row) => text(row[field]));
  const notes: Note[] = [];
  const shown = basename(file);
  const lines = linesOfPosts(readFileSync(file, "utf8"), rows("posts"));

  async function* items(): AsyncGenerator<ImportedItem> {
    for (const [index, row] of rows("posts").entries()) yield itemOf(row, lines[index] ?? 1);
  }

  const itemOf = (row: Values, line: number): ImportedItem => {
    const id = text(row.id);
    const isPage = row.type === "page" || row.page === 1 || row.page === true;
    const slug = text(row.slug);
    const more = meta.get(id) ?? {};
    const date = momentOf(row.published_at) ?? momentOf(row.created_at);
    const html = bodyOf(row).replaceAll("__GHOST_URL__", home ?? "");
    const itemNotes: Omit<Note, "file">[] = [];
    if (html.trim() === "" && [text(row.lexical), text(row.mobiledoc)].some((body) => body.length > 120))
      itemNotes.push({
        kind: "lost",
        line,
        text: "The export holds its text only in the form of Ghost’s editor, which is not read. Export it from a newer Ghost.",
      });
    for (const name of ["codeinjection_head", "codeinjection_foot"])
      if (text(row[name]) !== "")
        itemNotes.push({ kind: "lost", line, text: `The code that stood around it (${name}) was left out.` });
    const verdict = ghostHidden(row, more, date);
    const hidden = verdict.hidden ?? lockedPart(html);
    const embargo = hidden === undefined ? verdict.embargo : undefined;
    const authors = ofPost("posts_authors", id, "author_id");
    const image = text(row.feature_image ?? row.image).replaceAll("__GHOST_URL__", home ?? "");
    return {
      key: `post:${id}`,
      place: { file: shown, line },
      bodyLine: line,
      kind: isPage ? "page" : "article",
      title: plainText(text(row.title)),
      date,
      description:
        given(plainText(text(row.custom_excerpt))) ??
        given(plainText(text(more.meta_description ?? row.meta_description))),
      authors: authors.length > 0 ? authors : [text(row.author_id)].filter((one) => one !== ""),
      terms: ofPost("posts_tags", id, "tag_id").flatMap((tag) => {
        const { name: called, visibility = "public" } = tags.get(tag) ?? {};
        const name = plainText(text(called));
        // Tags that begin with a hash, or are for no reader, are the newsroom’s own signs.
        return name === "" || name.startsWith("#") || visibility !== "public"
          ? []
          : [{ taxonomy: "tags", name }];
      }),
      image:
        image === ""
          ? undefined
          : {
              src: image,
              alt: plainText(text(more.feature_image_alt)),
              caption: plainText(text(more.feature_image_caption)),
              credit: "",
            },
      slug,
      oldAddresses: slug === "" ? [] : [`/${slug}/`],
      language: given(text(row.locale)),
      canonical: given(text(row.canonical_url)),
      hidden,
      embargo,
      isScheduled: embargo !== undefined,
      base: `${home ?? "https://old.invalid"}/${slug}/`,
      notes: itemNotes,
      untaken: ghostUntaken([row, more], line),
      body: (tools) =>
        toMarkdown(html.replace(/<!--\s*(?:kg-card-(?:begin|end)|members-only)[\s\S]*?-->/g, ""), tools),
    };
  };

  return {
    items,
    homes: () => (home === undefined ? [] : [home]),
    authors: () =>
      new Map(
        [...users].map(([id, row]): [string, ImportedAuthor] => [
          id,
          {
            name: plainText(text(row.name)),
            description: given(plainText(text(row.bio))),
            oldAddresses: [`/author/${text(row.slug)}/`],
          },
        ]),
      ),
    terms: () =>
      [...tags.values()].map(
        (row): ImportedTerm => ({
          taxonomy: "tags",
          name: plainText(text(row.name)),
          description: given(plainText(text(row.description))),
          oldAddresses: [`/tag/${text(row.slug)}/`],
        }),
      ),
    passedOver: () =>
      [
        { what: "members and subscribers", count: rows("members").length + rows("subscribers").length },
        { what: "newsletters", count: rows("newsletters").length },
      ].filter(({ count }) => count > 0),
    media: () => contentBeside(file, home),
    notes: () => notes,
  };
}

/** The rows that join posts to something else, in their order. */
function byPost(rows: readonly Values[]): ReadonlyMap<string, readonly Values[]> {
  const found = new Map<string, Values[]>();
  for (const row of [...rows].sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))) {
    const id = text(row.post_id);
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  return found;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** Milliseconds since 1970 in old exports, ISO 8601 in later ones. */
function momentOf(value: unknown): string | undefined {
  const time =
    typeof value === "number"
      ? value
      : typeof value === "string"
        ? Date.parse(/Z|[+-]\d{2}:?\d{2}$/.test(value) ? value : `${value.replace(" ", "T")}Z`)
        : Number.NaN;
  return Number.isNaN(time)
    ? undefined
    : new Date(time)
        .toISOString()
        .replace(/(?::00)?\.000Z$/, "Z")
        .replace(/\.\d+Z$/, "Z");
}

/** The HTML that Ghost made of a text; in the oldest exports, and in texts that are one card of Markdown, Markdown is all there is. */
function bodyOf(row: Values): string {
  const html = text(row.html);
  return html !== ""
    ? html
    : text(row.plaintext)
        .split(/\n{2,}/)
        .map((part) => `<p>${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
        .join("");
}

function readTables(file: string): Values {
  const tables = parsedExport(file);
  if (!Array.isArray(tables?.posts))
    throw new SourceFault(
      `${file} is no export of Ghost: that is the JSON file of Settings → Export, with all posts.`,
    );
  return tables;
}

function parsedExport(file: string): Values | undefined {
  try {
    const whole = JSON.parse(readFileSync(file, "utf8")) as {
      db?: readonly { data?: Values }[];
      data?: Values;
    } | null;
    return whole?.db?.[0]?.data ?? whole?.data;
  } catch {
    return undefined;
  }
}

function exportFile(source: string): string {
  if (!statSync(source).isDirectory()) return source;
  const name = readdirSync(source)
    .filter((one) => one.endsWith(".json"))
    .sort(compareText)[0];
  return name === undefined ? source : join(source, name);
}

/** On which line each post begins: where its `uuid` or its `id` stands. */
function linesOfPosts(source: string, posts: readonly Values[]): readonly number[] {
  let line = 1;
  let end = 0;
  return posts.map((row) => {
    const sign = text(row.uuid) !== "" ? text(row.uuid) : text(row.id);
    const at = sign === "" ? -1 : source.indexOf(`"${sign}"`, end);
    if (at === -1) return line;
    for (
      let next = source.indexOf("\n", end);
      next !== -1 && next < at;
      next = source.indexOf("\n", next + 1)
    )
      line += 1;
    end = at;
    return line;
  });
}

/** The folder `content/` of Ghost where it lies beside the export. */
function contentBeside(file: string, home: string | undefined): readonly MediaFolder[] {
  const folder = ["content", "ghost/content", "."]
    .map((name) => join(dirname(file), name))
    .find((one) => existsSync(join(one, "images")));
  if (folder === undefined) return [];
  return ["images", "media", "files"].map((name) => ({
    url: home === undefined ? `/content/${name}/` : `${home}/content/${name}/`,
    folder: join(folder, name),
    below: "",
  }));
}

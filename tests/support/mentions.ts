import { editionOf, pageAt, settingsOf } from "./edition.ts";
import { htmlView } from "./made.ts";
import { article, markdown } from "./newsroom.ts";

/** What a newsroom has beside the one article whose mentions are looked at. */
export interface MentionCase {
  readonly tags?: Readonly<Record<string, unknown>>;
  /** Records by path: `people/ana-lind` → its fields. */
  readonly records?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Taxonomies beside people, places and topics. */
  readonly settings?: Parameters<typeof editionOf>[1];
}

const usual = settingsOf();

/** The body of an article page as its view has it. Every record has a page, since another article is tagged with it. */
export function bodyWithMentions(
  body: string,
  { tags = {}, records = {}, settings = { settings: usual } }: MentionCase = {},
): string {
  const others: Record<string, string[]> = {};
  for (const path of Object.keys(records)) {
    const [group = "", id = ""] = path.split("/");
    others[group] = [...(others[group] ?? []), id];
  }
  const files = {
    "articles/one.md": article(tags, body),
    "articles/two.md": article({ title: "Two", date: "2025-11-01", ...others }, "Nothing."),
    ...Object.fromEntries(
      Object.entries(records).map(([path, fields]) => [`${path}.md`, markdown(fields, "")]),
    ),
  };
  const planned = editionOf(files, settings);
  const view = htmlView(pageAt(planned, "/2025/12/01/one/"), planned);
  if (view?.kind !== "article") throw new Error("an article has an article’s view");
  return view.body;
}

/** The mentions that are links, as `text → address`. */
export function mentionsIn(body: string, options?: MentionCase): string[] {
  const links = bodyWithMentions(body, options).matchAll(/<a class="mention" href="([^"]*)">([^<]*)<\/a>/g);
  return [...links].map(([, address, text]) => `${text} → ${address}`);
}

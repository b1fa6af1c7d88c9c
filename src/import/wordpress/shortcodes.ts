import { escapeHtml } from "../html/kept-html.ts";
import type { BodyTools } from "../item.ts";
import { lineAt } from "../text/line-at.ts";
import { replaceShortcodes, type Shortcode } from "./shortcode-parser.ts";

/** A file of WordPress’s media library. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Id of the text it was uploaded for; 0 for none. */
  readonly parent: string;
}

export interface ShortcodeContext {
  readonly tools: BodyTools;
  readonly attachment: (id: string) => Attachment | undefined;
  /** What was uploaded for the text itself, in order: a gallery without a list shows it. */
  readonly uploaded: () => readonly Attachment[];
  /** Keeps a footnote; gives what stands for it in the text. */
  readonly footnote: (html: string) => string;
}

type Handler = (code: Shortcode, context: ShortcodeContext) => string;

/** Around what a page builder sets in columns and boxes. */
const wrappers =
  /^(?:vc|et_pb|fusion|fl|su|av|cs|x|mk|us|wpb|tatsu|one|two|three|four|five|column|columns|row|section|box|tabs?|tabgroup|accordions?|toggle|spoiler|center|left|right|span\d*|div|dropcap|drop_cap|highlight|button|su_\w+|lead|intro|text|pullleft|pullright|nolink|raw|restrict|content|page|wrapper|container|grid|notice|note|info|alert)(?:_|\b)/;

const withAddress: Handler = ({ attributes, content = "" }) =>
  addressLine(
    [attributes.url, attributes.src, content, attributes["0"]].find(
      (one) => one !== undefined && one.trim() !== "",
    ) ?? "",
  );

const handlers: Readonly<Record<string, Handler>> = {
  caption,
  wp_caption: caption,
  "media-credit": mediaCredit,
  gallery,
  embed: withAddress,
  tweet: withAddress,
  twitter: withAddress,
  facebook: withAddress,
  instagram: withAddress,
  tiktok: withAddress,
  soundcloud: withAddress,
  ted: byNumber("https://www.ted.com/talks/"),
  spotify: withAddress,
  scribd: byNumber("https://www.scribd.com/document/"),
  slideshare: withAddress,
  dailymotion: byNumber("https://www.dailymotion.com/video/"),
  youtube: byNumber("https://www.youtube.com/watch?v="),
  vimeo: byNumber("https://vimeo.com/"),
  gist: withAddress,
  googlemaps: withAddress,
  video: player("video"),
  audio: player("audio"),
  playlist: gallery,
  code: sourceCode,
  sourcecode: sourceCode,
  quote: (code, context) => quotation(code, context),
  blockquote: (code, context) => quotation(code, context),
  pullquote: (code, context) => quotation(code, context),
  ref: footnote,
  fn: footnote,
  mfn: footnote,
  footnote,
  efn_note: footnote,
};

/** Makes the shortcodes of a text into HTML. What nobody can show is told, and goes. */
export function withoutShortcodes(text: string, context: ShortcodeContext, offset = 0, only = /./): string {
  return replaceShortcodes(text, (code) => {
    if (!only.test(code.name)) return undefined;
    const handler = Object.hasOwn(handlers, code.name) ? handlers[code.name] : undefined;
    if (handler !== undefined && !isAmongWords(code)) return handler(code, context);
    if (!isShortcode(code)) return undefined;
    const line = lineAt(text, code.at) + offset;
    const inner = code.content === undefined ? "" : withoutShortcodes(code.content, context, line);
    if (wrappers.test(code.name) && code.content !== undefined)
      return `\n\n${framed(inner, code.attributes)}\n\n`;
    context.tools.note(
      "lost",
      `[${code.name}] is made by a plugin and was taken out${inner.trim() === "" ? "" : "; what stands in it stayed"}: ${shortened(code.source)}`,
      line,
      `\`[${code.name}]\``,
    );
    return inner === "" ? "" : `\n\n${inner}\n\n`;
  });
}

/** Brackets are used in prose too: “[sic]”, “[he said]”. WordPress knows the names of its plugins; we go by their form. */
function isShortcode({ name, attributes, content }: Shortcode): boolean {
  const keys = Object.keys(attributes);
  return (
    content !== undefined ||
    pluginNames.test(name) ||
    keys.some((key) => !/^\d+$/.test(key)) ||
    (keys.length === 0 && wellKnown.test(name))
  );
}

/** Plugins and page builders begin their names so. */
const pluginNames =
  /^(?:vc|et|fusion|fl|su|av|wp|wpb|wpforms|ninja|contact|mc4wp|woocommerce|jetpack|tribe|gravity|elementor|rev|layerslider|ngg|nggallery)[_-]/;

const wellKnown =
  /^(?:archives|sitemap|products?|contact|newsletter|polldaddy|wpforms|ninja_?forms?|toc|jetpack\w*|woocommerce\w*|latex|footnotes?|related|subscribe|login|wp\w+)$/;

/** `[video]` or `[quote]` in a sentence. */
function isAmongWords({ attributes, content, name }: Shortcode): boolean {
  return (
    content === undefined && Object.keys(attributes).length === 0 && name !== "gallery" && name !== "playlist"
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

function addressLine(said: string): string {
  const address = /https?:\/\/[^\s"'<>[\]]+/.exec(said.replaceAll("&amp;", "&"))?.[0];
  return address === undefined ? `\n\n${said}\n\n` : `\n\n${address}\n\n`;
}

/** Of services that are named by a number or a code as well as by an address. */
function byNumber(home: string): Handler {
  return (code, context) => {
    const said = (
      code.content ??
      code.attributes.id ??
      code.attributes.url ??
      code.attributes["0"] ??
      ""
    ).trim();
    if (/^[\w-]+$/.test(said)) return `\n\n${home}${said}\n\n`;
    return withAddress(code, context);
  };
}

function caption({ attributes, content = "" }: Shortcode): string {
  const [picture = content] = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(content) ?? [];
  const said = (attributes.caption ?? content.slice(picture.length)).trim();
  return `\n\n<figure>${picture.trim()}${said === "" ? "" : `<figcaption>${said}</figcaption>`}</figure>\n\n`;
}

/** The extension Media Credit: `[media-credit name="Ana Ilić"]<img …>[/media-credit]`. */
function mediaCredit({ attributes, content = "" }: Shortcode): string {
  const credit = attributes.name ?? "";
  return content.replace(/<img\b/i, `<img data-credit="${escapeHtml(credit).replaceAll('"', "&quot;")}"`);
}

function gallery(
  { attributes, source }: Shortcode,
  { attachment, uploaded, tools }: ShortcodeContext,
): string {
  const listed = (attributes.ids ?? attributes.include ?? "").split(/[\s,]+/).filter((id) => id !== "");
  const found = listed.map((id) => ({ id, file: attachment(id) }));
  for (const { id, file } of found)
    if (file === undefined)
      tools.note("lost", `${shortened(source)} shows picture ${id}, which the export does not hold.`);
  const files = listed.length === 0 ? uploaded() : found.flatMap(({ file }) => file ?? []);
  if (files.length === 0) {
    if (listed.length === 0)
      tools.note("lost", `${shortened(source)} shows what was uploaded for this text, and nothing was.`);
    return "";
  }
  return `\n\n<div data-gallery="yes">${files.map(attachmentHtml).join("\n")}</div>\n\n`;
}

export function attachmentHtml({ url, alt, caption: said, credit }: Attachment): string {
  const attribute = (text: string) => escapeHtml(text).replaceAll('"', "&quot;");
  const film = /\.(mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|wav|flac)$/i.exec(url)?.[1];
  if (film !== undefined) {
    const element = /^(?:mp3|m4a|ogg|wav|flac)$/i.test(film) ? "audio" : "video";
    return `<${element} controls src="${attribute(url)}"></${element}>`;
  }
  const made = credit === "" ? "" : ` data-credit="${attribute(credit)}"`;
  return `<figure${made}><img src="${attribute(url)}" alt="${attribute(alt)}">${said === "" ? "" : `<figcaption>${said}</figcaption>`}</figure>`;
}

function player(element: "video" | "audio"): Handler {
  return ({ attributes, content = "" }) => {
    const formats = ["src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav"];
    const src =
      formats.map((name) => attributes[name]).find((one) => one !== undefined) ??
      attributes["0"] ??
      content.trim();
    if (/(?:youtube\.com|youtu\.be|vimeo\.com)/.test(src)) return addressLine(src);
    const poster = attributes.poster === undefined ? "" : ` poster="${escapeHtml(attributes.poster)}"`;
    return `\n\n<${element} controls src="${escapeHtml(src)}"${poster}></${element}>\n\n`;
  };
}

function sourceCode({ attributes, content = "" }: Shortcode): string {
  const language = attributes.language ?? attributes.lang ?? attributes["0"] ?? "";
  const name = language === "" ? "" : ` class="language-${escapeHtml(language)}"`;
  // WordPress keeps such text as HTML.
  const code = content.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  return `\n\n<pre${name}>${escapeHtml(code)}</pre>\n\n`;
}

/** What stands in a box, with the words that the box says above it, or led where it leads. */
function framed(inner: string, { title, heading, link, url, href }: Shortcode["attributes"]): string {
  const to = [link, url, href].find((one) => one !== undefined && /^(?:https?:\/\/|\/)\S+$/.test(one));
  const isLine = !/<(?:p|div|h\d|ul|ol|table|figure|blockquote|a)\b|\n\s*\n/i.test(inner.trim());
  const led =
    to === undefined || !isLine || inner.trim() === ""
      ? inner
      : `<a href="${escapeHtml(to).replaceAll('"', "&quot;")}">${inner.trim()}</a>`;
  const head = (title ?? heading ?? "").trim();
  return head === "" ? led : `<strong>${escapeHtml(head)}</strong>\n\n${led}`;
}

/** Of a plugin that writes a footnote where its number is to stand. */
function footnote({ content = "" }: Shortcode, context: ShortcodeContext): string {
  return context.footnote(content);
}

function quotation({ attributes, content = "" }: Shortcode, context: ShortcodeContext): string {
  const who = attributes.cite ?? attributes.author ?? attributes.source ?? "";
  const end = who === "" ? "" : `\n\n<cite>${escapeHtml(who)}</cite>`;
  return `\n\n<blockquote>\n\n${withoutShortcodes(content, context)}${end}\n\n</blockquote>\n\n`;
}

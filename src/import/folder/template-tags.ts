import { escapeText } from "../../model/markdown-text.ts";
import { saysTheSame } from "../../source/markdown/caption.ts";
import { embeddedAddress } from "../html/embedded-address.ts";
import { linkOf } from "../html/figures.ts";
import { type PictureText, pictureMarkdown } from "../html/picture-markdown.ts";
import type { BodyTools } from "../item.ts";
import { plainText, shortened } from "../text/plain-text.ts";
import { htmlWord } from "./html-word.ts";
import type { CaptionPlace } from "./markdown-text.ts";

/** A tag of a template language that stands in a text: a shortcode of Hugo, a tag of Liquid or Nunjucks. */
export interface TemplateTag {
  readonly name: string;
  /** Its words by their names, those without one by their places: `0`, `1`. */
  readonly words: Readonly<Record<string, string>>;
  /** What stands between it and its end; undefined where it has none. */
  readonly content?: string;
  readonly source: string;
  readonly line: number;
  /** True where it stands alone on its lines. */
  readonly isBlock: boolean;
  readonly place: CaptionPlace;
}

type Maker = (tag: TemplateTag, tools: BodyTools) => string | undefined;

/** The tags of all such languages that say something that Markdown can say too, by their names. */
const makers: readonly (readonly [name: RegExp, make: Maker])[] = [
  [/^(?:.*[_-])?(?:figure|picture|image|img|photo|legacy-img|responsive-image)(?:[._-].*)?$/i, pictureOf],
  [
    /^(?:youtube|yt|lite-?youtube|youtube-?embed|youtube\.html)$/i,
    served("https://www.youtube.com/watch?v="),
  ],
  [/^vimeo(?:\.html)?$/i, served("https://vimeo.com/")],
  [/^(?:tweet|twitter|x)(?:\.html)?$/i, tweet],
  [/^instagram(?:\.html)?$/i, served("https://www.instagram.com/p/")],
  [/^gist$/i, gist],
  [
    /^(?:soundcloud|spotify|mastodon|bluesky|tiktok|facebook|flickr|datawrapper|flourish|documentcloud|iframe|embed|pdf|card|link-?preview)(?:[._-].*)?$/i,
    served(""),
  ],
  [/^(?:video|audio|mp3|mp4)(?:[._-].*)?$/i, player],
  [/^(?:highlight|code|codeblock)$/i, highlighted],
  [/^(?:quote|blockquote|pullquote|pull-quote|quote-block|epigraph)(?:[._-].*)?$/i, quoted],
  // What nobody was to see, and needs no word.
  [/^comment$/i, () => ""],
  [/^(?:details|accordion|collapse|expand|spoiler|toggle)$/i, details],
  [/^(?:toc|adsense|ads?|newsletter.*|signup.*|share.*|social.*|donate.*|donation.*)$/i, () => undefined],
];

/** What only frames its content; the content says all. */
const frames =
  /^(?:raw|rawhtml|html|unsafe|safe|markdown|md|div|span|section|columns?|row|grid|box|note|notice|callout|alert|admonition|card|tip|warning|info|important|aside|block|center|left|right|ring|lead|dropcap|wide|full|capture|verbatim|paired|noformat|bigtext|highlight-box|summary-box|tabs?|tab-?group|steps?)(?:[._/-].*)?$/i;

/** A tag as Markdown. What cannot be said in Markdown is told, and goes; what stands in it stays. */
export function tagMarkdown(tag: TemplateTag, tools: BodyTools): string {
  // Of `featured/dropcap` the last word says what it is.
  const called = tag.name.split("/").at(-1) ?? tag.name;
  const maker = makers.find(([name]) => name.test(called))?.[1];
  const made = maker?.(tag, tools);
  if (made !== undefined) return made;
  const inner = tag.content?.replace(/^\n+|\n+$/g, "") ?? "";
  if (tag.content !== undefined && frames.test(called)) return withHead(inner, tag.words);
  const given = htmlWord(tag.words, tools);
  if (given !== undefined) return `${given}${inner}`;
  // Whatever it is called, readers saw a picture there.
  const file = first(tag.words, "src", "image");
  const picture = maker === undefined && pictureFile.test(file) ? pictureOf(tag, tools) : undefined;
  // Words of the old site may be in it that nothing here has: its slides are only pictures.
  if (picture !== undefined && Object.keys(tag.words).every((key) => ofPicture.test(key))) return picture;
  const stayed = [picture === undefined ? [] : "its picture", inner === "" ? [] : "what stands in it"].flat();
  tools.note(
    "lost",
    `${shortened(tag.source)} is made by a template of the old site, and was taken out${stayed.length === 0 ? "" : `; ${stayed.join(" and ")} stayed`}.`,
    tag.line,
    `\`{{ ${tag.name} }}\``,
  );
  return [picture ?? [], inner === "" ? [] : inner].flat().join("\n\n");
}

/** What a frame says above its text: `{{< notice title="Before you go" >}}`. */
function withHead(inner: string, words: Readonly<Record<string, string>>): string {
  // Of words without a name, one alone is what the frame is called: `tip`, `info`.
  const unnamed = Object.entries(words).filter(([key, said]) => /^\d+$/.test(key) && /\S\s+\S/.test(said));
  const head =
    first(words, "title", "heading", "header", "summary", "label") || (unnamed[0]?.[1] ?? "").trim();
  const below = first(words, "caption");
  return [head === "" ? [] : `**${head}**`, inner === "" ? [] : inner, below === "" ? [] : below]
    .flat()
    .join("\n\n");
}

/** Pictures that stand within a tag, with what the tag says below them. */
function around(content: string, words: Readonly<Record<string, string>>): string {
  const inner = content.trim();
  const caption = first(words, "caption", "title");
  const single = /^(\[?!\[(?:[^[\]\\]|\\.)*\]\((?:<[^<>\n]*>|[^\s()<>]+))(\)(?:\]\([^()\n]*\))?)$/.exec(
    inner,
  );
  if (caption === "") return `\n\n${inner}\n\n`;
  if (single === null || caption.includes("|")) return `\n\n${inner}\n\n${caption}\n\n`;
  return `\n\n${single[1] ?? ""} "${plainText(caption).replaceAll('"', '\\"')}"${single[2] ?? ""}\n\n`;
}

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i;
/** What a tag may say of a picture that is the picture’s own. */
const ofPicture =
  /^(?:src|image|alt|description|desc|caption|title|credit|attr|link|href|class|width|height|size|align|position|gravity|loading|[\w-]*(?:ratio|width|height|gravity))$/i;

function first(words: Readonly<Record<string, string>>, ...names: readonly string[]): string {
  for (const name of names) if ((words[name] ?? "").trim() !== "") return (words[name] ?? "").trim();
  return "";
}

function pictureOf(tag: TemplateTag, tools: BodyTools): string | undefined {
  const { words, content, isBlock, line } = tag;
  const src = first(words, "src", "url", "image", "path", "file", "image_path", "img", "0");
  if (src === "" && (content ?? "").includes("![")) return around(content ?? "", words);
  if (src === "" || (!/[./]/.test(src) && words.src === undefined)) return undefined;
  // A name that only the old site can make an address of.
  if (!/[./]/.test(src)) {
    tools.note("missing", `The picture “${shortened(src)}” has no address here; its words stayed.`, line);
    return plainText(first(words, "caption", "title", "alt") || (content ?? ""));
  }
  const said = plainText(first(words, "caption", "title", "desc", "description") || (content ?? ""));
  const alt = plainText(first(words, "alt", "alt_text", "description") || altAmong(words) || said);
  const credit = plainText(first(words, "credit", "attr", "source", "photographer", "byline"));
  const file = tools.file(src);
  const picture = { src: file, alt, ...linkOf(first(words, "link", "href"), file, tools) };
  // Within a line, a title alone is no caption.
  const isCaptioned = isBlock || credit !== "" || first(words, "caption") !== "" || /figure/i.test(tag.name);
  return isCaptioned ? captioned(picture, said, credit, tag, tools) : pictureMarkdown(picture);
}

/** A picture with what stands below it; where a paragraph of its own would break something, behind it. */
function captioned(
  picture: PictureText,
  caption: string,
  credit: string,
  { place, line }: TemplateTag,
  tools: BodyTools,
): string {
  const whole = pictureMarkdown({ ...picture, caption, credit });
  if (caption === "" && credit === "") return whole;
  if (place !== "bound") return place === "parted" ? `\n\n${whole}\n\n` : whole;
  const words = [caption, credit].filter((one) => one !== "" && !saysTheSame(one, picture.alt)).join(" – ");
  if (words === "") return pictureMarkdown(picture);
  tools.note(
    "mended",
    `What stood below a picture (“${shortened(words)}”) stands behind it, in parentheses.`,
    line,
  );
  return `${pictureMarkdown(picture)} (${escapeText(words).replaceAll("|", "\\|")})`;
}

/** Of words without names, the one that says what a picture shows: the longest that is no address, no class and no size. */
function altAmong(words: Readonly<Record<string, string>>): string {
  const said = Object.entries(words)
    .filter(([key]) => /^[1-9]\d*$/.test(key))
    .map(([, word]) => word.trim())
    .filter((word) => !/^(?:https?:|\.?\/)\S+$/.test(word) && !word.split(/\s+/).every(isOfLayout));
  return said.sort((a, b) => b.length - a.length)[0] ?? "";
}

function isOfLayout(word: string): boolean {
  const isClass =
    /^(?:[a-z\d]+[-_:])+[a-z\d%.]+$/.test(word) || /^\d+(?:\.\d+)?(?:px|%|r?em|v[wh])?$/.test(word);
  return (
    isClass ||
    /^(?:left|right|center|centered|full|wide|small|medium|large|thumbnail|lazy|eager|true|false|)$/i.test(
      word,
    )
  );
}

/** Something that another site shows, by its address or by what it is called there. */
function served(home: string): Maker {
  return ({ words, content }) => {
    const said = first(words, "id", "url", "src", "href", "link", "videoId", "0") || (content ?? "").trim();
    const below = content === undefined || content.trim() === said ? "" : content.trim();
    if (/^(?:https?:)?\/\//.test(said))
      return `${alone(embeddedAddress(said))}${below === "" ? "" : `${below}\n\n`}`;
    return home !== "" && /^[\w-]+$/.test(said) ? alone(`${home}${said}`) : undefined;
  };
}

function tweet({ words }: TemplateTag): string | undefined {
  const address = first(words, "url", "link", "0");
  if (/^https?:/.test(address)) return alone(address);
  const [user, id] = [first(words, "user", "0"), first(words, "id", "1")];
  if (/^\d+$/.test(id)) return alone(`https://twitter.com/${user}/status/${id}`);
  return /^\d+$/.test(user) ? alone(`https://twitter.com/i/status/${user}`) : undefined;
}

function gist({ words }: TemplateTag): string | undefined {
  const said = [words["0"], words["1"]].filter((one) => one !== undefined).join("/");
  return said === "" ? undefined : alone(said.startsWith("http") ? said : `https://gist.github.com/${said}`);
}

function alone(address: string): string {
  return `\n\n${address}\n\n`;
}

function player({ name, words }: TemplateTag, tools: BodyTools): string | undefined {
  const src = first(words, "src", "url", "mp4", "webm", "mp3", "file", "0");
  if (src === "") return undefined;
  if (/youtu\.?be|vimeo/.test(src)) return alone(embeddedAddress(src));
  const element = /audio|mp3/i.test(name) || /\.(?:mp3|ogg|wav|m4a)$/i.test(src) ? "audio" : "video";
  return `\n\n<${element} controls src="${tools.file(src).replaceAll('"', "%22")}"></${element}>\n\n`;
}

function highlighted({ words, content, isBlock }: TemplateTag): string | undefined {
  if (content === undefined) return undefined;
  // Within a sentence and without a language it only marks words.
  const isWords = !isBlock && !content.trim().includes("\n");
  if (isWords && first(words, "lang", "language", "0") === "") return content;
  if (isWords) return codeSpan(content.trim());
  const text = content.replace(/^\n+|\s+$/g, "");
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `\n\n${fence}${first(words, "lang", "language", "0")}\n${text}\n${fence}\n\n`;
}

/** Code within a sentence. */
function codeSpan(text: string): string {
  const sign = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return /^`|`$/.test(text) ? `${sign} ${text} ${sign}` : `${sign}${text}${sign}`;
}

function quoted({ words, content }: TemplateTag): string | undefined {
  const text = (content ?? first(words, "text", "quote", "0")).trim();
  if (text === "") return undefined;
  const who = plainText(first(words, "author", "cite", "attribution", "by", "name", "source"));
  const lines = who === "" ? text : `${text}\n\n— ${who}`;
  return `\n\n${lines.replace(/^/gm, "> ").replace(/^> $/gm, ">")}\n\n`;
}

function details({ words, content }: TemplateTag): string | undefined {
  if (content === undefined) return undefined;
  const title = plainText(first(words, "title", "summary", "heading", "0"));
  return `\n\n${title === "" ? "" : `**${title}**\n\n`}${content.trim()}\n\n`;
}

const word =
  /([\w-]+)\s*[=:]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,]+)/g;

/** The words of a tag: `src="a.jpg" alt='x'`, `"a.jpg", "x"`, `abc`. */
export function wordsOf(said: string): Record<string, string> {
  const found: Record<string, string> = {};
  let place = 0;
  for (const [, key, ...values] of said.matchAll(word)) {
    const value = values.find((one) => one !== undefined)?.replace(/\\(["'])/g, "$1") ?? "";
    if (key === undefined) found[String(place++)] = value;
    else found[key] = value;
  }
  return found;
}

import type { Leftover } from "./leftover.ts";

/** Shortcodes of WordPress and its extensions whose names are no words that anybody sets in brackets. */
const certain =
  /^(?:caption|wp_caption|gallery|embed|nggallery|ngg\w*|singlepic|slideshow|playlist|sourcecode|contact-form(?:-7)?|gravityform|wpforms|googlemaps?|soundcloud|vimeo|youtube|tweet|instagram|blockquote|pullquote|dropcap|(?:vc|et|su|wpb|av|fusion|cs|x|mk|us|jetpack|tribe|woocommerce|wp|one|two)_\w+|columns?|row|tabs?|toggle|spoiler|iframe)$/;
/** Names that are ordinary words too; an attribute or an end tells. */
const doubtful =
  /^(?:video|audio|code|quote|button|box|highlight|list|table|image|img|link|map|column|row|tab|tabs|toggle|spoiler|blockquote|iframe|columns|x_\w+|us_\w+|one_\w+|two_\w+)$/;

/** An address between a shortcode and its end, which would become a link. */
const withAddress = /^\s*https?:\/\/[^\s[\]<>]+\s*\[\/[\w-]+\]/;
const longestAddress = 600;
/** In characters. */
const farthestEnd = 3000;

const shortcode = /\[\/?([a-z][a-z0-9_-]{1,40})(\s[^[\]]{0,2000})?\s*\/?\]/y;
const wikiLink = /!?\[\[(?!\s)(?!\d+\]\])([^[\]\n]{1,200})\]\]/y;
const contents = /\[(?:TOC|toc|_TOC_)\]|\[\[(?:TOC|toc|_TOC_)\]\]/y;
const noteMark = /\[\^([^\][\s^]{1,60})\](?!\()/y;
const box =
  /\[!(note|tip|important|warning|caution|info|abstract|summary|todo|success|question|failure|danger|bug|example|quote)\][+-]?/iy;
const link = /(!?)\[[^[\]]{0,300}\]\([ \t]*([^()\n<]*?\s[^()\n]*)\)/y;
/** Not `list[i][j]`, `[1][2]` or `[…][Laughter]`: words in brackets, and close behind them a label. */
const reference = /(!?)\[(?=[^[\]\n]*\p{L})[^[\]\n]{1,300}\]\[(?!sic\])([^[\]\n^]{0,100})\]/uy;
const address =
  /^(?:[a-z][a-z0-9+.-]*:|[/#]|\.{1,2}\/|www\.|\{[{%])|\.(?:png|jpe?g|gif|webp|avif|svg|mp[34]|pdf|html?|md)$/i;

/** A shortcode, a table of contents or a wiki link, which begins at a `[` or a `![`, in Markdown or raw HTML. */
export function bracketForm(text: string, at: number): Leftover | undefined {
  return contentsAt(text, at) ?? wikiLinkAt(text, at) ?? shortcodeAt(text, at);
}

/** Besides, Markdown of other programs, and links and marks of footnotes that could not be read. */
export function markdownForm(text: string, at: number): Leftover | undefined {
  return (
    bracketForm(text, at) ??
    noteMarkAt(text, at) ??
    boxAt(text, at) ??
    linkAt(text, at) ??
    referenceAt(text, at)
  );
}

function contentsAt(text: string, at: number): Leftover | undefined {
  const match = matchAt(contents, text, at);
  return (
    match && {
      end: at + match[0].length,
      kind: match[0],
      what: "a table of contents for another program",
      hint: "Delete it.",
      isText: false,
    }
  );
}

function wikiLinkAt(text: string, at: number): Leftover | undefined {
  const match = matchAt(wikiLink, text, at);
  return (
    match && {
      end: at + match[0].length,
      kind: "[[ … ]]",
      what: "a link of a wiki",
      hint: match[0].startsWith("!")
        ? "Write a picture: ![What it shows](/media/harbour.jpg)."
        : "Write a link: [the words](/2025/12/01/the-address/).",
      isText: true,
    }
  );
}

function shortcodeAt(text: string, at: number): Leftover | undefined {
  const match = matchAt(shortcode, text, at);
  if (match === undefined) return undefined;
  const [source, name = "", rest = ""] = match;
  if (!(doubtful.test(name) ? isClear(source, name, rest, text, at) : certain.test(name))) return undefined;
  const content =
    withAddress.exec(text.slice(at + source.length, at + source.length + longestAddress))?.[0] ?? "";
  return {
    end: at + source.length + (content.endsWith(`[/${name}]`) ? content.length : 0),
    kind: `[${name}]`,
    what: "a shortcode of WordPress, which is not run",
    hint:
      name === "caption" || name === "wp_caption" || name === "gallery"
        ? 'Write pictures in Markdown, ![What it shows](/media/harbour.jpg "The caption"), and delete it.'
        : "Write in Markdown what it stood for, or delete it. If you speak of it, put it in backticks.",
    isText: false,
  };
}

/** Whether an ordinary word in brackets is a shortcode: it has attributes, or an end not too far away. */
function isClear(source: string, name: string, rest: string, text: string, at: number): boolean {
  if (source.startsWith("[/") || /\s[\w-]+=/.test(rest)) return true;
  const end = at + source.length;
  return text.slice(end, end + farthestEnd).includes(`[/${name}]`);
}

function noteMarkAt(text: string, at: number): Leftover | undefined {
  const match = matchAt(noteMark, text, at);
  return (
    match && {
      end: at + match[0].length,
      kind: match[0],
      what: "the mark of a footnote that is not there",
      hint: `Write the footnote in a paragraph of its own that begins with ${match[0]}: or delete the mark.`,
      isText: false,
    }
  );
}

/** `[!NOTE]`, at the beginning of a block. */
function boxAt(text: string, at: number): Leftover | undefined {
  const match = at === 0 ? matchAt(box, text, at) : undefined;
  return (
    match && {
      end: at + match[0].length,
      kind: match[0],
      what: "a mark for a box that another program draws",
      hint: "Delete it.",
      isText: false,
    }
  );
}

/** A link or a picture that is none because of a space in its address. */
function linkAt(text: string, at: number): Leftover | undefined {
  const match = matchAt(link, text, at);
  const [source = "", mark = "", inside = ""] = match ?? [];
  const written = inside.replace(/\s+["'(].*$/, "").trim();
  // A template tag in the address is told by itself.
  if (!match || /\{[{%]/.test(inside) || (mark === "" && !address.test(written))) return undefined;
  const isPicture = mark === "!";
  return {
    end: at + source.length,
    kind: isPicture ? "![ … ]( … )" : "[ … ]( … )",
    what: isPicture
      ? "no picture, because of the space in its address"
      : "no link, because of the space in its address",
    hint: /\s/.test(written)
      ? `Write %20 for each space: ${written.replace(/\s/g, "%20")}.`
      : "Put quotation marks around the title behind the address, or delete it.",
    isText: true,
  };
}

/** A link or a picture by a label that no line of the text defines. */
function referenceAt(text: string, at: number): Leftover | undefined {
  if (/[\p{L}\p{N}\]]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(reference, text, at);
  if (match === undefined) return undefined;
  const [source, mark = "", written = ""] = match;
  const label = written.trim() || source.slice(mark.length + 1, source.lastIndexOf("]["));
  return {
    end: at + source.length,
    kind: `${mark}[ … ][${label}]`,
    what: `no ${mark === "" ? "link" : "picture"}, because no line says what [${label}] is`,
    hint: `Write that in a line of its own: [${label}]: ${mark === "" ? "/2025/12/01/the-address/" : "/media/harbour.jpg"}`,
    isText: true,
  };
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}

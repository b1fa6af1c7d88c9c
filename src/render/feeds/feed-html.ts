import sanitizeHtml from "sanitize-html";
import { type Html, trustHtml } from "../../model/html.ts";
import { schemes } from "../../model/schemes.ts";

/** What an article may be made of in a feed reader: text, tables, pictures, sound and film. */
const elements = (
  "a abbr address aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption " +
  "figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark math ol p picture pre q rp rt ruby s samp section small source span " +
  "strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr " +
  "mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts " +
  "mprescripts mtable mtr mtd semantics mi mn mo ms mtext mspace none"
).split(" ");

/** Elements that mean nothing in a feed reader, so that their content goes with them. */
const goWithContent =
  "script style textarea option select button noscript template svg object applet canvas dialog form".split(
    " ",
  );

/** Attributes that mean something elsewhere than on our own page: no ids, classes, styles, `data-*` or handlers. */
const attributes = (
  "href src srcset sizes poster cite alt title width height colspan rowspan span scope lang dir datetime start value " +
  "reversed type controls open media kind srclang label default"
).split(" ");

const addressAttributes = ["href", "src", "poster", "cite"];

/**
 * An article’s text for feed readers: every address absolute, in `srcset` too;
 * nothing that runs, that is filled in, or that serves our own pages only. `url` is the article’s own address.
 */
export function feedHtml(body: Html, url: string): Html {
  const html = sanitizeHtml(body, {
    allowedTags: elements,
    allowedAttributes: { "*": attributes },
    allowedSchemes: [...schemes],
    allowProtocolRelative: false,
    nonTextTags: goWithContent,
    disallowedTagsMode: "discard",
    transformTags: {
      // Nobody can tick the box of a task there either.
      input: (_name, { checked }) => ({
        tagName: "span",
        attribs: {},
        text: checked === undefined ? "☐" : "☑",
      }),
      "*": (tagName, attribs) => ({ tagName, attribs: absoluteAll(attribs, url) }),
    },
  });
  return trustHtml(html);
}

function absoluteAll(attribs: Record<string, string>, url: string): Record<string, string> {
  const result = { ...attribs };
  for (const name of addressAttributes) {
    const value = result[name];
    if (value !== undefined) result[name] = absolute(value, url);
  }
  if (result.srcset !== undefined) result.srcset = absoluteSet(result.srcset, url);
  return result;
}

/** The candidates of a `srcset`: an address, then perhaps a width or density, and a comma between each and the next. */
const candidates = /\s*(\S*[^\s,])(\s[^,]*)?(?:,|$)/g;

function absoluteSet(set: string, url: string): string {
  return Array.from(set.matchAll(candidates), ([, address = "", descriptor = ""]) =>
    `${absolute(address, url)} ${descriptor.trim()}`.trim(),
  ).join(", ");
}

function absolute(address: string, url: string): string {
  return URL.canParse(address, url) ? new URL(address, url).href : address;
}

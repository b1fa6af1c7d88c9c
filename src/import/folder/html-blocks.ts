import { escapeHtml } from "../html/kept-html.ts";
import { outsideCode } from "./markdown-text.ts";

/** Blocks of HTML as CommonMark has them (section 4.6, kind 6): up to an empty line, and no Markdown in them is read. */
const block =
  /^ {0,3}<(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)\b[^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]*)*/gim;
const picture = /!\[((?:[^[\]\\]|\\.)*)\]\((<[^<>\n]*>|[^\s()<>]+)(?:\s+"((?:[^"\\]|\\.)*)")?\)/g;
const link = /(?<![\\!])\[((?:[^[\]\\\n]|\\.)+)\]\((<[^<>\n]*>|[^\s()<>]+)(?:\s+"(?:[^"\\]|\\.)*")?\)/g;

/** Pictures and links of Markdown that stand in blocks of HTML, as HTML: readers would see their signs. */
export function withHtmlInBlocks(text: string): string {
  return outsideCode(text, (piece) =>
    piece.replace(block, (html) =>
      html
        .replace(picture, (_, alt: string, src: string, title?: string) => {
          const image = `<img src="${attribute(bare(src))}" alt="${attribute(plain(alt))}">`;
          const caption = plain(title ?? "").replace(/^\|\s*|\s*\|\s*(?=$)/g, "");
          if (caption === "" || /<figcaption\b/i.test(html)) return image;
          const below = `<figcaption>${escapeHtml(caption)}</figcaption>`;
          return /<figure\b/i.test(html) ? `${image}${below}` : `<figure>${image}${below}</figure>`;
        })
        .replace(
          link,
          (_, label: string, to: string) => `<a href="${attribute(bare(to))}">${plain(label)}</a>`,
        ),
    ),
  );
}

function bare(address: string): string {
  return address.startsWith("<") ? address.slice(1, -1) : address;
}

function plain(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function attribute(text: string): string {
  return escapeHtml(text.replaceAll("&amp;", "&")).replaceAll('"', "&quot;");
}

import { linkOf } from "../html/figures.ts";
import { pictureMarkdown } from "../html/picture-markdown.ts";
import type { BodyTools } from "../item.ts";
import { markdownHtml, markdownWords } from "../text/markdown-words.ts";
import { withoutShortcodes } from "../wordpress/shortcodes.ts";
import { outsideCode } from "./markdown-text.ts";
import { wordsOf } from "./template-tags.ts";

const picture = /(\[)?!\[((?:[^[\]\\]|\\.)*)\]\(\s*(\S+?)(?:\s+"[^"]*")?\s*\)(?:\]\(\s*([^\s)]+)[^)]*\))?/;

/** A page of WordPress that shows a picture and nothing else: below that of the post, by what it is called or by its number. */
const ofAttachment = /\/\d{4}\/\d{2}\/(?:\d{2}\/)?[^/?#]+\/[^/?#]+\/?$|\/attachment\/|[?&]attachment_id=/;

/** Captions that an import from WordPress left in a text: `[caption width="300"]![A harbour](a.jpg) The harbour[/caption]`. */
export function withoutWordpress(text: string, tools: BodyTools): string {
  if (!/\[(?:caption|gallery|embed|youtube|vimeo)\b/.test(text)) return text;
  const captioned = text.replace(
    /\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/g,
    (_, said: string, content: string) => {
      const match = picture.exec(content);
      const words = (wordsOf(said).caption ?? content.replace(match?.[0] ?? "", "")).trim();
      if (match === null) return content;
      const [, , alt = "", src = "", link = ""] = match;
      const html = markdownHtml(words);
      const shown = pictureMarkdown({
        ...{ src, alt: alt.replace(/\\([[\]])/g, "$1"), caption: markdownWords(words) },
        // Of more than a link, a caption is only its words.
        ...(/<a\b/.test(html) ? { captionHtml: html } : {}),
        ...(ofAttachment.test(link) ? {} : linkOf(link, src, { link: (address) => address })),
      });
      return `\n\n${shown}\n\n`;
    },
  );
  return outsideCode(captioned, (piece, line) =>
    withoutShortcodes(
      piece,
      { tools, attachment: () => undefined, uploaded: () => [], footnote: (html) => html },
      line,
      /^(?:gallery|embed|youtube|vimeo)$/,
    ),
  );
}

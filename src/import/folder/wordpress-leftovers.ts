import { pictureMarkdown } from "../html/picture-markdown.ts";
import type { BodyTools } from "../item.ts";
import { plainText } from "../text/plain-text.ts";
import { withoutShortcodes } from "../wordpress/shortcodes.ts";
import { outsideCode } from "./markdown-text.ts";
import { wordsOf } from "./template-tags.ts";

const picture = /(\[)?!\[((?:[^[\]\\]|\\.)*)\]\(\s*(\S+?)(?:\s+"[^"]*")?\s*\)(?:\]\(\s*([^\s)]+)[^)]*\))?/;

/** Captions that an import from WordPress left in a text: `[caption width="300"]![A harbour](a.jpg) The harbour[/caption]`. */
export function withoutWordpress(text: string, tools: BodyTools): string {
  if (!/\[(?:caption|gallery|embed|youtube|vimeo)\b/.test(text)) return text;
  const captioned = text.replace(
    /\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/g,
    (_, said: string, content: string) => {
      const match = picture.exec(content);
      const caption = plainText(wordsOf(said).caption ?? content.replace(match?.[0] ?? "", ""));
      if (match === null) return content;
      const [, , alt = "", src = ""] = match;
      return `\n\n${pictureMarkdown({ src, alt: alt.replace(/\\([[\]])/g, "$1"), caption })}\n\n`;
    },
  );
  return outsideCode(captioned, (piece, line) =>
    withoutShortcodes(
      piece,
      { tools, attachment: () => undefined, uploaded: () => [] },
      line,
      /^(?:gallery|embed|youtube|vimeo)$/,
    ),
  );
}

import { directionOf } from "../direction.ts";
import { inPaper, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";

/**
 * A style sheet with the words that a browser shows above a feed: what it is and what to do with it. The rest of the
 * look is the theme’s own (`layouts/feed.css`), which has no words in it.
 */
export function feedWords({ frame, words }: RenderContext): string {
  const { settings } = frame;
  const text = words.feeds.shownInBrowser(settings.title, urlOf(inPaper("feeds/", frame), settings));
  return `rss::before,\nfeed::before {\n  content: ${cssString(text)};\n}\n\nrss,\nfeed {\n  direction: ${directionOf(settings.language)};\n}\n`;
}

/** A text as a string of CSS, https://www.w3.org/TR/css-syntax-3/#consume-string-token: what could end it is escaped. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

import { type Html, trustHtml } from "../model/html.ts";

const paragraph = "<p>";

/**
 * A text with the place that it was written from at its head, `PARIS —`: in the first paragraph, as newspapers set it,
 * where those who listen, copy it or read it in reader mode meet it too. A text that begins otherwise has it on a line of
 * its own. The dateline is text, not HTML.
 */
export function withDateline(body: Html, dateline: string | undefined): Html {
  if (dateline === undefined) return body;
  const place = `<span class="dateline">${dateline.replaceAll("&", "&amp;").replaceAll("<", "&lt;")} —</span>`;
  return trustHtml(
    body.startsWith(paragraph)
      ? `${paragraph}${place} ${body.slice(paragraph.length)}`
      : `${paragraph}${place}</p>\n${body}`,
  );
}

import { decodeHTML } from "entities";
import { createHtmlConverter } from "../html/html-to-markdown.ts";
import type { BodyTools } from "../item.ts";
import { showsSomething } from "../text/plain-text.ts";

const fromHtml = createHtmlConverter();
const html = /^\s*<(?:!--|[a-z][\w-]*[\s>])/i;

/**
 * What a tag was given as HTML to show as it is, `{{< raw srcdoc="<p>…" >}}`, as Markdown; undefined where it was given none, or
 * nothing that readers see.
 */
export function htmlWord(words: Readonly<Record<string, string>>, tools: BodyTools): string | undefined {
  for (const word of Object.values(words)) {
    const said = html.test(word) ? word : decodeHTML(word);
    if (!html.test(said)) continue;
    const made = fromHtml(said, tools);
    if (showsSomething(made)) return `\n\n${made}\n\n`;
  }
  return undefined;
}

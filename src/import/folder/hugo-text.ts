import { escapeText } from "../../model/markdown-text.ts";
import { destination } from "../html/picture-markdown.ts";
import type { BodyTools } from "../item.ts";
import { lineAt } from "../text/line-at.ts";
import { withHtmlInBlocks } from "./html-blocks.ts";
import { captionPlace, isAlone, outsideCode, withAddresses, withoutGaps } from "./markdown-text.ts";
import { tagMarkdown, wordsOf } from "./template-tags.ts";
import { withoutWordpress } from "./wordpress-leftovers.ts";

const shortcode = /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:(?!\{\{[<%]|[>%]\}\})[\s\S])*)[>%]\}\}/g;
// Written to be shown and not to be done: a shortcode whose words stand in a comment.
const shown = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g;
/** Shortcodes whose end may lie behind code. */
const codeNames =
  /\{\{[<%]\s*(highlight|codeblock)\b([\s\S]*?)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/g;

/** A shortcode that is given words between backticks, which begin no code there. */
const withBackticks = /(?<!`)\{\{[<%]\s*[\w./-]+\s(?:[^`"<>{}]|"(?:[^"\\]|\\.)*"|`[^`]*`)*[>%]\}\}/g;

/** A text of Hugo as Markdown that needs no Hugo. */
export function hugoText(text: string, tools: BodyTools): string {
  const quoted = text.replace(withBackticks, (source) =>
    source.replace(/"(?:[^"\\]|\\.)*"|`([^`]*)`/g, (whole, raw?: string) =>
      raw === undefined ? whole : `"${raw.replaceAll('"', '\\"')}"`,
    ),
  );
  const fenced = outsideCode(quoted, (piece, at) =>
    piece.replace(codeNames, (source, name: string, said: string, content: string, offset: number) =>
      tagMarkdown(
        {
          name,
          words: wordsOf(said),
          content,
          source,
          line: at + lineAt(piece, offset),
          isBlock: isAlone(piece, offset, offset + source.length),
          place: captionPlace(piece, offset, offset + source.length),
        },
        tools,
      ),
    ),
  );
  const plain = withoutEnds(fenced, tools);
  const withText = plain
    .replace(shown, "{{$1$2$3}}")
    .replace(/<!--\s*more\s*-->|\{\{\/\*[\s\S]*?\*\/\}\}/gi, "");
  const led = withAddresses(withoutWordpress(withoutHeadingIds(withText), tools), tools);
  return withoutGaps(withHtmlInBlocks(led));
}

/** Does the shortcodes of a text, those within others first. */
function withoutEnds(text: string, tools: BodyTools, offset = 0): string {
  return outsideCode(text, (piece, at) => withoutTags(piece, tools, offset + at));
}

function withoutTags(text: string, tools: BodyTools, offset: number): string {
  let made = "";
  let end = 0;
  const tags = [...text.matchAll(shortcode)];
  for (const [index, match] of tags.entries()) {
    if (match.index < end) continue;
    const [source, , closing, name = "", given = ""] = match;
    const alone = given.trimEnd().endsWith("/");
    const said = given.replace(/\/\s*$/, "");
    made += text.slice(end, match.index);
    end = match.index + source.length;
    const line = offset + lineAt(text, match.index);
    // An end without a beginning says nothing.
    if (closing === "/") continue;
    const close = alone ? undefined : endOf(tags.slice(index + 1), name);
    const inner = close === undefined ? undefined : text.slice(end, close.index);
    if (close !== undefined) end = close.index + close[0].length;
    const content = inner === undefined ? undefined : withoutTags(inner, tools, line);
    made +=
      referenceOf(name, said, tools) ??
      tagMarkdown(
        {
          name,
          words: wordsOf(said),
          source: content === undefined ? source : `${source}…`,
          line,
          isBlock: isAlone(text, match.index, end),
          place: captionPlace(text, match.index, end),
          ...(content === undefined ? {} : { content }),
        },
        tools,
      );
  }
  return made + text.slice(end);
}

function endOf(tags: readonly RegExpExecArray[], name: string): RegExpExecArray | undefined {
  let depth = 0;
  for (const tag of tags) {
    if (tag[3] !== name) continue;
    if (tag[2] !== "/") depth += tag[4]?.trimEnd().endsWith("/") === true ? 0 : 1;
    else if (depth === 0) return tag;
    else depth -= 1;
  }
  return undefined;
}

/** Hugo’s ways to name another page, and what newsrooms call theirs. */
function referenceOf(name: string, said: string, tools: BodyTools): string | undefined {
  if (!/^(?:rel)?ref$|^(?:link|url|rel-?url|abs-?url|asset(?:-static)?|static|siteurl|baseurl)$/i.test(name))
    return undefined;
  const { "0": first, path, href, src, file, label, text } = wordsOf(said);
  const to = path ?? href ?? src ?? file ?? first;
  if (to === undefined) return "/";
  if (/^(?:https?:|#|mailto:)/.test(to)) return to;
  const isFile = /^asset|^static/i.test(name);
  const led = isFile
    ? tools.file(`/${to.replace(/^\//, "")}`)
    : tools.link(to.startsWith("/") || to.startsWith(".") ? to : `/${to}`);
  const words = label ?? text;
  return words === undefined ? led : `[${escapeText(words)}](${destination(led)})`;
}

/** `## Heading {#id .class}`: Dateline gives headings ids of its own. */
export function withoutHeadingIds(text: string): string {
  return outsideCode(text, (piece) =>
    piece.replace(/^(#{1,6} .*?)[ \t]*\{:?[ \t]*[#.][^{}\n]*\}[ \t]*$/gm, "$1"),
  );
}

import type { BodyTools } from "../item.ts";
import { lineAt } from "../text/line-at.ts";
import { shortened } from "../text/plain-text.ts";
import { withHtmlInBlocks } from "./html-blocks.ts";
import { withoutHeadingIds } from "./hugo-text.ts";
import { captionPlace, isAlone, outsideCode, withAddresses, withoutGaps } from "./markdown-text.ts";
import { tagMarkdown, wordsOf } from "./template-tags.ts";
import { withoutWordpress } from "./wordpress-leftovers.ts";

/** Texts that are not to be run, and code, which may hold anything: they are taken out first. */
const verbatim = /\{%-?\s*(raw|verbatim|highlight|comment)\b([^%]*?)-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/g;
const tag = /\{%-?\s*([\w-]+)((?:(?!%\}|\{%)[\s\S])*)%\}/g;
const output = /\{\{((?:(?!\}\}|\{\{)[\s\S])*)\}\}/g;
/** Tags that decide or repeat: nothing of them is text, and what stands between may hold or not. */
const logic =
  /^(?:if|elsif|else|unless|case|when|for|assign|capture|cycle|break|continue|increment|decrement|set|macro|import|from|block|extends|call|filter|liquid|render|paginate|tablerow)$/;

export interface LiquidSite {
  /** What `site.url` says, without a slash at the end. */
  readonly url: string;
  readonly title?: string | undefined;
  /** Whether the text is HTML, in which braces are braces. */
  readonly isHtml?: boolean;
}

/** A text of Jekyll or of Eleventy as Markdown that needs neither. */
export function liquidText(text: string, tools: BodyTools, site: LiquidSite): string {
  const kept: string[] = [];
  const keep = (said: string) => `\u{f0000}${kept.push(said) - 1}\u{f0001}`;
  const first = text.replace(verbatim, (source, name: string, said: string, content: string, at: number) => {
    if (name === "comment") return "";
    if (name !== "highlight") return keep(content);
    return keep(
      tagMarkdown(
        {
          ...{ name, words: wordsOf(said), content, source, line: lineAt(text, at) },
          isBlock: isAlone(text, at, at + source.length),
          place: captionPlace(text, at, at + source.length),
        },
        tools,
      ),
    );
  });
  const run = outsideCode(first, (piece, at) =>
    withoutOutput(withoutTags(withoutComments(piece), tools, at), tools, site, at),
  );
  const bare = site.isHtml === true ? run : withoutAttributes(withoutHeadingIds(run));
  const plain = withoutWordpress(bare.replace(/<!--\s*more\s*-->/gi, ""), tools);
  const led = withHtmlInBlocks(withAddresses(plain, tools)).replace(
    /\u{f0000}(\d+)\u{f0001}/gu,
    (_, index: string) => kept[Number(index)] ?? "",
  );
  return withoutGaps(led);
}

function withoutTags(text: string, tools: BodyTools, offset: number): string {
  let made = "";
  let end = 0;
  const tags = [...text.matchAll(tag)];
  for (const [index, match] of tags.entries()) {
    if (match.index < end) continue;
    const [source, name = "", given = ""] = match;
    const said = given.replace(/-\s*$/, "");
    made += text.slice(end, match.index);
    end = match.index + source.length;
    const line = offset + lineAt(text, match.index);
    if (name.startsWith("end")) continue;
    if (name === "post_url" || name === "link") {
      made += tools.link(`/${name === "link" ? "" : "post_url/"}${said.trim().replace(/^\//, "")}`);
      continue;
    }
    if (logic.test(name)) {
      tools.note(
        "lost",
        `${shortened(source)} decides in the old site what is shown; what stands behind it stayed. Look whether it should.`,
        line,
      );
      continue;
    }
    const close = tags.slice(index + 1).find((one) => one[1] === `end${name}`);
    const inner = close === undefined ? undefined : text.slice(end, close.index);
    if (close !== undefined) end = close.index + close[0].length;
    const content = inner === undefined ? {} : { content: withoutTags(inner, tools, line) };
    const words = wordsOf(said);
    // An include is called after its file, and its words follow.
    const file = /^include(?:_relative|_cached)?$/.test(name) ? words["0"] : undefined;
    const called = file === undefined ? name : (file.split("/").at(-1) ?? file).replace(/\.\w+$/, "");
    if (file !== undefined) delete words["0"];
    made += tagMarkdown(
      {
        ...{ name: called, words, source, line, ...content },
        isBlock: isAlone(text, match.index, end),
        place: captionPlace(text, match.index, end),
      },
      tools,
    );
  }
  return made + text.slice(end);
}

/** Comments of kramdown and of Nunjucks; those of Liquid are taken out with what is not run. Lines stay, as places are told by them. */
function withoutComments(text: string): string {
  return text.replace(
    /\{::comment\}[\s\S]*?\{:\/(?:comment)?\}|\{#(?![\w-]+[ \t]*\})[\s\S]*?#\}/g,
    (comment) => comment.replace(/[^\n]+/g, ""),
  );
}

/** `{{ "/about/" | relative_url }}`, `{{ site.baseurl }}`: addresses stand for themselves; all else is told. */
function withoutOutput(text: string, tools: BodyTools, site: LiquidSite, offset: number): string {
  return text.replace(output, (source, said: string, at: number) => {
    const [value = "", ...filters] = said
      .replace(/^-|-$/g, "")
      .split("|")
      .map((part) => part.trim());
    const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(value);
    const words = quoted?.[1] ?? quoted?.[2];
    if (words !== undefined)
      return filters.some((one) => /url|link|asset|path/i.test(one)) && !/^(?:https?:|\/)/.test(words)
        ? `/${words}`
        : words;
    if (/^site\.base_?url$/i.test(value)) return "";
    if (/^(?:site|metadata|meta)\.(?:url|github\.url)$/i.test(value)) return site.url;
    if (/^site\.title$/.test(value) && site.title !== undefined) return site.title;
    tools.note(
      "lost",
      `${shortened(source)} is filled in by the old site, and was taken out.`,
      offset + lineAt(text, at),
    );
    return "";
  });
}

/** Elements of HTML whose text is nothing but itself. */
const htmlCode = /<(pre|code|script|style|textarea)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** Attributes of kramdown, `{: .lead}` and `{:toc}`, and the line that a table of contents stands for. */
function withoutAttributes(text: string): string {
  return outsideCode(text, (piece) => {
    let made = "";
    let end = 0;
    for (const match of piece.matchAll(htmlCode)) {
      made += withoutBraces(piece.slice(end, match.index)) + match[0];
      end = match.index + match[0].length;
    }
    return made + withoutBraces(piece.slice(end));
  });
}

function withoutBraces(piece: string): string {
  return (
    piece
      .replace(/^[ \t]*[*-][ \t]+.*\n[ \t]*\{:[^{}\n]*\btoc\b[^{}\n]*\}[ \t]*$/gim, "")
      .replace(/^[ \t]*\{:(?::[^{}\n]*|[^{}\n]*)\}[ \t]*\n?/gm, "")
      .replace(/\{:[ \t]*[^{}\n]*\}/g, "")
      // Those of markdown-it-attrs: `{.lead}`, `{.a #b}`.
      .replace(/[ \t]*\{[.#][\w-]+(?:[ \t]+[.#][\w-]+)*[ \t]*\}/g, "")
      .replace(/\{::nomarkdown\}|\{:\/(?:nomarkdown)?\}/g, "")
  );
}

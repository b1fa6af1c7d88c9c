import type { Token } from "markdown-it";
import { BodyDocument } from "./body-document.ts";
import { leftoverType } from "./leftovers/leftovers.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { createMarkdownParser } from "./markdown-parser.ts";
import { preparedText } from "./prepared-text.ts";

/** A paragraph, an entry of a list, a cell or a heading of a body, as plain text. */
export interface TextBlock {
  readonly isHeading: boolean;
  /** As it is written, without markup; line ends as spaces. Where code, a picture or an address stood, `unread` stands. */
  readonly text: string;
  /** For each line of the file that the block has, where in the text it begins; the first is 0. */
  readonly lines: readonly { readonly line: number; readonly start: number }[];
}

/** Stands in a text for what is no text: code, pictures, addresses, what is left of other programs’ markup. */
export const unread = "\ufffc";

/** Makes a function that takes the text of a body apart into blocks. `firstLine` is the file’s line of the body’s first one. */
export function createTextReader(
  options: MarkdownOptions,
): (body: string, firstLine: number) => readonly TextBlock[] {
  const md = createMarkdownParser(options);
  return (body, firstLine) => {
    const { text, markdown } = preparedText(body);
    const document = new BodyDocument(text, { file: "", firstLine });
    const blocks: TextBlock[] = [];
    let line = 0;
    let isHeading = false;
    for (const token of md.parse(markdown, { document })) {
      if (token.type === "heading_open") isHeading = true;
      if (token.type === "heading_close") isHeading = false;
      line = token.map?.[0] ?? line;
      if (token.type === "inline") blocks.push(blockOf(token, firstLine + line, isHeading));
    }
    return blocks.filter((block) => block.text.trim() !== "");
  };
}

function blockOf(token: Token, firstLine: number, isHeading: boolean): TextBlock {
  let text = "";
  let line = firstLine;
  let addresses = 0;
  const lines = [{ line, start: 0 }];
  for (const child of token.children ?? []) {
    // An address that is written out is the text of its own link.
    if (child.type === "link_open" && (child.markup === "linkify" || child.markup === "autolink"))
      addresses += 1;
    if (child.type === "softbreak" || child.type === "hardbreak") {
      line += 1;
      text += " ";
      lines.push({ line, start: text.length });
    } else if (addresses > 0) {
      if (child.type === "link_close") {
        addresses -= 1;
        text += unread;
      }
    } else if (child.type === "text" || child.type === "text_special") text += child.content;
    else if (child.type === "code_inline" || child.type === "image" || child.type === leftoverType)
      text += unread;
  }
  return { isHeading, text: text.replace(/[\n\t]/g, " "), lines };
}

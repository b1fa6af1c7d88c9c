import type { Token } from "markdown-it";

/**
 * The plain text of tokens: no markup, no footnote marks, line ends as spaces; a picture counts as its text
 * alternative where `pictures` is set.
 */
export function inlineText(tokens: readonly Token[], pictures = false): string {
  let text = "";
  for (const token of tokens) {
    switch (token.type) {
      case "text":
      case "text_special":
      case "code_inline":
        text += token.content;
        break;
      case "softbreak":
      case "hardbreak":
        text += " ";
        break;
      case "inline":
        text += inlineText(token.children ?? [], pictures);
        break;
      case "image":
        if (pictures) text += inlineText(token.children ?? [], true);
        break;
    }
  }
  return text;
}

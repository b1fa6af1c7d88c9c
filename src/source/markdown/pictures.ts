import type { StateCore, Token } from "markdown-it";
import { type BodyDocument, documentOf } from "./body-document.ts";
import { captionOf } from "./caption.ts";
import { inlineText } from "./inline-text.ts";
import { typographyIn } from "./typography.ts";

/**
 * Core rule: has pictures load when they are about to be seen, reports those without a text alternative, and makes a
 * figure of a paragraph that holds nothing but one picture, or one picture that is a link.
 */
export function pictures(state: StateCore): void {
  const document = documentOf(state.env);
  if (!document.text.includes("![")) return;
  for (let i = 0; i < state.tokens.length; i++) {
    const token = state.tokens[i];
    if (token?.type !== "inline" || !token.children) continue;
    let searchFrom = 0;
    for (const child of token.children) {
      if (child.type === "image") searchFrom = dressPicture(document, child, token, searchFrom);
    }
    const picture = onlyPicture(token.children);
    const open = state.tokens[i - 1];
    const close = state.tokens[i + 1];
    if (picture && open?.type === "paragraph_open" && !open.hidden && close)
      makeFigure(picture, open, token, close, state);
  }
}

/** Returns where in the block’s content to look for the next picture. */
function dressPicture(document: BodyDocument, picture: Token, block: Token, searchFrom: number): number {
  const written = `![${picture.content}]`;
  picture.attrPush(["loading", "lazy"]);
  picture.attrPush(["decoding", "async"]);
  if (picture.content.trim() === "") {
    picture.children = [];
    document.report(
      {
        code: "image-alt-missing",
        message: "A picture has no text alternative.",
        hint: "Say in the square brackets what it shows: ![Two ministers shaking hands](…).",
      },
      document.placeOf(written, block, searchFrom),
    );
  }
  return Math.max(searchFrom, block.content.indexOf(written, searchFrom) + written.length);
}

function onlyPicture(children: readonly Token[]): Token | undefined {
  const [first, second, third] = children;
  if (children.length === 1 && first?.type === "image") return first;
  const linked = children.length === 3 && first?.type === "link_open" && third?.type === "link_close";
  return linked && second?.type === "image" ? second : undefined;
}

/** The title of the picture becomes the caption of the figure, where it is one. */
function makeFigure(picture: Token, open: Token, inline: Token, close: Token, state: StateCore): void {
  open.tag = "figure";
  close.tag = "figure";
  const title = String(picture.attrGet("title") ?? "");
  if (title.trim() === "") return;
  picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== "title");
  const said = captionOf(
    title,
    inlineText(picture.children ?? [], true),
    String(picture.attrGet("src") ?? ""),
    typographyIn(state.env),
  );
  if (said === "") return;
  const caption = new state.Token("figcaption", "figcaption", 0);
  caption.content = said;
  inline.children?.push(caption);
}

/** Renders a figure’s caption; without a `|` all of it is caption: `![alt](src "Caption | Credit")` → `<figcaption>Caption <span class="credit">Credit</span></figcaption>`. */
export function renderCaption(title: string, escapeHtml: (text: string) => string): string {
  const bar = title.lastIndexOf("|");
  const caption = escapeHtml((bar < 0 ? title : title.slice(0, bar)).trim());
  const credit = bar < 0 ? "" : escapeHtml(title.slice(bar + 1).trim());
  const parts = [caption, credit === "" ? "" : `<span class="credit">${credit}</span>`];
  return `<figcaption>${parts.filter((part) => part !== "").join(" ")}</figcaption>`;
}

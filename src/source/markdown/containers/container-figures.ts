import type { StateCore, Token } from "markdown-it";
import { type BodyDocument, documentOf } from "../body-document.ts";
import { isSound } from "../sound-line.ts";
import type { ContainerName } from "./container-forms.ts";
import { nothingIn, tell, wrongContent } from "./container-problems.ts";
import { closeType, openType } from "./pair-containers.ts";
import { PullQuotes } from "./pull-quotes.ts";

/**
 * Core rule: makes of each container the figure that it is, now that its lines are read: to be called when pictures, films and
 * embeds are figures. One that turns out to hold something else is left out, and its content stays.
 */
export function containerFigures(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === openType)) return;
  const document = documentOf(state.env);
  const quotes = new PullQuotes(state);
  const made: Token[] = [];
  let begun: { readonly open: Token; readonly content: Token[] } | undefined;
  for (const token of state.tokens) {
    if (token.type === openType) begun = { open: token, content: [] };
    else if (token.type === closeType && begun !== undefined) {
      const { open, content } = begun;
      begun = undefined;
      for (const part of figure(open, content, token, document, quotes, state)) made.push(part);
    } else (begun?.content ?? made).push(token);
  }
  state.tokens = made;
}

function figure(
  open: Token,
  content: readonly Token[],
  close: Token,
  document: BodyDocument,
  quotes: PullQuotes,
  state: StateCore,
): readonly Token[] {
  const name = open.meta?.name as ContainerName;
  const shown =
    name !== "wide" && !areParagraphs(content)
      ? undefined
      : name === "gallery"
        ? gallery(open, content, close, state)
        : name === "wide"
          ? wide(open, content, close)
          : quotes.quote(open, content, close);
  if (shown !== undefined) return shown;
  tell(document, content.every(({ hidden }) => hidden) ? nothingIn(name) : wrongContent(name), open);
  return content;
}

/** Whether raw HTML has left the paragraphs whole. */
function areParagraphs(content: readonly Token[]): boolean {
  return content.every(
    (token) => /^paragraph_/.test(token.type) || (token.type === "inline" && isSound(token)),
  );
}

/** Whether a block is a picture by itself. */
function isPicture(open: Token, line: Token | undefined): boolean {
  return (
    open.tag === "figure" &&
    line?.children?.some(({ type }) => type === "image") === true &&
    !open.meta?.plays
  );
}

function gallery(
  open: Token,
  content: readonly Token[],
  close: Token,
  state: StateCore,
): Token[] | undefined {
  const starts = content.flatMap((token, at) => (token.type === "paragraph_open" ? [at] : []));
  const words = starts.filter((at) => {
    const start = content[at];
    return start !== undefined && !isPicture(start, content[at + 1]);
  });
  const [caption = content.length] = words;
  const isInOrder = words.length === 0 || (words.length === 1 && caption === starts.at(-1));
  if (!isInOrder || starts.length === words.length) return undefined;
  const said = content.slice(caption);
  for (const token of said) if (token.tag === "p") token.tag = "figcaption";
  asFigure(open, close, "gallery");
  const box = (type: string, nesting: 1 | -1): Token => {
    const token = new state.Token(type, "div", nesting);
    token.block = true;
    if (nesting === 1) token.attrs = [["class", "pictures"]];
    return token;
  };
  return [
    open,
    box("pictures_open", 1),
    ...content.slice(0, caption),
    box("pictures_close", -1),
    ...said,
    close,
  ];
}

function wide(open: Token, content: readonly Token[], close: Token): readonly Token[] | undefined {
  const [first, line] = content;
  if (first?.type !== "paragraph_open") {
    open.attrs = [["class", "wide"]];
    return content.length === 0 ? undefined : [open, ...content, close];
  }
  if (first.tag !== "figure") return undefined;
  if (isPicture(first, line) || first.meta?.plays) first.attrJoin("class", "wide");
  return content;
}

function asFigure(open: Token, close: Token, className: string): void {
  open.tag = "figure";
  close.tag = "figure";
  open.attrs = [["class", className]];
}

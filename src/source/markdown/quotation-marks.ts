import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { closesQuotation, elisionAt, farthest } from "../typography/elision.ts";
import type { Typography } from "../typography/typography.ts";
import { unpairedMark, withSpace } from "../typography/unpaired-mark.ts";
import { typographyIn } from "./typography.ts";

const doubleQuote = 0x22;
const newline = 0x0a;
const space = 0x20;
const straight = /["']/;
const elisionLike = /'[\p{L}\d]/u;

/**
 * Core rules around markdown-it’s own for quotation marks, which pairs them by its option `quotes`: before it, the marks of
 * the language are set and apostrophes at the head of words are written as such; behind it, marks without a partner are
 * decided, and guillemets get their spaces. A mark takes one place before and after, so that both see where each stood.
 */
export function quotationMarks(md: MarkdownIt): void {
  /** Texts with straight marks in them, as they were written. */
  const written = new WeakMap<Token, string>();
  md.core.ruler.before("smartquotes", "marks-of-language", (state) => {
    const typography = typographyIn(state.env);
    md.options.typographer = typography !== undefined;
    if (typography === undefined) return;
    md.options.quotes = [...typography.quotes];
    for (const tokens of blocksWithMarks(state)) prepare(tokens, typography, written);
  });
  md.core.ruler.after("smartquotes", "unpaired-marks", (state) => {
    const typography = typographyIn(state.env);
    if (typography === undefined) return;
    for (const tokens of blocksWithMarks(state)) finish(tokens, typography, written, md.utils);
  });
}

function* blocksWithMarks({ tokens }: StateCore): Iterable<readonly Token[]> {
  for (const { type, content, children } of tokens)
    if (type === "inline" && children !== null && straight.test(content)) yield children;
}

function prepare(tokens: readonly Token[], typography: Typography, written: WeakMap<Token, string>): void {
  let inAddress = false;
  for (const [index, token] of tokens.entries()) {
    if (token.info === "auto") inAddress = token.nesting === 1;
    if (token.type !== "text") continue;
    if (inAddress) {
      // An address is shown as it was typed.
      token.type = "text_special";
    } else if (straight.test(token.content)) {
      if (elisionLike.test(token.content)) token.content = withElisions(tokens, index, typography);
      written.set(token, token.content);
    }
  }
}

/** The text of a token with apostrophes at the head of words. */
function withElisions(tokens: readonly Token[], index: number, typography: Typography): string {
  const { content } = tokens[index] as Token;
  return content.replace(/'/g, (mark, at: number) => {
    const elision = elisionAt(content, at, typography);
    if (elision === undefined) return mark;
    if (elision === "unless-closed" && closesQuotation(textBehind(tokens, index, at))) return mark;
    return "’";
  });
}

function textBehind(tokens: readonly Token[], index: number, at: number): string {
  let text = (tokens[index] as Token).content.slice(at + 1);
  for (let next = index + 1; next < tokens.length && text.length < farthest; next++) {
    const { type, content } = tokens[next] as Token;
    text += type === "softbreak" || type === "hardbreak" ? " " : type === "text" ? content : "";
  }
  return text;
}

type Utils = MarkdownIt["utils"];

function finish(
  tokens: readonly Token[],
  typography: Typography,
  written: WeakMap<Token, string>,
  utils: Utils,
): void {
  for (const [index, token] of tokens.entries()) {
    const text = written.get(token);
    if (text === undefined) continue;
    const { content } = token;
    let made = "";
    for (let at = 0; at < text.length; at++) {
      const sign = content.charAt(at);
      if (!straight.test(text.charAt(at))) made += sign;
      else if (sign !== text.charAt(at)) made += typography.spaces === undefined ? sign : withSpace(sign);
      else made += unpaired(tokens, index, at, text, typography, written, utils);
    }
    token.content = made;
  }
}

/** What a mark becomes that markdown-it left alone. */
function unpaired(
  tokens: readonly Token[],
  index: number,
  at: number,
  text: string,
  typography: Typography,
  written: WeakMap<Token, string>,
  utils: Utils,
): string {
  const mark = text.charAt(at);
  const before = at > 0 ? text.charCodeAt(at - 1) : neighbour(tokens, index, -1, written);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : neighbour(tokens, index, 1, written);
  if (!onlyOpens(mark, before, next, utils)) return mark;
  return unpairedMark(
    {
      isSingle: mark === "'",
      isFirst: before === newline,
      isIntroduced: before === space && /[,:]/.test(text.charAt(at - 2)),
      next,
    },
    typography,
  );
}

/** Whether a mark can begin a quotation and not end one, by the rules of markdown-it. */
function onlyOpens(mark: string, before: number, next: number, utils: Utils): boolean {
  const isSign = (code: number): boolean => utils.isMdAsciiPunct(code) || utils.isPunctCharCode(code);
  if (utils.isWhiteSpace(next)) return false;
  if (mark === '"' && next === doubleQuote && before >= 0x30 && before <= 0x39) return false;
  if (utils.isWhiteSpace(before)) return true;
  return isSign(before) && !isSign(next);
}

/** The character beside a text in its paragraph: a newline at either end of it, a space at the end of a line. */
function neighbour(
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  written: WeakMap<Token, string>,
): number {
  for (let index = start + step; ; index += step) {
    const token = tokens[index];
    if (token === undefined) return newline;
    if (token.type === "softbreak" || token.type === "hardbreak") return space;
    const content = written.get(token) ?? token.content;
    if (content !== "") return content.charCodeAt(step === 1 ? 0 : content.length - 1);
  }
}

import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { type BodyDocument, documentOf } from "../body-document.ts";
import { offsetOf } from "../inline-offsets.ts";
import type { Leftover } from "./leftover.ts";
import { leftoverAt } from "./leftover-at.ts";

/** The type of the tokens that leftovers are. */
export const leftoverType = "leftover";

const mayHold = /[{[]|<%|(?:^|\n):/;

/** An element in which no names are looked for (see `findMentions`), and that nothing else makes. */
const around = ['<span translate="no">', "</span>"] as const;

/**
 * Inline rule: what is left of another program’s markup is kept as it is typed, and no mark in it means anything. It is
 * tried where no link, picture or footnote begins, and never within code.
 */
export function leftoverRule(state: StateInline, silent: boolean): boolean {
  const leftover = leftoverAt(state.src, state.pos);
  if (leftover === undefined || leftover.end > state.posMax) return false;
  if (!silent)
    leftoverToken(state.push(leftoverType, "", 0), state.src.slice(state.pos, leftover.end), leftover);
  state.pos = leftover.end;
  return true;
}

/** Makes a token that of a leftover. */
export function leftoverToken(token: Token, content: string, leftover: Leftover): void {
  token.content = content;
  token.meta = { leftover };
}

/** Core rule: counts the leftovers that are left in the text when raw HTML is dealt with, and reports them. */
export function reportLeftovers(state: StateCore): void {
  const document = documentOf(state.env);
  for (const block of state.tokens) {
    if (block.type === "inline" && mayHold.test(block.content))
      countIn(block.children ?? [], document.homeOf(block), document);
  }
  for (const { leftover, count, first } of document.leftovers.kinds()) {
    const times = count === 1 ? "" : ` It stands in ${count} places.`;
    const message = `${leftover.kind} is ${leftover.what}.${times}`;
    document.report({ code: "template-left", message, hint: leftover.hint }, first);
  }
}

function countIn(tokens: readonly Token[], block: Token, document: BodyDocument): void {
  for (const token of tokens) {
    if (token.children) countIn(token.children, block, document);
    const leftover = token.type === leftoverType ? (token.meta?.leftover as Leftover | undefined) : undefined;
    const found = leftover ?? leftoverAt(templateIn(token) ?? "", 0);
    if (!found) continue;
    const at = offsetOf(token) ?? 0;
    // A link begins at its words; its address stands behind them.
    const start = leftover ? at : Math.max(at, block.content.indexOf("{", at));
    document.leftovers.add(found, document.placeAt(block, start));
  }
}

/** A template tag in the address of a link or a picture. */
function templateIn(token: Token): string | undefined {
  if (token.type !== "link_open" && token.type !== "image") return undefined;
  const address = String(token.attrGet(token.type === "image" ? "src" : "href") ?? "");
  const [encoded] = /(?:%7B|\{)(?:%7B|\{|%25|%).*?(?:%7D|\}|%25|%)(?:%7D|\})/i.exec(address) ?? [];
  return encoded?.replace(/%(7B|7D|25|20|3C|3E|22)/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Renders leftovers as they are typed; in a text alternative as text. */
export function renderLeftovers(md: MarkdownIt): void {
  const asText = md.renderer.renderInlineAsText.bind(md.renderer);
  md.renderer.renderInlineAsText = (tokens, options, env) =>
    asText(
      tokens.map((token) => (token.type === leftoverType ? ({ ...token, type: "text" } as Token) : token)),
      options,
      env,
    );
  md.renderer.rules[leftoverType] = (tokens, index) =>
    `${around[0]}${md.utils.escapeHtml(tokens[index]?.content ?? "")}${around[1]}`;
}

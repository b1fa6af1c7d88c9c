import type { Env, StateCore, Token } from "markdown-it";
import type { Typography } from "../typography/typography.ts";

const worthALook = /--|\.\.\./;

/** How the language of a text sets its signs, from the `env` that it is parsed with; undefined for one that is left as it is. */
export function typographyIn(env: Env): Typography | undefined {
  return env.typography as Typography | undefined;
}

/**
 * Core rule: `...` → `…`, `--` → `–`, `---` → `—`. It stands in for markdown-it’s own replacements, which also turn
 * `(c)` into `©` and so would print “a 501©(3) organisation”. Code and bare addresses stay as they are.
 */
export function dashesAndDots(state: StateCore): void {
  if (typographyIn(state.env) === undefined) return;
  for (const block of state.tokens) {
    if (block.type === "inline" && worthALook.test(block.content)) replaceIn(block.children ?? []);
  }
}

function replaceIn(tokens: readonly Token[]): void {
  let inAddress = false;
  for (const token of tokens) {
    if (token.info === "auto") inAddress = token.nesting === 1;
    if (token.type === "text" && !inAddress) token.content = replaceMarks(token.content);
  }
}

function replaceMarks(text: string): string {
  return text
    .replace(/\.{3}/g, "…")
    .replace(/(^|[^-])---(?!-)/g, "$1—")
    .replace(/(^|[^-])--(?!-)/g, "$1–");
}

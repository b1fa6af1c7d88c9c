import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { elementRule } from "./raw-html/elements.ts";

const box = /^\[([ xX])\][ \t\u00a0]+/;

/**
 * Core rule: `- [ ] x` and `- [x] x` are items with a box (GitHub’s Markdown, “Task list items”). Nobody can tick it, and
 * the text beside it is its name.
 */
export function taskLists(state: StateCore): void {
  const { tokens } = state;
  for (const [at, line] of tokens.entries()) {
    if (line.type !== "inline" || !line.content.startsWith("[")) continue;
    const item = tokens[at - 2];
    if (tokens[at - 1]?.type === "paragraph_open" && item?.type === "list_item_open")
      makeTask(item, line, state.Token);
  }
}

function makeTask(item: Token, line: Token, Made: StateCore["Token"]): void {
  const children = line.children ?? [];
  const [first] = children;
  const [mark = "", sign = ""] = (first?.type === "text" ? box.exec(first.content) : null) ?? [];
  // Behind the box stands something: a word, emphasis, code.
  if (mark.length === first?.content.length && children.length === 1) return;
  // A label holds a line of text and no blocks.
  if (!first || mark === "" || line.meta?.holdsBlocks === true || children.some(isBlockTag)) return;
  first.content = first.content.slice(mark.length);
  const input = new Made("task_box", "input", 0);
  input.meta = { done: sign !== " " };
  line.children = [
    new Made("label_open", "label", 1),
    input,
    ...children,
    new Made("label_close", "label", -1),
  ];
  item.attrJoin("class", "task");
}

function isBlockTag({ type, content }: Token): boolean {
  const name = type === "html_inline" ? (/^<\/?([a-z][a-z0-9]*)/.exec(content)?.[1] ?? "") : "";
  return name !== "" && elementRule(name)?.is === "flow";
}

export function renderTaskLists(md: MarkdownIt): void {
  md.renderer.rules.task_box = (tokens, index) =>
    `<input type="checkbox"${tokens[index]?.meta?.done === true ? " checked" : ""} disabled> `;
}

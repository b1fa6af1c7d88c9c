import type { MarkdownIt, StateBlock } from "markdown-it";

/** The token of a line `::: name` or `:::`; its content is what stands behind the colons. */
export const markType = "container_mark";

const colon = 0x3a;

/**
 * Has markdown-it see a line that begins with three colons or more as a mark by itself, which ends a paragraph. Which mark
 * belongs to which is told later, by `pairContainers`: so a mark without its fellow changes nothing of what follows, and nothing
 * has to be read twice, however many there are.
 */
export function containerMarks(md: MarkdownIt): void {
  md.block.ruler.before("fence", markType, mark, { alt: ["paragraph", "reference", "blockquote", "list"] });
}

function mark(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  // Four spaces begin a block of code.
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  for (let at = start; at < start + 3; at++) if (state.src.charCodeAt(at) !== colon) return false;
  if (silent) return true;
  const token = state.push(markType, "", 0);
  token.content = behindColons(state.src.slice(start, state.eMarks[line]));
  token.map = [line, line + 1];
  token.block = true;
  state.line = line + 1;
  return true;
}

/** Some programs close the line as well: `::: gallery :::`. */
function behindColons(line: string): string {
  let [from, to] = [0, line.length];
  while (line.charCodeAt(from) === colon) from++;
  const isFiller = (sign: string) => sign === ":" || sign === " " || sign === "\t";
  while (to > from && isFiller(line.charAt(to - 1))) to--;
  return line.slice(from, to).trim();
}

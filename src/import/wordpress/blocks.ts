import type { BodyTools } from "../item.ts";
import { lineAt } from "../text/line-at.ts";
import { shortened } from "../text/plain-text.ts";

/** The comments between which WordPress’s block editor sets its blocks: `<!-- wp:image {"id":3} -->`. */
const comment = /<!--\s+(\/?)wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)\s+(\{[\s\S]*?\}\s+)?(\/?)-->/g;

export interface BlockContext {
  readonly tools: BodyTools;
  /** The text of a block that stands once for many texts, by its id. */
  readonly reusable: (id: string) => string | undefined;
  /** Makes paragraphs of text that stands between blocks, as the classic editor wrote it. */
  readonly classic: (text: string, line: number) => string;
}

/** Blocks that show nothing by themselves, or that say all they say in the HTML within. */
const quiet = /^(?:more|nextpage|spacer|paragraph|footnotes)$/;

/** True where the block editor wrote a text. */
export function hasBlocks(text: string): boolean {
  return /<!--\s+wp:/.test(text);
}

/**
 * A text of the block editor as HTML: the comments go, and what WordPress would make of a block when a reader asks for the page
 * is made now or told.
 */
export function withoutBlocks(text: string, context: BlockContext, depth = 0): string {
  let made = "";
  let end = 0;
  let open = 0;
  for (const match of text.matchAll(comment)) {
    const [whole, closing, name = "", json, alone] = match;
    const before = text.slice(end, match.index);
    made += open === 0 && before.trim() !== "" ? `\n${context.classic(before, lineAt(text, end))}\n` : before;
    end = match.index + whole.length;
    if (closing === "/") open = Math.max(0, open - 1);
    else if (alone === "/")
      made += dynamicBlock(name, attributesOf(json), whole, context, lineAt(text, match.index), depth);
    else open += 1;
  }
  const rest = text.slice(end);
  return made + (open === 0 && rest.trim() !== "" ? `\n${context.classic(rest, lineAt(text, end))}` : rest);
}

function dynamicBlock(
  name: string,
  attributes: Record<string, unknown>,
  source: string,
  context: BlockContext,
  line: number,
  depth: number,
): string {
  if (quiet.test(name)) return "";
  const { tools, reusable } = context;
  const address = attributes.url ?? attributes.src ?? attributes.href;
  if (name === "block" && depth < 5) {
    const text = reusable(String(attributes.ref));
    if (text !== undefined) return `\n${withoutBlocks(text, context, depth + 1)}\n`;
  }
  if (/^(?:embed|core-embed\/|video|audio|jetpack\/)/.test(name) && typeof address === "string")
    return `\n<p>${address}</p>\n`;
  tools.note(
    "lost",
    `The block “${name}” is made anew for every reader and was taken out: ${shortened(source)}`,
    line,
    `The block “${name}”`,
  );
  return "";
}

function attributesOf(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

import type { StateInline } from "markdown-it";
import { isHtmlName } from "./elements.ts";

/** A tag with values, whatever its quotation marks; marks of template languages may hold `<` and `>`. */
const tag = /<([a-z][a-z0-9-]*)(?=\s)(?:\{\{[^}]{0,500}\}\}|\{%[^%]{0,500}%\}|[^<>{]|\{(?![{%]))*>/iy;
const hasValue = /\s[\w:-]+\s*=\s*["'“”]|\s[\w:-]+\s*=[^\s"']+["']/;

/**
 * Inline rule: a start tag of HTML that CommonMark takes for text, since a quotation mark is missing in it, is a tag all
 * the same, as it is in browsers. What is wrong with it is told when it is read.
 */
export function brokenTag(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  tag.lastIndex = state.pos;
  const [source = "", name = ""] = tag.exec(state.src) ?? [];
  if (source === "" || state.pos + source.length > state.posMax) return false;
  if (!isHtmlName(name.toLowerCase()) || !hasValue.test(source)) return false;
  if (!silent) state.push("html_inline", "", 0).content = source;
  state.pos += source.length;
  return true;
}

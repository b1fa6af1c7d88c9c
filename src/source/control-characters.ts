import { cleanText, firstUncleanAt } from "../model/clean-text.ts";
import type { Problem } from "../model/problem.ts";
import { TextPlaces } from "./position.ts";

/** Takes out of a file’s text what XML does not allow, and says so once, at the first place. */
export function withoutControlCharacters(
  text: string,
  file: string,
): { text: string; problems: readonly Problem[] } {
  const at = firstUncleanAt(text);
  if (at === -1) return { text, problems: [] };
  const problem: Problem = {
    ...new TextPlaces(text, file).at(at),
    code: "text-control-character",
    severity: "warning",
    message: `An invisible control character (U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}) stands here; it is left out.`,
    hint: "Delete it; it most often came with text copied from a PDF or a word processor.",
  };
  return { text: cleanText(text), problems: [problem] };
}

/** What an output may do with words and still show them. */
const showing =
  "(?:\\s*\\|\\s*(?:markdownify|markdown|md|renderMarkdown|safe|raw|strip|trim|smartify|strip_newlines|newline_to_br|highlight)\\b(?:\\([^()]*\\))?)*";

/**
 * Whether words that a text gives a name, `{% capture name %}…{% endcapture %}`, are shown by that name: true, false where nothing
 * says the name, and undefined where something does that may not show it.
 *
 * @param open what of the text stands under no condition
 * @param includes all that files say which the text may include
 */
export function wordsAreShown(name: string, open: string, includes: () => string): boolean | undefined {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const run = open.replace(/\{%-?\s*(raw|verbatim|comment)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g, "");
  if (new RegExp(`\\{\\{-?\\s*${name}${showing}\\s*-?\\}\\}`).test(run)) return true;
  const tags = [...run.matchAll(/\{%-?\s*([\w-]+)((?:(?!%\})[\s\S])*)%\}/g)];
  const isWord = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  const isGiven = tags.some(([, tag = "", said = ""]) => !/^(?:assign|set)$/.test(tag) && isWord.test(said));
  if (isGiven) return true;
  const isIncluding = tags.some(([, tag = ""]) => /^(?:include\w*|render|import|from|extends)$/.test(tag));
  if (isIncluding && isWord.test(includes())) return true;
  return isWord.test(run) ? undefined : false;
}

/** What an output may do with words and still show them. */
const showing =
  "(?:\\s*\\|\\s*(?:markdownify|markdown|md|renderMarkdown|safe|raw|strip|trim|smartify|strip_newlines|newline_to_br|highlight)\\b(?:\\([^()]*\\))?)*";

const unrun = /\{%-?\s*(raw|verbatim|comment)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;

/**
 * Whether words that a text gives a name, `{% capture name %}…{% endcapture %}`, are shown by that name: true, false where nothing
 * says the name, and undefined where something does that may not show it.
 *
 * @param text all of it
 * @param open what of it stands under no condition
 * @param includes all that files say which the text may include
 */
export function wordsAreShown(
  name: string,
  text: string,
  open: string,
  includes: () => string,
): boolean | undefined {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const run = open.replace(unrun, "");
  if (new RegExp(`\\{\\{-?\\s*${name}${showing}\\s*-?\\}\\}`).test(run)) return true;
  const tags = [...run.matchAll(/\{%-?\s*([\w-]+)((?:(?!%\})[\s\S])*)%\}/g)];
  const isWord = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  const isGiven = tags.some(([, tag = "", said = ""]) => !/^(?:assign|set)$/.test(tag) && isWord.test(said));
  if (isGiven) return true;
  const isIncluding = tags.some(([, tag = ""]) => /^(?:include\w*|render|import|from|extends)$/.test(tag));
  if (isIncluding && isWord.test(includes())) return true;
  const said = [...text.replace(unrun, "").matchAll(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g)].map(([one]) => one);
  const isOwn = /^\{%-?\s*(?:capture|set)\s/;
  return said.some((one) => !isOwn.test(one) && isWord.test(one)) ? undefined : false;
}

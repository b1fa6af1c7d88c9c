/** What stands before a text in quotation marks that is a value: `title: `, `"title": `, `- `. */
const beforeValue =
  /^[ \t]*(?:-[ \t]+)*(?:(?:[^\s"'#:-][^"'\n]*?|"[^"\n]*"|'[^'\n]*')[ \t]*:[ \t]+)?(?=["'])/;
const ends = { '"': /^(?:[^"\\]|\\.|\\$)*"/, "'": /^(?:[^']|'')*'(?!')/ };

/**
 * Indents the lines over which texts in quotation marks run on. What stands in such a line is text, whatever it looks like: a field, an
 * entry of a list. A value within the marks is the same with any indentation.
 */
export function withQuotedIndented(yaml: string): string {
  let end: RegExp | undefined;
  const lines = yaml.split("\n").map((line) => {
    const before = end === undefined ? beforeValue.exec(line)?.[0] : undefined;
    const sign = before === undefined ? undefined : line.charAt(before.length);
    const shown = end === undefined || line === "" ? line : `  ${line}`;
    if (before !== undefined && (sign === '"' || sign === "'")) {
      end = ends[sign];
      if (end.test(line.slice(before.length + 1))) end = undefined;
    } else if (end?.test(line) === true) end = undefined;
    return shown;
  });
  return lines.join("\n");
}

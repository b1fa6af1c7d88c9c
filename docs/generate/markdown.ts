/** The note at the head of every generated page. */
export function generatedFrom(...sources: readonly string[]): string {
  return `<!-- Made by \`npm run docs\` from ${sources.join(" and ")}. Change it there. -->`;
}

/** A Markdown table. Cells hold Markdown; a `|` in them is escaped. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heading), `|${"---|".repeat(heading.length)}`, ...rows.map(line)].join("\n");
}

/** A block of code, fenced by more backticks than it holds itself. */
export function codeBlock(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n$/, "")}\n${fence}`;
}

/** Parts of a page, a blank line between each, one line end after the last. */
export function page(...parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

import type { Fix } from "../model/problem.ts";

/** The lines of a text around a piece of it (offsets in UTF-16 units), with something else in the place of that piece. */
export function fixOf(text: string, from: number, to: number, piece: string): Fix {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const end = next === -1 ? text.length : next;
  const line = text.slice(0, start).split("\n").length;
  return {
    line,
    endLine: line + text.slice(start, end).split("\n").length - 1,
    text: text.slice(start, from) + piece + text.slice(to, end),
  };
}

/** The text after a fix, with the line ends that it has. */
export function applyFix(text: string, { line, endLine, text: written }: Fix): string {
  const lines = text.split("\n");
  const end = lines[endLine - 1]?.endsWith("\r") === true ? "\r" : "";
  const inPlace = written.replaceAll("\n", `${end}\n`) + end;
  return [...lines.slice(0, line - 1), inPlace, ...lines.slice(endLine)].join("\n");
}

/** What is to be written, as it is said in a hint: “`title: …`”, “`image:` and below it `  src: …`”. */
export function linesSaid({ text }: Fix): string {
  const [first, ...rest] = text.split("\n").map((line) => `\`${line}\``);
  return rest.length === 0 ? `${first}` : `${first} and below it ${rest.join(", ")}`;
}

/**
 * A text as YAML in quotation marks, on one line. Straight double ones as far as they do not stand in the text
 * themselves: `"Talks: day two"`, `'"We won" says mayor'`.
 */
export function quotedYaml(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an entry of a list, in quotation marks only where it needs them. */
export function nameInYaml(name: string): string {
  const isPlain =
    /^[\p{L}(][^"[\]{},#&*!|>%@`:]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return isPlain ? name : quotedYaml(name);
}

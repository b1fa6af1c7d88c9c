import { commonOrder } from "./common-order.ts";

/**
 * The text of an article as another program sent it, in which every line that says what it said before has the bytes that it had, and
 * so have the line ends and empty lines between two such lines that stood together.
 */
export function mergedBody(old: string, sent: string): string {
  const end = old.includes("\r\n") ? "\r\n" : "\n";
  const [before, now] = [cutLines(old), cutLines(sent.replace(/\r\n?/g, "\n"))];
  if (now.lines.length === 0) return before.lines.length === 0 ? old : "";
  const same = new Map(commonOrder(saidIn(before), saidIn(now)).map(([place, at]) => [at, place] as const));
  const parts = now.lines.map((line, at) => {
    const place = same.get(at);
    const gap = now.gaps[at] ?? "";
    const kept = place !== undefined && same.get(at - 1) === place - 1 ? before.gaps[place] : undefined;
    const isKept = kept !== undefined && (isParted(kept) === isParted(gap) || isStructure(line));
    const written = isKept ? kept : gap.replaceAll("\n", end);
    return (at === 0 ? "" : written) + (place === undefined ? line : before.lines[place]);
  });
  // An empty line stands between the fields and the text, where nothing was said of it.
  const [first, last] =
    before.lines.length === 0 ? [end, end] : [before.gaps[0] ?? "", before.gaps.at(-1) ?? ""];
  return first + parts.join("") + last;
}

interface Lines {
  /** Those in which something stands. */
  readonly lines: readonly string[];
  /** What stands before each line, and behind the last: line ends and empty lines. */
  readonly gaps: readonly string[];
}

/** Cuts a text into its lines; gaps and lines in turn are the text. */
function cutLines(text: string): Lines {
  const end = text.trimEnd().length;
  const found = [...text.slice(0, end).matchAll(/^.*\S.*$/gm)];
  const ends = [0, ...found.map(({ 0: line, index }) => index + line.length)];
  const starts = [...found.map(({ index }) => index), text.length];
  return { lines: found.map(([line]) => line), gaps: starts.map((start, at) => text.slice(ends[at], start)) };
}

/** Whether an empty line is in a gap. */
function isParted(gap: string): boolean {
  return gap.split("\n").length > 2;
}

const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const listed = /^([ \t]*)(?:[*+-]|\d+[.)])(?=[ \t]|$)/;

/** Lines that stand for themselves, with an empty line before them or not: rules, rows of tables, entries of lists. */
function isStructure(line: string): boolean {
  return rule.test(line) || listed.test(line) || /^[ \t]*\|/.test(line);
}

/** What each line says; what goes on in a quotation is of it, whether it has the sign or not. */
function saidIn({ lines, gaps }: Lines): readonly string[] {
  const all: string[] = [];
  for (const [at, line] of lines.entries()) {
    const one = said(line);
    const goesOn = all[at - 1]?.startsWith("> ") === true && !isParted(gaps[at] ?? "");
    all.push(goesOn && !one.startsWith(">") && !isStructure(line) ? `> ${one}` : one);
  }
  return all;
}

/**
 * What a line says in Markdown, whatever way of writing it a program prefers: `_so_` is `*so*`, `* one` is `- one`, a rule is made of
 * any of its signs; numbers of lists count themselves, and a backslash before a sign only keeps it from meaning anything. How far a line
 * is indented, what quotation it is in and which heading it is are kept apart, and so are words.
 */
function said(line: string): string {
  if (rule.test(line)) return "---";
  const plain = line
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(listed, (whole, indent: string) => `${indent}${/\d/.test(whole) ? "1." : "-"}`)
    .replaceAll("_", "*")
    .replace(/(``+) (.*?) \1/g, "$1$2$1")
    .replaceAll("\t", "    ")
    .replace(/ +$/, (spaces) => (spaces.length > 1 ? "  " : ""));
  if (!/^ *\|/.test(plain)) return plain;
  // How columns are drawn, and an upright stroke within one.
  const row = plain.replaceAll("\\", "").replace(/\s*\|\s*/g, "|");
  return /^[|:-]+$/.test(row) ? row.replace(/:?-+:?/g, "-") : row;
}

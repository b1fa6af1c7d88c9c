import { join, relative, sep } from "node:path";
import type { Place, Problem } from "../model/problem.ts";
import type { Colours } from "./colours.ts";
import { grouped } from "./counted.ts";
import { excerptOf } from "./excerpt.ts";
import { isWithin } from "./folders.ts";
import { type LeftOut, limitProblems } from "./limit-problems.ts";
import { safeText } from "./safe-text.ts";
import type { SourceLines } from "./source-lines.ts";

export interface PrettyOptions {
  /** Absolute. */
  readonly root: string;
  /** The folder in which the command was given, absolute: files are named as seen from there. */
  readonly workingFolder: string;
  readonly all: boolean;
  readonly colours: Colours;
  readonly lines: SourceLines;
}

/**
 * Problems for people: by file, each with its line of the source and what to do about it. The lines come without a
 * line end after the last; the empty text for no problems.
 */
export function prettyReport(problems: readonly Problem[], options: PrettyOptions): string {
  const { shown, leftOut } = limitProblems(problems, options.all);
  const parts = [...byFile(shown)].map(([file, group]) => ofFile(file, group, options));
  if (leftOut.length > 0) parts.push(leftOut.map((left) => wordLeftOut(left)).join("\n"));
  return parts.join("\n\n");
}

function ofFile(file: string, problems: readonly Problem[], options: PrettyOptions): string {
  const widest = Math.max(...problems.map((problem) => position(problem).length));
  const heading = options.colours.underline(safeText(shownPath(file, options)));
  return [heading, ...problems.map((problem) => one(problem, widest, options))].join("\n");
}

function one(problem: Problem, widest: number, options: PrettyOptions): string {
  const { colours } = options;
  const { severity, code, message, hint, related } = problem;
  const word = severity === "error" ? colours.red("error  ") : colours.yellow("warning");
  const indent = " ".repeat(widest + 4);
  const lines = [
    `  ${position(problem).padStart(widest)}  ${word}  ${safeText(message)}  ${colours.dim(code)}`,
  ];
  lines.push(...quote(problem, options).map((line) => indent + line));
  if (hint !== "") lines.push(`${indent}${colours.cyan("→")} ${safeText(hint)}`);
  if (related !== undefined) {
    lines.push(
      `${indent}${colours.dim(`see also ${safeText(shownPath(related.file, options))}:${position(related)}`)}`,
    );
  }
  return lines.join("\n");
}

/** The line that is meant, with a caret; nothing where the problem is the file as a whole. */
function quote(problem: Problem, { colours, lines }: PrettyOptions): readonly string[] {
  const line = lines(problem);
  if (line === undefined || /^\s*(?:---)?\s*$/.test(line) || isNoText(line)) return [];
  const { text, before } = excerptOf(line, problem.column);
  const bar = colours.dim("│");
  const mark = problem.severity === "error" ? colours.red("^") : colours.yellow("^");
  return [`${bar} ${text}`, `${bar} ${" ".repeat(before)}${mark}`];
}

/** Bytes of a picture or the like, of which nothing can be seen: zeros, or many signs that are no letters. */
function isNoText(line: string): boolean {
  const start = line.slice(0, 400);
  return start.includes("\0") || start.split("\ufffd").length > start.length / 5 + 1;
}

function wordLeftOut({ code, count }: LeftOut): string {
  return `… and ${grouped(count)} more \`${code}\`; see them all with --all`;
}

function position({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** The file as the person sees it from the working folder; from the root where that is somewhere else. */
export function shownPath(
  file: string,
  { root, workingFolder }: Pick<PrettyOptions, "root" | "workingFolder">,
): string {
  return isWithin(root, workingFolder)
    ? relative(workingFolder, join(root, file)).split(sep).join("/")
    : file;
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group === undefined) groups.set(problem.file, [problem]);
    else group.push(problem);
  }
  return groups;
}

import { articleFields, recordFields } from "../model/front-matter.ts";
import { settingsFields } from "../model/settings.ts";
import { type LineMend, lineMends } from "./yaml-mends.ts";
import type { YamlFault } from "./yaml-read.ts";

/** More mistakes than anybody makes in one file, and a longer text than front matter ever is. */
const mostMends = 10;
const longest = 20_000;

interface Tried extends LineMend {
  /** From 0. */
  readonly line: number;
  readonly rank: number;
  /** The text with the line mended, and the line of the first fault that is left in it. */
  readonly mended: string;
  readonly nextLine: number;
}

/**
 * Says of a YAML text that cannot be read what is wrong line by line, and what to write instead. Nothing is proposed that
 * was not tried: a proposal counts only where the text can then be read, or up to a later line. `faultsOf` reads a text.
 */
export function mendYaml(text: string, faultsOf: (text: string) => readonly YamlFault[]): YamlFault[] {
  const told: YamlFault[] = [];
  let mended = text;
  let faults = faultsOf(text);
  for (let round = 0; round < mostMends && text.length <= longest; round += 1) {
    const fault = firstOf(faults);
    const best = fault === undefined ? undefined : bestMend(mended, fault, faultsOf);
    if (best === undefined) break;
    told.push({
      offset: offsetIn(text, best.line, best.column),
      code: "yaml-syntax",
      message: best.message,
      ...proposed(best),
    });
    mended = best.mended;
    faults = faultsOf(mended);
  }
  const left = firstOf(faults);
  const twice = faults.filter(({ code }) => code === "field-twice");
  for (const fault of left === undefined ? twice : [left]) {
    const line = lineAt(mended, fault.offset);
    const column = fault.offset - offsetIn(mended, line, 0);
    told.push({ ...fault, offset: offsetIn(text, line, column) });
  }
  return told;
}

function proposed({ hint, text, line, isUnclear }: Tried): Pick<YamlFault, "hint" | "fix"> {
  if (isUnclear === true)
    return { hint: `${hint.replace(/:$/, "")}; a remark, behind \` #\`, stays outside of them.` };
  return { hint: `${hint} \`${text}\``, fix: { line: line + 1, endLine: line + 1, text } };
}

/** The first fault that stands in the way of reading; that a field is given twice does not. */
function firstOf(faults: readonly YamlFault[]): YamlFault | undefined {
  return faults
    .filter(({ code }) => code !== "field-twice")
    .reduce<YamlFault | undefined>((a, b) => (a === undefined || b.offset < a.offset ? b : a), undefined);
}

function bestMend(
  text: string,
  fault: YamlFault,
  faultsOf: (text: string) => readonly YamlFault[],
): Tried | undefined {
  const lines = text.split("\n");
  const at = lineAt(text, fault.offset);
  let best: Tried | undefined;
  const tried = new Set<string>();
  for (const line of [at, lineBeside(lines, at, -1), lineBeside(lines, at, 1)]) {
    const before = lines[line];
    if (before === undefined || before.trimStart().startsWith("#")) continue;
    for (const mend of lineMends(before, lines.slice(0, line))) {
      if (mend.text === before) continue;
      const mended = lines.with(line, mend.text).join("\n");
      if (tried.size === tried.add(mended).size) continue;
      const next = firstOf(faultsOf(mended));
      const nextLine = next === undefined ? Number.POSITIVE_INFINITY : lineAt(mended, next.offset);
      if (nextLine <= Math.max(at, line)) continue;
      const found: Tried = {
        ...mend,
        line,
        rank: rankOf(lines.slice(0, line), before, mend.text),
        mended,
        nextLine,
      };
      if (best === undefined || isBetter(found, best)) best = found;
      if (best.rank === 0 && next === undefined) return best;
    }
  }
  return best;
}

/** A mend that leads further is better; of those that lead as far, one that leaves a line where it stands. */
function isBetter(a: Tried, b: Tried): boolean {
  return a.nextLine > b.nextLine || (a.nextLine === b.nextLine && a.rank < b.rank);
}

const topLevel: ReadonlySet<string> = new Set(
  [articleFields, recordFields, settingsFields].flatMap(({ shape }) => Object.keys(shape)),
);

/** How likely a mend moves a line to where it belongs, the likeliest first: 0 for one that does not move it. */
function rankOf(above: readonly string[], before: string, after: string): number {
  if (after.trimStart() !== before.trimStart() || /^ *[\t\u00a0]/.test(before)) return 0;
  const isOfTop =
    topLevel.has(/^\s*(\w+)\s*:/.exec(after)?.[1] ?? "") || above.every((line) => line.trim() === "");
  const wanted = isOfTop ? 0 : indentOf(above.findLast((line) => line.trim() !== "") ?? "");
  return indentOf(after) === wanted ? 1 : 2 + Math.abs(after.length - before.length);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The next line in a direction with something on it; -1 where there is none. */
function lineBeside(lines: readonly string[], at: number, step: 1 | -1): number {
  let line = at + step;
  while (lines[line]?.trim() === "") line += step;
  return line;
}

/** The line of an offset, from 0. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

/** The offset of a column (from 0) of a line (from 0), or of the line’s end where it is shorter. */
function offsetIn(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return start + Math.min(column, lines[line]?.length ?? 0);
}

import { quotedYaml } from "./fix.ts";

/** What stands on a line behind the name of a field or a dash. */
export interface LineParts {
  readonly value: string;
  /** The remark behind the value, with the spaces before it; empty where there is none. Readers never see it. */
  readonly remark: string;
  /** False where ` #` may begin a remark and may be part of the text: then all of it is in `value`. */
  readonly isClear: boolean;
}

const quotation = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** Parts a value from the remark behind it. A remark has a space before its `#` and one behind it; `#1` and `#MeToo` may be text. */
export function lineParts(behind: string): LineParts {
  const quoted = quotation.exec(behind)?.[0].length ?? 0;
  const open = behind.slice(quoted);
  const found = (quoted === 0 ? /(?:^|[ \t]+)#(?=\s|$)/ : /[ \t]+#(?=\s|$)/).exec(open);
  const end = quoted + (found?.index ?? open.length);
  const value = behind.slice(0, end).trimEnd();
  const remark = found === null ? "" : behind.slice(value.length).trimEnd();
  const first = value[0] ?? "";
  const isQuoted = first === '"' || first === "'";
  const isCut =
    (isQuoted && remark.includes(first)) || (first === "[" && remark.includes("]") && !value.endsWith("]"));
  if (isCut || /(?:^|[ \t])#/.test(behind.slice(quoted, end)))
    return { value: behind.trimEnd(), remark: "", isClear: false };
  return { value, remark, isClear: true };
}

/**
 * A list in brackets, on one line, with those entries in quotation marks that YAML would not take for the texts that they are; undefined
 * where there are none, and where it cannot be told where one ends.
 */
export function mendedList(list: string): string | undefined {
  const inner = /^\[(.*)\]$/.exec(list)?.[1];
  if (inner === undefined) return undefined;
  const mended: string[] = [];
  for (let rest = inner; ; ) {
    const [whole, lead = "", entry = "", trail = ""] =
      /^(\s*)((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')?[^,]*?)(\s*)(?=,|$)/.exec(rest) ?? [];
    if (whole === undefined || /^[[{]|[\]}]$/.test(entry)) return undefined;
    mended.push(lead + (isMistaken(entry) ? quotedYaml(entry) : entry) + trail);
    if (rest.length === whole.length) break;
    rest = rest.slice(whole.length + 1);
  }
  const written = `[${mended.join(",")}]`;
  return written === list ? undefined : written;
}

function isMistaken(entry: string): boolean {
  if (/^["']/.test(entry)) return quotation.exec(entry)?.[0] !== entry;
  return /^[*&!@`%>|#]|^[-?] |:(?:\s|$)|\s#/.test(entry);
}

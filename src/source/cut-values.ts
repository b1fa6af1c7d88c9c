import { type Document, isMap, isScalar, isSeq } from "yaml";

/** A value of which YAML takes the end for a remark: of `title: Formula #1 wins` it reads “Formula”. */
export interface CutValue {
  readonly path: readonly (string | number)[];
  /** Offsets in the YAML text: where the value begins, where the ` #` stands, and where the line ends. */
  readonly start: number;
  readonly hash: number;
  readonly end: number;
  /** False where nothing is left of it. */
  readonly hasValue: boolean;
}

/** ` #` with a letter or a number behind it: `#1`, `#MeToo`, `# 1`. A remark has a space behind the `#`. */
const cut = /^[ \t]*(#(?:[^\s#]| \d).*)$/;

/**
 * Values without quotation marks, or none at all, behind which on their line stands what is no remark but was meant as
 * text. Numbers, dates and truth values are no such values, nor is anything in quotation marks.
 */
export function cutValues(document: Document.Parsed, text: string): readonly CutValue[] {
  if (!/[ \t]#(?:[^\s#]| \d)/.test(text)) return [];
  const found: CutValue[] = [];
  const look = (node: unknown, path: readonly (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items)
        if (isScalar(key)) look(value, [...path, key.source ?? String(key.value)]);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) look(item, [...path, index]);
    } else if (isScalar(node) && node.range && node.type === "PLAIN") {
      const hasValue = node.value !== null || node.source !== "";
      if (hasValue && typeof node.value !== "string") return;
      if (typeof node.value === "string" && /^\d{4}-\d/.test(node.value)) return;
      const [start, end] = node.range;
      const line = text.slice(end, lineEnd(text, end));
      const remark = cut.exec(line)?.[1];
      if (remark === undefined) return;
      const hash = end + line.length - remark.length;
      found.push({
        path,
        start: hasValue ? start : hash,
        hash,
        end: hash + remark.trimEnd().length,
        hasValue,
      });
    }
  };
  look(document.contents, []);
  return found;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

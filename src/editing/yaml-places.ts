import type { Node } from "yaml";
import { trimmed } from "./yaml-text.ts";

/** Where a value begins, and where its last sign ends. */
export function spanOf(yaml: string, node: Node): readonly [start: number, end: number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, start + trimmed(yaml.slice(start, end)).length];
}

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the end of the line of a place. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

import type { CST, Node, YAMLSeq } from "yaml";
import { lineEnd, lineStart, spanOf } from "./yaml-places.ts";

/** YAML without one entry of a list, and with the remarks on it. The list has been read with its source tokens. */
export function withoutEntry(yaml: string, list: YAMLSeq, at: number): string {
  const item = list.items[at] as Node;
  const [start, end] = spanOf(yaml, item);
  if (list.flow === true) return withoutInBrackets(yaml, list, at);
  const dash = dashOf(list, at) ?? start;
  const last = lineEnd(yaml, end);
  const remarks = [...remarksIn(yaml.slice(dash + 1, start)), ...remarksIn(yaml.slice(end, last))];
  const first = lineStart(yaml, dash);
  const [, lineBreak = ""] = /(\r?\n)?$/.exec(yaml.slice(0, last)) ?? [];
  const indent = " ".repeat(dash - first);
  return yaml.slice(0, first) + remarks.map((one) => indent + one + lineBreak).join("") + yaml.slice(last);
}

/** With the comma behind it, or, behind the last one, that before it; remarks between the two stay where they are. */
function withoutInBrackets(yaml: string, list: YAMLSeq, at: number): string {
  const [start, end] = spanOf(yaml, list.items[at] as Node);
  const before = at === 0 ? undefined : spanOf(yaml, list.items[at - 1] as Node)[1];
  if (before !== undefined && !yaml.slice(before, start).includes("#"))
    return yaml.slice(0, before) + yaml.slice(end);
  const behind = /^(?:\s|#.*)*,/.exec(yaml.slice(end))?.[0];
  if (behind === undefined) return yaml.slice(0, start) + yaml.slice(end).replace(/^[ \t]+(?=#)/, "");
  const after = behind.slice(0, -1);
  const blanks = after.includes("#") ? "" : (/^[ \t]*/.exec(yaml.slice(end + behind.length))?.[0] ?? "");
  return yaml.slice(0, start) + after.trimStart() + yaml.slice(end + behind.length + blanks.length);
}

function dashOf({ srcToken }: YAMLSeq, at: number): number | undefined {
  const items = srcToken?.type === "block-seq" ? srcToken.items : [];
  const dashes = items.flatMap(({ start }): readonly CST.SourceToken[] =>
    start.filter(({ type }) => type === "seq-item-ind"),
  );
  return dashes[at]?.offset;
}

function remarksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?<=^|\s)#.*/g), ([remark]) => remark.trimEnd());
}

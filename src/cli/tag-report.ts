import type { Problem } from "../model/problem.ts";
import type { WantedRecord } from "../tagging/often-named.ts";
import { wordProposal } from "./choose-tags.ts";
import { counted } from "./counted.ts";
import type { Noted } from "./tag-journal.ts";

interface Report {
  readonly articles: number;
  readonly noted: readonly Noted[];
  readonly records: readonly WantedRecord[];
  /** What kept files from being read or written. */
  readonly wrong: readonly Problem[];
}

/**
 * What was proposed for an archive, as Markdown for people: what could not be looked at first, then names that want
 * a record, then article by article.
 */
export function reportOf({ articles, noted, records, wrong }: Report): string {
  const lines = [
    "# Proposals of `dateline tag --all`",
    "",
    `${counted(articles, "article")}; ${noted.length} with proposals.`,
    "",
  ];
  if (wrong.length > 0) {
    lines.push("## Files with errors, which were passed over", "");
    for (const { file, line, message } of wrong) lines.push(`- \`${file}\`, line ${line}: ${plain(message)}`);
    lines.push("");
  }
  if (records.length > 0) {
    lines.push("## Names that come often and have no record", "");
    for (const { field, name, articles: count, file } of records)
      lines.push(`- ${plain(name)} (${field}, ${counted(count, "article")}): \`${file}\``);
    lines.push("");
  }
  for (const { file, proposals, written } of noted) {
    lines.push(`## ${file}`, "");
    for (const one of proposals) {
      const isWritten = written.some(({ field, name }) => field === one.field && name === one.name);
      lines.push(
        `- ${isWritten ? "written: " : ""}${plain(wordProposal(one))}`,
        `  “${plain(one.sentence)}”`,
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

/** Text from an article that no reader of Markdown takes for markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]#]/g, "\\$&");
}

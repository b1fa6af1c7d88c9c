import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { digestOfBytes } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import { writeWhole } from "../store/whole-file.ts";
import { OftenNamed } from "../tagging/often-named.ts";
import { canAsk } from "./ask.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { progressLine } from "./progress-line.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { type Noted, TagJournal } from "./tag-journal.ts";
import { lineOf, type Manner, tagOne } from "./tag-one.ts";
import { reportOf } from "./tag-report.ts";
import type { TaggingSession } from "./tagging-session.ts";
import { remark, say } from "./terminal.ts";

/**
 * Goes through all articles of a newsroom. What was done is noted article by article, so that a run that was cut short is taken
 * up where it ended; at the end the notes become a report. Gives the exit code.
 */
export async function tagArchive(
  desk: TaggingSession,
  manner: Manner,
  tell: (problems: readonly Problem[]) => number,
): Promise<number> {
  const { root, notes } = desk;
  const journal = new TagJournal(
    join(notes, "tagging", "journal"),
    JSON.stringify([manner.writes, manner.yes, manner.min]),
  );
  const articles = desk.archive.rows.filter(({ kind }) => kind === "article").map(({ path }) => path);
  // Who sits at a terminal reads the report, and not a line for each article.
  const isPrinted = !canAsk();
  const often = new OftenNamed(desk.names);
  const report: Noted[] = [];
  const line = progressLine(process.stderr);
  let code: number = exitCode.done;
  let written = 0;
  const done = (one: Noted): void => {
    often.note(one.proposals);
    // Only what there is to say of an article stays in memory.
    if (one.proposals.length > 0) report.push(one);
    written += one.written.length > 0 ? 1 : 0;
  };
  for (const [at, file] of articles.entries()) {
    if (!manner.asks || !manner.writes) line.step("tag", at, articles.length);
    const before = journal.of(file);
    if (before !== undefined && before.digest === digestOfFile(root, file)) {
      if (isPrinted) say(lineOf(file, before.proposals, manner.writes ? before.written : undefined));
      done(before);
      continue;
    }
    const looked = await desk.look(file);
    if (!("proposals" in looked)) {
      line.clear();
      code = tell(looked);
      continue;
    }
    const proposals = looked.proposals.filter(({ confidence }) => confidence >= manner.min);
    const asks = manner.asks && manner.writes;
    if (asks && proposals.length === 0) continue;
    const decided = await tagOne(
      desk,
      looked,
      { ...manner, asks },
      { written, isPrinted: isPrinted && !asks },
    );
    if (decided.problems.length > 0) code = tell(decided.problems);
    const isWritten = decided.written.length > 0;
    if (decided.isStopped) return stopped(written + Number(isWritten));
    const digest = isWritten ? digestOfFile(root, file) : digestOfBytes(looked.bytes);
    const one = { file, digest, proposals, written: decided.written };
    journal.note(one);
    done(one);
  }
  line.clear();
  const place = join(notes, "tagging", "report.md");
  const records = often.records();
  writeWhole(place, reportOf({ articles: articles.length, noted: report, records }));
  if (isPrinted) say(safeJson({ records }));
  else {
    const found = report.reduce((sum, one) => sum + one.proposals.length, 0);
    remark(
      `${counted(articles.length, "article")}, ${counted(found, "proposal")}, ${counted(written, "article")} written.`,
    );
    remark(safeText(`Report: ${relative(process.cwd(), place) || place}`));
  }
  journal.close();
  return code;
}

function stopped(written: number): number {
  remark(
    `Stopped. ${counted(written, "article")} written; \`tag --all\` with the same options goes on here.`,
  );
  return exitCode.done;
}

function digestOfFile(root: string, file: string): string {
  return digestOfBytes(readFileSync(join(root, file)));
}

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { digestOfBytes } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import { writeWhole } from "../store/whole-file.ts";
import { OftenNamed } from "../tagging/often-named.ts";
import { canAsk } from "./ask.ts";
import { counted } from "./counted.ts";
import { progressLine } from "./progress-line.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { type Noted, TagJournal } from "./tag-journal.ts";
import { lineOf, type Manner, tagOne } from "./tag-one.ts";
import { reportOf } from "./tag-report.ts";
import type { TaggingSession } from "./tagging-session.ts";
import { remark, say } from "./terminal.ts";

/**
 * Goes through all articles of a newsroom. What was done is noted article by article, so that a run that was cut short is taken
 * up where it ended; at the end the notes become a report. What cannot be read is put to what is `wrong`, in each run anew.
 */
export async function tagArchive(desk: TaggingSession, manner: Manner, wrong: Problem[]): Promise<void> {
  const { root, notes, articles } = desk;
  const journal = new TagJournal(
    join(notes, "tagging", "journal"),
    JSON.stringify([manner.writes, manner.yes, manner.min]),
  );
  // Who sits at a terminal reads the report, and not a line for each article.
  const isPrinted = !canAsk();
  const often = new OftenNamed(desk.names);
  const report: Noted[] = [];
  const line = progressLine(process.stderr);
  wrong.push(...desk.unread);
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
      wrong.push(...looked);
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
    wrong.push(...decided.problems);
    const isWritten = decided.written.length > 0;
    if (decided.isStopped) {
      remark(
        `Stopped. ${counted(written + Number(isWritten), "article")} written; \`tag --all\` with the same options goes on here.`,
      );
      return;
    }
    const digest = isWritten ? digestOfFile(root, file) : digestOfBytes(looked.bytes);
    const one = { file, digest, proposals, written: decided.written };
    // What is wrong is to be told by the next run too.
    if (decided.problems.length === 0) journal.note(one);
    done(one);
  }
  line.clear();
  const place = join(notes, "tagging", "report.md");
  const records = often.records();
  writeWhole(place, reportOf({ articles: articles.length, noted: report, records, wrong }));
  if (isPrinted) say(safeJson({ records }));
  else {
    const found = report.reduce((sum, one) => sum + one.proposals.length, 0);
    remark(
      `${counted(articles.length, "article")}, ${counted(found, "proposal")}, ${counted(written, "article")} written.`,
    );
    remark(safeText(`Report: ${relative(process.cwd(), place) || place}`));
  }
  journal.close();
}

function digestOfFile(root: string, file: string): string {
  return digestOfBytes(readFileSync(join(root, file)));
}

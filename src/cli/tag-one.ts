import type { Problem } from "../model/problem.ts";
import type { Proposal } from "../tagging/proposal.ts";
import { chooseTags, wordProposal } from "./choose-tags.ts";
import { counted } from "./counted.ts";
import { Interrupted } from "./interruption.ts";
import { safeJson, safeText } from "./safe-text.ts";
import type { Looked, TaggingSession } from "./tagging-session.ts";
import { remark, say } from "./terminal.ts";

/** How proposals are decided on: by asking, by how sure they are, or not at all. */
export interface Manner {
  readonly asks: boolean;
  readonly writes: boolean;
  /** With `yes`, everything that is at least so sure is taken. */
  readonly yes: boolean;
  /** What is less sure is left out. */
  readonly min: number;
}

/** So sure is what is taken without being looked at. */
const sure = 0.8;

export interface Done {
  /** What is wrong with the file that was to be written; it was not. */
  readonly problems: readonly Problem[];
  readonly written: readonly Proposal[];
  readonly isStopped: boolean;
}

/** Decides on the proposals for one article, writes and prints. `written` counts the files that were written before. */
export async function tagOne(
  desk: TaggingSession,
  looked: Looked,
  manner: Manner,
  { written: before, isPrinted }: { readonly written: number; readonly isPrinted: boolean },
): Promise<Done> {
  const listed = looked.proposals.filter(({ confidence }) => confidence >= manner.min);
  if (!manner.asks) {
    const written = manner.writes ? listed.filter(({ confidence }) => confidence >= sureOf(manner)) : [];
    const problems = desk.write(looked, written);
    if (isPrinted)
      say(lineOf(looked.file, listed, manner.writes && problems.length === 0 ? written : undefined));
    return { problems, written: problems.length === 0 ? written : [], isStopped: false };
  }
  const { accepted, isStopped } = await chooseTags(looked.file, listed).catch((error: unknown) => {
    if (!(error instanceof Interrupted) || before === 0) throw error;
    throw new Interrupted(
      error.signal,
      `Stopped. ${counted(before, "article was", "articles were")} written before.`,
    );
  });
  const problems = manner.writes ? desk.write(looked, accepted) : [];
  if (accepted.length > 0 && problems.length === 0) {
    for (const one of accepted) remark(safeText(`  ${wordProposal(one)}`));
    remark(
      manner.writes
        ? safeText(`Written: ${looked.file}`)
        : "Nothing was written; `--write` writes what you accept.",
    );
  }
  return { problems, written: manner.writes && problems.length === 0 ? accepted : [], isStopped };
}

/** One line of JSON for an article; with `written`, each proposal says whether it was. */
export function lineOf(
  file: string,
  proposals: readonly Proposal[],
  written: readonly Proposal[] | undefined,
): string {
  const told =
    written === undefined ? proposals : proposals.map((one) => ({ ...one, written: written.includes(one) }));
  return safeJson({ file, proposals: told });
}

function sureOf({ min }: Manner): number {
  return min > 0 ? min : sure;
}

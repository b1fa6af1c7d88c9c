import type { Proposal } from "../tagging/proposal.ts";
import { askOne } from "./ask.ts";
import { safeText } from "./safe-text.ts";
import { say } from "./terminal.ts";

/** What was chosen of the proposals for an article. */
export interface Chosen {
  readonly accepted: readonly Proposal[];
  /** True where no further article is to be asked about. */
  readonly isStopped: boolean;
}

/** Asks for each proposal whether the article is to be tagged so. @throws Interrupted on Ctrl+C */
export async function chooseTags(file: string, proposals: readonly Proposal[]): Promise<Chosen> {
  const accepted: Proposal[] = [];
  say(safeText(proposals.length === 0 ? `${file}: nothing to propose.` : file));
  for (const one of proposals) {
    const answer = await askOne(question(one), [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
      { value: "enough", label: "No, and none of the others here" },
      { value: "stop", label: "No, and stop asking" },
    ]);
    if (answer === "yes") accepted.push(one);
    if (answer === "enough") break;
    if (answer === "stop") return { accepted, isStopped: true };
  }
  return { accepted, isStopped: false };
}

function question(one: Proposal): string {
  return safeText(wordProposal(one)).concat("\n", safeText(`“${one.sentence}”`));
}

/** `people: Ana Ilić (line 8, 94 %; has a record)` */
export function wordProposal({ field, name, line, reason, confidence, instead }: Proposal): string {
  const what = instead === undefined ? name : `${name} instead of ${instead}`;
  return `${field}: ${what} (line ${line}, ${Math.round(confidence * 100)} %; ${reason})`;
}

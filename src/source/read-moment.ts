import { type DateProposal, dateProposals } from "../model/date-proposals.ts";
import { type Moment, type MomentFault, parseMoment, wrongOffset } from "../model/moment.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadFields } from "./field-source.ts";
import { linesSaid } from "./fix.ts";

const sentences: Readonly<Record<MomentFault, (text: string, zone: string) => string>> = {
  "date-form": (text) => `“${text}” is not a date in a form that is known.`,
  "date-impossible": (text) => {
    const offset = wrongOffset(text);
    return offset === undefined
      ? `There is no such day or time as ${text}.`
      : `No clock on earth has the offset ${offset}: they go from -12:00 to +14:00.`;
  },
  "date-skipped": (text, zone) =>
    `The time ${text} did not happen in ${zone}: the clocks went forward over it.`,
  "date-twice": (text, zone) => `The time ${text} happened twice in ${zone}: the clocks went back.`,
};

const forms: Readonly<Record<MomentFault, string>> = {
  "date-form": "Write 2025-12-01, 2025-12-01T18:30, or 2025-12-01T18:30+01:00.",
  "date-impossible": "Check the day, the month and the hour.",
  "date-skipped": "Give a time before or after the gap.",
  "date-twice": "Add the offset of the one you mean.",
};

/** Reads a date field in the newsroom’s zone; where it is not a date, adds a problem and gives undefined. */
export function readMoment(
  text: string,
  zone: string,
  field: readonly PropertyKey[],
  read: ReadFields,
  problems: Problem[],
): Moment | undefined {
  const moment = parseMoment(text, zone);
  if (typeof moment === "object") return moment;
  const proposals = dateProposals(text, moment, zone);
  const at = read.source.lineOf(field);
  const fixes =
    at === undefined ? [] : proposals.map(({ value }) => read.source.fix(at.start, at.end, value));
  const [fix, ...others] = fixes;
  const hint =
    fix === undefined
      ? forms[moment]
      : `Write ${fixes.map((one, index) => saidWith(linesSaid(one), proposals[index])).join(", or ")}.`;
  const only = fix !== undefined && others.length === 0 ? { fix } : {};
  problems.push({
    ...read.placeOf(field),
    code: moment,
    severity: "error",
    message: sentences[moment](text, zone),
    hint,
    ...only,
  });
  return undefined;
}

function saidWith(value: string, proposal: DateProposal | undefined): string {
  return proposal?.meaning === undefined ? value : `${value} ${proposal.meaning}`;
}

/** What is wrong with the time of a heading, and what to do about it, in a sentence each. */
export function momentFault(
  fault: MomentFault,
  text: string,
  zone: string,
): readonly [message: string, hint: string] {
  const proposals = dateProposals(text, fault, zone);
  const hint =
    proposals.length === 0
      ? forms[fault]
      : `Write ${proposals.map((one) => saidWith(one.value.replace("T", " "), one)).join(", or ")}.`;
  return [sentences[fault](text, zone), hint];
}

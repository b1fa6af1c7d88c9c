import { type Moment, type MomentFault, parseMoment } from "../model/moment.ts";
import type { Place, Problem } from "../model/problem.ts";

const sentences: Readonly<
  Record<MomentFault, (text: string, zone: string) => readonly [message: string, hint: string]>
> = {
  "date-form": (text) => [
    `“${text}” is not a date in a form that is known.`,
    "Write 2025-12-01, 2025-12-01T18:30, or 2025-12-01T18:30+01:00.",
  ],
  "date-impossible": (text) => [
    `There is no such day or time as ${text}.`,
    "Check the day, the month and the hour.",
  ],
  "date-skipped": (text, zone) => [
    `The time ${text} did not happen in ${zone}: the clocks went forward over it.`,
    "Give a time before or after the gap, or add the offset, such as +01:00.",
  ],
  "date-twice": (text, zone) => [
    `The time ${text} happened twice in ${zone}: the clocks went back.`,
    "Add the offset of the one you mean, such as +02:00 for the first.",
  ],
};

/** Reads a date field in the newsroom’s zone; where it is not a date, adds a problem and gives undefined. */
export function readMoment(
  text: string,
  zone: string,
  place: () => Place,
  problems: Problem[],
): Moment | undefined {
  const moment = parseMoment(text, zone);
  if (typeof moment === "object") return moment;
  const [message, hint] = momentFault(moment, text, zone);
  problems.push({ ...place(), code: moment, severity: "error", message, hint });
  return undefined;
}

/** What is wrong with a date, and what to do about it, in a sentence each. */
export function momentFault(
  fault: MomentFault,
  text: string,
  zone: string,
): readonly [message: string, hint: string] {
  return sentences[fault](text, zone);
}

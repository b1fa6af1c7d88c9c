import type { Moment } from "../model/moment.ts";
import type { Place, Problem } from "../model/problem.ts";

/** Hardly any newspaper is older, and a year such as 0206 is a slip. Milliseconds since 1970 UTC. */
const earliest = Date.UTC(1800, 0, 1);

/** Warns of a date that is most often a slip of the finger; an archive may be as old as that. */
export function noteEarly(
  field: string,
  moment: Moment | undefined,
  place: () => Place,
  problems: Problem[],
): void {
  if (moment === undefined || moment.epoch >= earliest) return;
  problems.push({
    ...place(),
    code: "date-far",
    severity: "warning",
    message: `\`${field}\` is ${moment.iso}, before the year 1800.`,
    hint: "Check the year. Where the archive is really that old, all is well: the article is published with this date.",
  });
}

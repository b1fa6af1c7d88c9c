import { dateProposals } from "../model/date-proposals.ts";
import { type MomentFault, parseMoment } from "../model/moment.ts";
import { settingsOf } from "./settings-of.ts";
import { UsageError } from "./usage-error.ts";

const reasons: Readonly<Record<Exclude<MomentFault, "date-form">, string>> = {
  "date-impossible": "there is no such day or time",
  "date-skipped": "the clocks of the newsroom skipped it",
  "date-twice": "the clocks of the newsroom showed it twice",
};

/**
 * The moment given with `--now`, or another option, in milliseconds since 1970 UTC; the current time where none is given. Without an
 * offset it is on the clocks of `zone`, an IANA name.
 */
export function momentOption(text: string | undefined, zone: () => string, option = "--now"): number {
  // The one place where the clock is read: everything below is told what time it is.
  if (text === undefined) return Date.now();
  const moment = parseMoment(text, zone());
  if (typeof moment === "object") return moment.epoch;
  const meant = dateProposals(text, moment, zone()).map(({ value }) => value);
  const proposal = meant.length === 0 ? "" : `; write ${meant.join(" or ")}`;
  const reason =
    moment === "date-form"
      ? `${option} wants a time like 2025-12-01T18:30 or 2025-12-01T17:30Z`
      : reasons[moment];
  throw new UsageError(`“${text}” is not a moment: ${reason}${proposal}.`);
}

/** The time zone of a newsroom; UTC where its settings cannot be read, which the command will say in its own time. */
export function timeZoneOf(root: string): string {
  return settingsOf(root)?.timeZone ?? "UTC";
}

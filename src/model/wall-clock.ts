import { momentAt, parseMoment } from "./moment.ts";

/**
 * A moment (milliseconds since 1970 UTC) as an editor writes it: `2025-12-01T18:30` on the newsroom’s clocks (an IANA time zone), with
 * the offset only where the clocks show that time twice.
 */
export function wallClock(now: number, zone: string): string {
  const { iso } = momentAt(now, zone);
  const short = iso.slice(0, "2025-12-01T18:30".length);
  return typeof parseMoment(short, zone) === "object" ? short : iso;
}

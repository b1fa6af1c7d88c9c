import type { Moment } from "../../model/moment.ts";

/** What decides the days and hours of a live article’s updates. */
export interface LiveDay {
  /** When the article was published; an update without a date is of this day. */
  readonly date: Moment;
  /** The newsroom’s zone, an IANA name. */
  readonly timeZone: string;
}

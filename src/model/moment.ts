import { DateTime, FixedOffsetZone, IANAZone } from "luxon";

/**
 * A point in time as an editor gave it, in the newsroom’s time zone. A date alone stands for the start of that day
 * where moments are ordered, and is shown as a date alone.
 */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  /** The calendar day in the newsroom’s zone, `2025-12-01`. */
  readonly day: string;
  /** Wall-clock time in the newsroom’s zone, `18:30`; absent for a date alone. */
  readonly time?: string;
  /** ISO 8601: `2025-12-01`, or with seconds and offset `2025-12-01T18:30:00+01:00`. */
  readonly iso: string;
}

/** Why a text is not a moment; the names are those of the problem codes. */
export type MomentFault = "date-form" | "date-impossible" | "date-skipped" | "date-twice";

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads a date as an editor writes it (ISO 8601, with or without time, seconds and offset; a space may stand for the T).
 * Without an offset it is wall-clock time in `zone` (IANA name). Days that do not exist and hours that a clock change
 * skips or repeats are faults: luxon would move the first and choose by today’s date among the second.
 */
export function parseMoment(text: string, zone: string): Moment | MomentFault {
  const match = form.exec(text.trim());
  if (match === null) return "date-form";
  const [, year, month, day, hour, minute, second, offset] = match;
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  if (wall.year < 1 || wall.hour > 23 || !DateTime.fromObject(wall, { zone: "utc" }).isValid) return "date-impossible";
  if (hour === undefined) return wholeDay(`${year}-${month}-${day}`, zone);
  if (offset !== undefined) {
    const minutes = offsetMinutes(offset);
    // No clock on earth is further from UTC than 14 hours.
    if (Math.abs(minutes) > 14 * 60) return "date-impossible";
    return momentAt(DateTime.fromObject(wall, { zone: FixedOffsetZone.instance(minutes) }).toMillis(), zone);
  }
  const at = DateTime.fromObject(wall, { zone });
  if (at.hour !== wall.hour || at.minute !== wall.minute) return "date-skipped";
  if (at.getPossibleOffsets().length > 1) return "date-twice";
  return fromDateTime(at);
}

/** The moment of an instant (milliseconds since 1970 UTC), told in `zone`. */
export function momentAt(epoch: number, zone: string): Moment {
  return fromDateTime(DateTime.fromMillis(epoch, { zone }));
}

/** True for an IANA time zone name that this machine knows. */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/**
 * RFC 822 with a four-digit year, in GMT, as RSS requires: `Mon, 01 Dec 2025 17:30:00 GMT`.
 * ECMAScript fixes this form and its English names, whatever the locale.
 */
export function toRfc822(moment: Moment): string {
  return new Date(moment.epoch).toUTCString();
}

/** The later of two moments; the first where they are equal. */
export function latest(a: Moment, b: Moment): Moment {
  return b.epoch > a.epoch ? b : a;
}

function wholeDay(day: string, zone: string): Moment {
  return { epoch: DateTime.fromISO(day, { zone }).startOf("day").toMillis(), day, iso: day };
}

function fromDateTime(at: DateTime): Moment {
  const day = `${String(at.year).padStart(4, "0")}-${two(at.month)}-${two(at.day)}`;
  const time = `${two(at.hour)}:${two(at.minute)}`;
  const ahead = Math.abs(at.offset);
  const offset = `${at.offset < 0 ? "-" : "+"}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`;
  return { epoch: at.toMillis(), day, time, iso: `${day}T${time}:${two(at.second)}${offset}` };
}

/** `Z`, `+0530` or `-05:30` as minutes ahead of UTC. */
function offsetMinutes(offset: string): number {
  if (offset.toUpperCase() === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith("-") ? -minutes : minutes;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

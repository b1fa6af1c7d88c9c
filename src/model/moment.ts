import { DateTime, FixedOffsetZone, IANAZone } from "luxon";

/**
 * A point in time as an editor gave it, in the newsroom’s time zone. A date alone stands for the start of that day
 * where moments are ordered, and is shown as a date alone.
 */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  /** ISO 8601 in the newsroom’s zone: `2025-12-01`, or with seconds and offset `2025-12-01T18:30:00+01:00`. */
  readonly iso: string;
}

/** The calendar day in the newsroom’s zone: `2025-12-01`. */
export function dayOf({ iso }: Moment): string {
  return iso.slice(0, 10);
}

/** Wall-clock time in the newsroom’s zone, `18:30`; undefined for a date alone. */
export function timeOf({ iso }: Moment): string | undefined {
  return iso.length === 10 ? undefined : iso.slice(11, 16);
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
  if (wall.year < 1 || wall.hour > 23 || !DateTime.fromObject(wall, { zone: "utc" }).isValid)
    return "date-impossible";
  if (hour === undefined) return wholeDay(`${year}-${month}-${day}`, zone);
  if (offset !== undefined) {
    const minutes = offsetMinutes(offset);
    // No clock on earth is further from UTC than 14 hours.
    if (minutes === undefined || Math.abs(minutes) > 14 * 60) return "date-impossible";
    return momentAt(DateTime.fromObject(wall, { zone: FixedOffsetZone.instance(minutes) }).toMillis(), zone);
  }
  const utcMidnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const steady = steadyOffset(utcMidnight, zone);
  if (steady !== undefined) {
    const seconds = (wall.hour * 60 + wall.minute - steady) * 60 + wall.second;
    return momentWith(utcMidnight + seconds * 1_000, steady);
  }
  const at = DateTime.fromObject(wall, { zone });
  // The day too: Samoa crossed the date line by leaving one out, and luxon moves its hours to the next.
  if (at.day !== wall.day || at.hour !== wall.hour || at.minute !== wall.minute) return "date-skipped";
  if (at.getPossibleOffsets().length > 1) return "date-twice";
  return momentWith(at.toMillis(), Math.round(at.offset));
}

/** Minutes that the clocks of a zone are ahead of UTC; before standard time they were so by seconds, which are rounded. */
function offsetAt(epoch: number, zone: string): number {
  return Math.round(IANAZone.create(zone).offset(epoch));
}

/** Offsets by zone and UTC day, for days near which no clock changes; `null` for the others. */
const steadyOffsets = new Map<string, Map<number, number | null>>();

/**
 * The offset from UTC, in minutes, that a zone keeps on a day and the days beside it; undefined where it changes. Nearly
 * every article is dated on such a day, and asking the time zone data for each of them took longer than its YAML.
 */
function steadyOffset(utcMidnight: number, zone: string): number | undefined {
  const days = steadyOffsets.get(zone) ?? new Map<number, number | null>();
  steadyOffsets.set(zone, days);
  let offset = days.get(utcMidnight);
  if (offset === undefined) {
    const [first, ...others] = [-1, 0, 1, 2].map((day) => offsetAt(utcMidnight + day * 86_400_000, zone));
    offset = first !== undefined && others.every((other) => other === first) ? first : null;
    days.set(utcMidnight, offset);
  }
  return offset ?? undefined;
}

/** The moment of an instant (milliseconds since 1970 UTC), told in `zone`. */
export function momentAt(epoch: number, zone: string): Moment {
  return momentWith(epoch, offsetAt(epoch, zone));
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

/**
 * RFC 3339, as Atom and JSON Feed require: `2025-12-01T18:30:00+01:00`. A date alone is told as the start of its day in
 * `zone`, since these formats know no date without a time.
 */
export function toRfc3339({ iso, epoch }: Moment, zone: string): string {
  return iso.length === 10 ? momentAt(epoch, zone).iso : iso;
}

/** The later of two moments; the first where they are equal. */
export function latest(a: Moment, b: Moment): Moment {
  return b.epoch > a.epoch ? b : a;
}

function wholeDay(day: string, zone: string): Moment | "date-skipped" {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  const steady = steadyOffset(utcMidnight, zone);
  if (steady !== undefined) return { epoch: utcMidnight - steady * 60_000, iso: day };
  const start = DateTime.fromISO(day, { zone }).startOf("day");
  if (start.toISODate() !== day) return "date-skipped";
  // Where clocks go back at midnight it comes twice, and luxon would choose by today’s date: the day begins with the first.
  return { epoch: Math.min(...start.getPossibleOffsets().map((at) => at.toMillis())), iso: day };
}

/** The moment of an instant where the clock is so many minutes ahead of UTC. */
function momentWith(epoch: number, offset: number): Moment {
  const wall = new Date(epoch + offset * 60_000).toISOString().slice(0, 19);
  // Before standard time, clocks followed the sun to the second; ISO 8601 writes offsets in whole minutes.
  const ahead = Math.abs(Math.round(offset));
  return { epoch, iso: `${wall}${offset < 0 ? "-" : "+"}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}` };
}

/** `Z`, `+0530` or `-05:30` as minutes ahead of UTC; undefined for more than 59 minutes of an hour. */
function offsetMinutes(offset: string): number | undefined {
  if (offset.toUpperCase() === "Z") return 0;
  if (Number(offset.slice(-2)) > 59) return undefined;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith("-") ? -minutes : minutes;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

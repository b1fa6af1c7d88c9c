import { DateTime, IANAZone } from "luxon";
import { SteadyOffsets } from "./steady-offsets.ts";
import { asIsoDate } from "./written-dates.ts";

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
 * Reads a date as an editor writes it (ISO 8601, with or without time, seconds and offset; a space may stand for the T), or
 * as a content system does (see `written-dates.ts`).
 * Without an offset it is wall-clock time in `zone` (IANA name). Days that do not exist and hours that a clock change
 * skips or repeats are faults: luxon would move the first and choose by today’s date among the second.
 */
export function parseMoment(text: string, zone: string): Moment | MomentFault {
  const match = parts(text);
  if (match === null) return "date-form";
  const [, year = "", month = "", day = "", hour, minute = "", second = "00", offset] = match;
  const date = `${year}-${month}-${day}`;
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  // Of a day that a month does not have, the first days of the next are made.
  const isDay = new Date(utcMidnight).getUTCDate() === Number(day) && year !== "0000";
  if (!isDay) return "date-impossible";
  if (hour === undefined) return wholeDay(date, utcMidnight, zone);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return "date-impossible";
  const utc = utcMidnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
  if (offset !== undefined) {
    const minutes = offsetMinutes(offset);
    if (minutes === undefined || !isOffset(minutes)) return "date-impossible";
    return momentAt(utc - minutes * 60_000, zone);
  }
  const steady = offsetsOf(zone).around(utcMidnight);
  if (steady === undefined) return nearChange(new Date(utc), zone);
  return {
    epoch: utc - steady * 60_000,
    iso: `${date}T${hour}:${minute}:${second}${writtenOffset(steady)}`,
  };
}

function parts(text: string): RegExpExecArray | null {
  const trimmed = text.trim();
  return form.exec(trimmed) ?? form.exec(asIsoDate(trimmed) ?? "");
}

/** No clock on earth is further from UTC than this. */
function isOffset(minutes: number): boolean {
  return minutes >= -12 * 60 && minutes <= 14 * 60;
}

/** The offset of a date that is one but for its offset, as it is written: `+15:45`. Undefined for any other text. */
export function wrongOffset(text: string): string | undefined {
  const offset = parts(text)?.[7];
  const minutes = offset === undefined ? undefined : offsetMinutes(offset);
  if (offset === undefined || (minutes !== undefined && isOffset(minutes))) return undefined;
  return text.includes(offset) ? offset : undefined;
}

/**
 * The two ways to read a wall-clock time that a clock change skipped or repeated: with the offset before the change and with
 * the one behind it. `shown` is what the clocks of the zone show at that moment. None for a day that was skipped whole.
 */
export function offsetsAround(
  text: string,
  zone: string,
): readonly { readonly value: string; readonly shown: string }[] {
  const [, year = "", month = "", day = "", hour, minute = "", second] = parts(text) ?? [];
  if (hour === undefined) return [];
  const wall = `${year}-${month}-${day}T${hour}:${minute}${second === undefined ? "" : `:${second}`}`;
  const utc = Date.parse(`${wall}Z`);
  return [-1, 1].map((side) => {
    const offset = offsetAt(utc + side * 86_400_000, zone);
    return {
      value: `${wall}${writtenOffset(offset)}`,
      shown: momentAt(utc - offset * 60_000, zone).iso.slice(11, 16),
    };
  });
}

/** The moment of a wall-clock time, given as if it were UTC, on a day near a change of the clocks. */
function nearChange(wall: Date, zone: string): Moment | MomentFault {
  const [day, hour, minute] = [wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes()];
  const at = DateTime.fromObject(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day,
      hour,
      minute,
      second: wall.getUTCSeconds(),
    },
    { zone },
  );
  // The day too: Samoa crossed the date line by leaving one out, and luxon moves its hours to the next.
  if (at.day !== day || at.hour !== hour || at.minute !== minute) return "date-skipped";
  if (at.getPossibleOffsets().length > 1) return "date-twice";
  return momentWith(at.toMillis(), Math.round(at.offset));
}

/** Minutes that the clocks of a zone are ahead of UTC; before standard time they were so by seconds, which are rounded. */
function offsetAt(epoch: number, zone: string): number {
  return Math.round(IANAZone.create(zone).offset(epoch));
}

/** Of each time zone that luxon holds. */
const steadyOffsets = new WeakMap<IANAZone, SteadyOffsets>();

function offsetsOf(name: string): SteadyOffsets {
  const zone = IANAZone.create(name);
  let offsets = steadyOffsets.get(zone);
  if (offsets === undefined) {
    offsets = new SteadyOffsets((epoch) => offsetAt(epoch, name));
    steadyOffsets.set(zone, offsets);
  }
  return offsets;
}

/** The moment of an instant (milliseconds since 1970 UTC), told in `zone`. */
export function momentAt(epoch: number, zone: string): Moment {
  const steady = offsetsOf(zone).around(Math.floor(epoch / 86_400_000) * 86_400_000);
  return momentWith(epoch, steady ?? offsetAt(epoch, zone));
}

/** True for an IANA time zone name that this machine knows. */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/**
 * RFC 3339, as Atom and JSON Feed require: `2025-12-01T18:30:00+01:00`. A date alone is told as the start of its day in
 * `zone`, since these formats know no date without a time.
 */
export function toRfc3339({ iso, epoch }: Moment, zone: string): string {
  return iso.length === 10 ? momentAt(epoch, zone).iso : iso;
}

/**
 * RFC 822 with a four-digit year, as RSS requires: `Mon, 01 Dec 2025 18:30:00 +0100`, with the offset of the moment itself; of
 * a date alone, that of `zone`. So an article of 1 December is of that day in every feed.
 */
export function toRfc822(moment: Moment, zone: string): string {
  const iso = toRfc3339(moment, zone);
  // ECMAScript fixes this form and its English names, whatever the locale.
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`).toUTCString().slice(0, 16);
  return `${day} ${iso.slice(11, 19)} ${iso.slice(19).replace(":", "").replace("Z", "+0000")}`;
}

/** The later of two moments; the first where they are equal. */
export function latest(a: Moment, b: Moment): Moment {
  return b.epoch > a.epoch ? b : a;
}

function wholeDay(day: string, utcMidnight: number, zone: string): Moment | "date-skipped" {
  const steady = offsetsOf(zone).around(utcMidnight);
  if (steady !== undefined) return { epoch: utcMidnight - steady * 60_000, iso: day };
  const start = DateTime.fromISO(day, { zone }).startOf("day");
  if (start.toISODate() !== day) return "date-skipped";
  // Where clocks go back at midnight it comes twice, and luxon would choose by today’s date: the day begins with the first.
  return { epoch: Math.min(...start.getPossibleOffsets().map((at) => at.toMillis())), iso: day };
}

/** The moment of an instant where the clock is so many minutes ahead of UTC. */
function momentWith(epoch: number, offset: number): Moment {
  const wall = new Date(epoch + offset * 60_000).toISOString().slice(0, 19);
  return { epoch, iso: `${wall}${writtenOffset(offset)}` };
}

/** An offset in minutes as ISO 8601 writes it. */
function writtenOffset(offset: number): string {
  // Before standard time, clocks followed the sun to the second; ISO 8601 writes offsets in whole minutes.
  const ahead = Math.abs(Math.round(offset));
  return `${offset < 0 ? "-" : "+"}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`;
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

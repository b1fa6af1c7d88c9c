import { type Moment, momentAt, parseMoment } from "../model/moment.ts";

/**
 * Reads a moment as other systems write it: in Dateline’s own forms, `2025/12/01 10:00`, with the name of a month
 * (`Dec 1 2025`, `Mon, 01 Dec 2025 10:00:00 GMT`), or as a year, which may mean its last day. Undefined for what may mean several days
 * (`01/12/2025`), and for what is no moment.
 *
 * @param zone the newsroom’s time zone, for a moment that names none
 */
export function readLooseMoment(text: string, zone: string): Moment | undefined {
  const own = parseMoment(isoForm(text), zone);
  if (typeof own === "object") return own;
  if (!namedMonth.test(text)) return undefined;
  const isZoned = /(?:\b(?:GMT|UTC|UT)|Z|[+-]\d{2}:?\d{2})\)?$/.test(text.trim());
  // V8 reads such a text on the clocks of the machine, unless it says otherwise.
  const epoch = Date.parse(isZoned ? text : `${text} UTC`);
  if (Number.isNaN(epoch)) return undefined;
  if (isZoned) return momentAt(epoch, zone);
  const wall = new Date(epoch).toISOString();
  const moment = parseMoment(wall.slice(11, 19) === "00:00:00" ? wall.slice(0, 10) : wall.slice(0, 16), zone);
  return typeof moment === "object" ? moment : undefined;
}

const namedMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

function isoForm(text: string): string {
  const trimmed = text.trim();
  if (/^\d{4}$/.test(trimmed)) return `${trimmed}-12-31`;
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2}.*))?$/.exec(trimmed);
  if (loose === null) return trimmed;
  const [, year = "", month = "", day = "", hour, rest] = loose;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, "0")}:${rest}`;
}

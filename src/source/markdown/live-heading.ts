import { type Moment, parseMoment } from "../../model/moment.ts";
import { momentFault } from "../read-moment.ts";
import type { Finding } from "./body-document.ts";
import type { LiveDay } from "./live-day.ts";

/** The time at the head of an update. */
export interface LiveTime {
  readonly date: Moment;
  /** As it is shown: `14:05`, or `2025-12-02 00:10` on another day than the article’s. */
  readonly text: string;
  /** Length of it in the heading, with what parts it from the words. */
  readonly length: number;
  /** What is odd about it, if anything is. */
  readonly finding?: Finding;
}

/**
 * `14:05`, `9:05`, `14.05`, `14h05`, `14:05:30`, `2:05 pm`, each perhaps behind a date and before an offset (`+02:00`; a
 * space before `-05:00`, since `14:05-15:00` is no update), then a space or a dash. “am” in lower case is left alone behind a space: German has a word that is written so.
 */
const form =
  /^(?:(\d{4}-\d{2}-\d{2})[T,]?\s*)?(\d{1,2})[:.hH](\d{2})(?::(\d{2}))?(am|pm|\s?(?:AM|PM|pm|[ap]\.\s?m\.))?(?:\s?(\+\d{2}:\d{2})|\s(-\d{2}:\d{2}))?(?=$|\s|[–—|]|[-:]\s)\s*(?:[-–—:|]+\s+|[–—|]+)?/;

/** What somebody who meant a time may have written. */
const nearly = /^(?:\d{4}-\d{2}-\d{2}[T,]?\s*)?\d{1,2}\s?[:.hH]\s?\d{2}(?!\d)/;

/** True for a heading that begins like a time. */
export function looksLikeTime(heading: string): boolean {
  return nearly.test(heading);
}

/** Reads the time at the head of a heading: undefined where there is none, a finding where there was never such a time. */
export function readLiveTime(heading: string, { date, timeZone }: LiveDay): LiveTime | Finding | undefined {
  const match = form.exec(heading);
  if (match === null) return undefined;
  const [written, ownDay, hour = "", minute = "", second = "00", half = "", ahead = "", behind = ""] = match;
  const offset = ahead || behind;
  const day = date.iso.slice(0, 10);
  const clock = `${String(hourOfDay(Number(hour), half)).padStart(2, "0")}:${minute}`;
  const text = `${ownDay ?? day}T${clock}:${second}${offset}`;
  const moment = parseMoment(text, timeZone);
  if (typeof moment === "string") {
    const said = `${day} ${hour}:${minute}${half}${offset}`;
    const [message, hint] = momentFault(
      moment,
      ownDay === undefined ? said : said.replace(day, ownDay),
      timeZone,
    );
    return { code: moment, message, hint };
  }
  const shown = moment.iso.slice(11, 16);
  const sameDay = moment.iso.startsWith(day);
  return {
    date: moment,
    text: sameDay ? shown : `${moment.iso.slice(0, 10)} ${shown}`,
    length: written.length,
    ...(ownDay === undefined && date.iso.length > 10 && moment.epoch < date.epoch
      ? { finding: early(shown, date, day) }
      : {}),
  };
}

/** The hour by the clock of 24 hours; 99, which there never is, where the clock of twelve has no such hour. */
function hourOfDay(hour: number, half: string): number {
  if (half === "") return hour;
  if (hour < 1 || hour > 12) return 99;
  return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

function early(shown: string, date: Moment, day: string): Finding {
  return {
    code: "live-time-early",
    message: `The update of ${shown} is earlier than the article itself, which is of ${date.iso.slice(11, 16)}; without a date it counts for ${day}.`,
    hint: `If it is of the next day, write the date before the time; if it is of ${day}, write that, or give the article an earlier \`date\`.`,
  };
}

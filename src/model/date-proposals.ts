import { type MomentFault, momentAt, offsetsAround, parseMoment, wrongOffset } from "./moment.ts";

/** A date that may have been meant, in a form that is read, and what it would mean, if there are several. */
export interface DateProposal {
  readonly value: string;
  /** Behind the value: “for 12 January”. */
  readonly meaning?: string;
}

/** What may have been meant by a text that is no date, or by one that never was: likeliest first, none where nobody can tell. */
export function dateProposals(text: string, fault: MomentFault, zone: string): readonly DateProposal[] {
  const given = text.trim();
  const found = fault === "date-form" ? ofForm(given, zone) : ofMoment(given, fault, zone);
  return found.filter(({ value }) => typeof parseMoment(value, zone) === "object");
}

const longMonths = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const month = `(${longMonths.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join("|")})`;
const ordinal = "(\\d{1,2})(?:st|nd|rd|th)?";
const dayMonth = new RegExp(
  `^(?:\\w+,?\\s+)?${ordinal}\\s+(?:of\\s+)?${month},?\\s+(\\d{4})(?!\\d)(.*)$`,
  "i",
);
const monthDay = new RegExp(`^(?:\\w+,?\\s+)?${month}\\s+${ordinal},?\\s+(\\d{4})(?!\\d)(.*)$`, "i");

function ofForm(text: string, zone: string): DateProposal[] {
  const long = dayMonth.exec(text);
  if (long !== null) return [{ value: joined(long[3], monthNumber(long[2]), long[1], long[4]) }];
  const american = monthDay.exec(text);
  if (american !== null)
    return [{ value: joined(american[3], monthNumber(american[1]), american[2], american[4]) }];
  const turned = /^(?:[a-z]+,?\s+)?(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)[,\s-]*(.*)$/i.exec(text);
  if (turned !== null) return readings(turned);
  const seconds = /^\d{10}(?:\d{3})?$/.exec(text)?.[0];
  if (seconds !== undefined) {
    const epoch = Number(seconds) * (seconds.length === 10 ? 1_000 : 1);
    return [{ value: momentAt(epoch, "UTC").iso }];
  }
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/i.exec(text);
  if (basic !== null) {
    const [, year, of, day, hour, minute, second = "00", z = ""] = basic;
    return [{ value: `${year}-${of}-${day}${hour === undefined ? "" : `T${hour}:${minute}:${second}${z}`}` }];
  }
  if (/^\d{4}-\d{2}$/.test(text)) return [{ value: `${text}-01`, meaning: "with the day that is right" }];
  const short = /^(.*\d)\s?([+-])(\d)(?::?(\d{2}))?$/.exec(text);
  if (short !== null) return [{ value: `${short[1]}${short[2]}0${short[3]}:${short[4] ?? "00"}` }];
  const other = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/.exec(text);
  if (other === null) return [];
  const value = joined(other[1], Number(other[2]), other[3], other[4]);
  const named = /\d:\d+.*\s([A-Z]{2,5})$/.exec(other[4] ?? "")?.[1];
  return [
    named === undefined
      ? { value }
      : { value, meaning: `for the time in ${zone}, or with the offset of ${named} behind it` },
  ];
}

/** `12/01/2025`: in points it is a day and a month; else either, where both can be. */
function readings([, first, sign, second, year, rest]: RegExpExecArray): DateProposal[] {
  const [a, b] = [Number(first), Number(second)];
  const asDay: DateProposal = {
    value: joined(year, b, first, rest),
    meaning: `for ${a} ${longMonths[b - 1]}`,
  };
  const asMonth: DateProposal = {
    value: joined(year, a, second, rest),
    meaning: `for ${b} ${longMonths[a - 1]}`,
  };
  if (a === b || b > 12) return [{ value: asMonth.value }];
  if (a > 12 || sign === ".") return [{ value: asDay.value }];
  return [asDay, asMonth];
}

function monthNumber(name = ""): number {
  return longMonths.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}

/** A day, and a time of day where there is one behind it: `18:30`, `18.30`, `18h30`, `at 6:30 pm`. */
function joined(year = "", of: number, day = "", rest = ""): string {
  const date = `${year}-${two(of)}-${two(Number(day))}`;
  const clock =
    /^[\s,T-]*(?:at\s+)?(\d{1,2})(?:(?:[:.hH]\s?)(\d{2})(?::(\d{2}))?|\s?(?:h|o’clock|$)|(?=\s*[ap]\.?m))\s*([ap])?\.?m?\.?/.exec(
      rest,
    );
  if (clock === null) return date;
  const [, hour = "", minute = "00", second, half] = clock;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
  return `${date}T${two(hours)}:${minute}${second === undefined ? "" : `:${second}`}`;
}

function ofMoment(text: string, fault: MomentFault, zone: string): DateProposal[] {
  if (fault === "date-impossible") {
    const offset = wrongOffset(text);
    if (offset !== undefined)
      return [
        { value: text.slice(0, text.lastIndexOf(offset)).trimEnd(), meaning: `for the time in ${zone}` },
      ];
    const midnight = /^(.*)T?\s?24:00(?::00)?(.*)$/.exec(text);
    if (midnight !== null) return [{ value: `${dayBehind(midnight[1] ?? "")}T00:00${midnight[2]}` }];
    const turned = /^(\d{4})-(\d{1,2})-(\d{1,2})(.*)$/.exec(text);
    if (turned !== null && Number(turned[2]) > 12)
      return [{ value: `${turned[1]}-${two(Number(turned[3]))}-${two(Number(turned[2]))}${turned[4]}` }];
    return [];
  }
  return offsetsAround(text, zone).map(({ value, shown }, index) => ({
    value,
    meaning:
      fault === "date-twice" ? `for the ${index === 0 ? "first" : "second"}` : `for ${shown} on the clocks`,
  }));
}

function dayBehind(day: string): string {
  const at = Date.parse(`${day.replace(/T$/, "").trim()}T00:00Z`);
  return Number.isNaN(at) ? "" : new Date(at + 86_400_000).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * Dates as content systems write them, turned into the one form that is read: `2013-08-01 7:24:19 -0400` of Jekyll,
 * `2025/1/2` of Hexo, `2025-01-02 15:04:05 +0000 UTC` of Go, `Thu, 02 Jan 2025 07:24:19 -0400` of feeds (RFC 2822),
 * `Thu Jan 02 2025 07:24:19 GMT+0100 (…)` of JavaScript. Each can mean one thing alone; what can mean two, such as
 * `12/01/2025`, is not read.
 */

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?\s?m\b\.?)?`;
/** An offset with an abbreviation or a zone behind it that says the same, or one of the abbreviations that are fixed. */
const zone = String.raw`(?:\s*(Z|UTC|GMT|UT|EST|EDT|CST|CDT|MST|MDT|PST|PDT)?\s*(?:([+\u2212-]\d{2}(?::?\d{2})?)(?:\s+[A-Z]{2,5})?(?:\s*\([^)]*\)|\s*\[[\w/+-]+\])?)?)`;
const yearFirst = new RegExp(
  `^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:\\s*t\\s*|\\s+)${time}${zone}|\\s+[+-]\\d{2}:?\\d{2})?$`,
  "i",
);
const dayFirst = new RegExp(
  `^(?:[a-z]{3},?\\s+)?(\\d{1,2})\\s+([a-z]{3})\\s+(\\d{4})(?:\\s+${time}${zone})?$`,
  "i",
);
const monthFirst = new RegExp(
  `^[a-z]{3}\\s+([a-z]{3})\\s+(\\d{1,2})\\s+(\\d{4})(?:\\s+${time}${zone})?$`,
  "i",
);

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** What RFC 2822 (4.3) fixes of abbreviations; any other has meant several offsets. */
const offsets: Readonly<Record<string, string>> = {
  ...{ z: "Z", utc: "Z", gmt: "Z", ut: "Z" },
  ...{ est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00" },
  ...{ mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00" },
};

/** The date as `2025-01-02`, `2025-01-02T07:24:19` or with an offset behind; undefined where no such form is written. */
export function asIsoDate(text: string): string | undefined {
  const named = dayFirst.exec(text) ?? undefined;
  if (named !== undefined) {
    const [, day = "", month = "", year = "", ...clock] = named;
    return written(year, monthOf(month), day, clock);
  }
  const ofScript = monthFirst.exec(text);
  if (ofScript !== null) {
    const [, month = "", day = "", year = "", ...clock] = ofScript;
    return written(year, monthOf(month), day, clock);
  }
  const [, year = "", , month = "", day = "", ...clock] = yearFirst.exec(text) ?? [];
  return year === "" ? undefined : written(year, month, day, clock);
}

function monthOf(name: string): string | undefined {
  const at = months.indexOf(name.toLowerCase());
  return at === -1 ? undefined : String(at + 1);
}

function written(
  year: string,
  month: string | undefined,
  day: string,
  [hour, minute = "", second = "00", half, name, offset]: readonly (string | undefined)[],
): string | undefined {
  if (month === undefined) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  const hours = half === undefined ? Number(hour) : hourOfDay(Number(hour), half);
  if (hours === undefined) return undefined;
  const ahead = offset ?? (name === undefined ? "" : (offsets[name.toLowerCase()] ?? ""));
  const full = /^[+\u2212-]\d{2}$/.test(ahead) ? `${ahead}:00` : ahead;
  return `${date}T${two(String(hours))}:${minute}:${second}${full.replace("\u2212", "-")}`;
}

/** An hour of the clock of twelve. */
function hourOfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

function two(value: string): string {
  return value.padStart(2, "0");
}

import { Settings } from "luxon";
import { afterEach, describe, expect, it } from "vitest";
import {
  dayOf,
  isTimeZone,
  latest,
  type Moment,
  momentAt,
  parseMoment,
  timeOf,
  toRfc822,
} from "../../src/model/moment.ts";

afterEach(() => {
  Settings.now = () => Date.now();
  Settings.resetCaches();
});

function read(text: string, zone = "Europe/Paris"): Moment {
  const moment = parseMoment(text, zone);
  if (typeof moment === "string") throw new Error(`${text} was refused: ${moment}`);
  return moment;
}

/** Instant and wall clock in one line. */
function told(text: string, zone = "Europe/Paris"): string {
  const moment = read(text, zone);
  return `${new Date(moment.epoch).toISOString()} ${moment.iso}`;
}

describe("every form an editor or a CMS writes", () => {
  it.each([
    ["2025-12-01", "2025-11-30T23:00:00.000Z 2025-12-01"],
    ["2025-12-01T18:30", "2025-12-01T17:30:00.000Z 2025-12-01T18:30:00+01:00"],
    ["2025-12-01 18:30", "2025-12-01T17:30:00.000Z 2025-12-01T18:30:00+01:00"],
    ["2025-12-01T18:30:15", "2025-12-01T17:30:15.000Z 2025-12-01T18:30:15+01:00"],
    ["2025-12-01T18:30:15.123", "2025-12-01T17:30:15.000Z 2025-12-01T18:30:15+01:00"],
    ["2025-12-01T18:30Z", "2025-12-01T18:30:00.000Z 2025-12-01T19:30:00+01:00"],
    ["2025-12-01T18:30z", "2025-12-01T18:30:00.000Z 2025-12-01T19:30:00+01:00"],
    ["2025-12-01T18:30+0530", "2025-12-01T13:00:00.000Z 2025-12-01T14:00:00+01:00"],
    ["2025-12-01T18:30:00.000-05:00", "2025-12-01T23:30:00.000Z 2025-12-02T00:30:00+01:00"],
    ["2025-12-01 18:30 +0100", "2025-12-01T17:30:00.000Z 2025-12-01T18:30:00+01:00"],
    ["2025-1-2", "2025-01-01T23:00:00.000Z 2025-01-02"],
    ["2013-08-01 7:24:19 -0400", "2013-08-01T11:24:19.000Z 2013-08-01T13:24:19+02:00"],
    ["2025/1/2 07:24", "2025-01-02T06:24:00.000Z 2025-01-02T07:24:00+01:00"],
    ["2025-01-02t07:24:19z", "2025-01-02T07:24:19.000Z 2025-01-02T08:24:19+01:00"],
    ["2025-01-02 15:04:05 +0000 UTC", "2025-01-02T15:04:05.000Z 2025-01-02T16:04:05+01:00"],
    ["2025-01-02 07:24 UTC", "2025-01-02T07:24:00.000Z 2025-01-02T08:24:00+01:00"],
    ["2025-01-02 12:24 AM", "2025-01-01T23:24:00.000Z 2025-01-02T00:24:00+01:00"],
    ["2025-01-02 07:24:19-04", "2025-01-02T11:24:19.000Z 2025-01-02T12:24:19+01:00"],
    ["Thu, 02 Jan 2025 07:24:19 -0400", "2025-01-02T11:24:19.000Z 2025-01-02T12:24:19+01:00"],
    ["Thu Jan 02 2025 07:24:19 GMT+0100 (CET)", "2025-01-02T06:24:19.000Z 2025-01-02T07:24:19+01:00"],
    ["2018-03-01 +0800", "2018-02-28T23:00:00.000Z 2018-03-01"],
    ["  2025-12-01 ", "2025-11-30T23:00:00.000Z 2025-12-01"],
    ["2024-02-29", "2024-02-28T23:00:00.000Z 2024-02-29"],
    ["2025-07-01T00:00", "2025-06-30T22:00:00.000Z 2025-07-01T00:00:00+02:00"],
  ])("reads %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    "1 December 2025",
    "2025-12",
    "12/01/2025",
    "2025-12-01T18",
    "2025-12-01T18:30 CET",
    "2025-W49-1",
    "20251201",
    "2025-12-01T18:30+1",
    "tomorrow",
    "",
  ])("does not guess what “%s” means", (text) => {
    expect(parseMoment(text, "Europe/Paris")).toBe("date-form");
  });
});

describe("what never happened", () => {
  it.each([
    "2025-02-30",
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31T10:00",
    "2025-12-01T24:00",
    "2025-12-01T18:60",
    "0000-01-01",
    "2025-12-01T18:30+15:00",
    "2025-12-01T18:30+05:75",
  ])("refuses %s as impossible", (text) => {
    expect(parseMoment(text, "Europe/Paris")).toBe("date-impossible");
  });

  it.each([
    ["2025-03-30T02:30", "Europe/Paris"],
    ["2025-03-09T02:00", "America/New_York"],
    ["2025-10-05T02:15", "Australia/Lord_Howe"],
    ["2011-12-30T10:00", "Pacific/Apia"],
    ["2011-12-30", "Pacific/Apia"],
  ])("refuses %s in %s, which the clocks went over", (text, zone) => {
    expect(parseMoment(text, zone)).toBe("date-skipped");
  });

  it("takes a skipped wall-clock time with an offset for the instant that it is", () => {
    expect(told("2025-03-30T02:30+01:00")).toBe("2025-03-30T01:30:00.000Z 2025-03-30T03:30:00+02:00");
  });
});

describe("what happened twice", () => {
  it.each([
    ["2025-10-26T02:30", "Europe/Berlin"],
    ["2025-11-02T01:00", "America/New_York"],
    ["2025-04-06T01:45", "Australia/Lord_Howe"],
    ["2025-10-26T00:30", "Atlantic/Azores"],
  ])("refuses %s in %s until an offset says which one is meant", (text, zone) => {
    expect(parseMoment(text, zone)).toBe("date-twice");
  });

  it("takes the offset that says which one is meant", () => {
    expect(told("2025-10-26T02:30+02:00")).toBe("2025-10-26T00:30:00.000Z 2025-10-26T02:30:00+02:00");
    expect(told("2025-10-26T02:30+01:00")).toBe("2025-10-26T01:30:00.000Z 2025-10-26T02:30:00+01:00");
  });

  it("gives the same in whatever season the site is built", () => {
    const seasons = ["2025-01-15T00:00:00Z", "2025-07-15T00:00:00Z"].map((today) => {
      Settings.now = () => Date.parse(today);
      Settings.resetCaches();
      return [
        parseMoment("2025-10-26T02:30", "Europe/Berlin"),
        parseMoment("2025-10-26T01:59", "Europe/Berlin"),
        parseMoment("2025-10-26T03:00", "Europe/Berlin"),
        parseMoment("2025-10-26", "Atlantic/Azores"),
        parseMoment("2025-11-02", "America/Havana"),
      ];
    });
    expect(seasons[1]).toEqual(seasons[0]);
  });

  it("lets a day begin with the first of two midnights", () => {
    expect(told("2025-10-26", "Atlantic/Azores")).toBe("2025-10-26T00:00:00.000Z 2025-10-26");
  });
});

describe("days and wall clocks", () => {
  it("begins a day without a midnight when it begins", () => {
    expect(told("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z 2018-11-04");
  });

  it("keeps the day of the newsroom, not that of UTC or of this machine", () => {
    const lateEvening = read("2025-12-01T23:30", "America/New_York");
    expect(dayOf(lateEvening)).toBe("2025-12-01");
    expect(timeOf(lateEvening)).toBe("23:30");
  });

  it("has no time of day for a date alone", () => {
    expect(timeOf(read("2025-12-01"))).toBeUndefined();
  });

  it.each([
    ["1905-03-01T12:00", "Europe/Paris", "1905-03-01T12:00:00+00:09"],
    ["1900-01-01T08:00", "America/New_York", "1900-01-01T08:00:00-05:00"],
    ["2025-12-01T08:00", "Asia/Kathmandu", "2025-12-01T08:00:00+05:45"],
    ["2025-12-01T08:00", "America/St_Johns", "2025-12-01T08:00:00-03:30"],
  ])("writes the offset of %s in %s in whole minutes", (text, zone, iso) => {
    expect(read(text, zone).iso).toBe(iso);
  });

  it("tells an instant in a zone as it would have been written there", () => {
    const written = read("2025-07-01T09:15", "America/St_Johns");
    expect(momentAt(written.epoch, "America/St_Johns")).toEqual(written);
  });

  it("reads the years before 100 as they are written", () => {
    expect(told("0050-06-01T10:00", "UTC")).toBe("0050-06-01T10:00:00.000Z 0050-06-01T10:00:00+00:00");
  });
});

describe("what feeds are told", () => {
  it("is English RFC 822 with a year of four digits", () => {
    expect(toRfc822(read("2025-12-01T18:30"), "Europe/Paris")).toBe("Mon, 01 Dec 2025 18:30:00 +0100");
    expect(toRfc822(read("2025-05-03"), "Europe/Paris")).toBe("Sat, 03 May 2025 00:00:00 +0200");
  });

  it("is the later of two moments, and the first of two equal ones", () => {
    const [early, late] = [read("2025-12-01T10:00"), read("2025-12-01T10:01")];
    expect(latest(early, late)).toBe(late);
    expect(latest(late, early)).toBe(late);
    const same = { ...early };
    expect(latest(early, same)).toBe(early);
  });
});

describe("time zones", () => {
  it.each(["Europe/Paris", "Pacific/Apia", "UTC", "America/Argentina/Ushuaia"])("knows %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  it.each(["Europe/Atlantis", "CET time", "", "Paris"])("does not know “%s”", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

import { expect, it } from "vitest";
import { dateProposals } from "../../src/model/date-proposals.ts";
import { parseMoment } from "../../src/model/moment.ts";

function proposed(text: string, zone = "Europe/Paris"): string[] {
  const fault = parseMoment(text, zone);
  if (typeof fault !== "string") throw new Error(`${text} is read`);
  return dateProposals(text, fault, zone).map(({ value }) => value);
}

it.each([
  ["12/01/2025", ["2025-01-12", "2025-12-01"]],
  ["25/12/2025", ["2025-12-25"]],
  ["12-25-2025 6:30 pm", ["2025-12-25T18:30"]],
  ["1.12.2025", ["2025-12-01"]],
  ["December 1st, 2025 at 6:30 pm", ["2025-12-01T18:30"]],
  ["2025-12-01T18:30 CET", ["2025-12-01T18:30"]],
  ["2025-12-01T18:30+1", ["2025-12-01T18:30+01:00"]],
  ["2020-10-23 15:45:00+15:45", ["2020-10-23 15:45:00"]],
  ["2025-02-30", []],
  ["yesterday", []],
])("of %s, what may have been meant is proposed", (text, values) => {
  expect(proposed(text)).toEqual(values);
});

it.each([
  ["2025-11-02T01:30", "America/New_York", ["-04:00", "-05:00"]],
  ["2025-10-26T01:30", "Europe/London", ["+01:00", "+00:00"]],
  ["2025-04-06T02:30", "Australia/Sydney", ["+11:00", "+10:00"]],
  ["2025-04-06T01:45", "Australia/Lord_Howe", ["+11:00", "+10:30"]],
  ["2025-03-09T02:30", "America/New_York", ["-05:00", "-04:00"]],
  ["2025-03-30T03:30", "Europe/Kyiv", ["+02:00", "+03:00"]],
])("of %s in %s, the two offsets of the zone at that moment are proposed", (text, zone, offsets) => {
  expect(proposed(text, zone)).toEqual(offsets.map((offset) => text + offset));
});

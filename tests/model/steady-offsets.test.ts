import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { type Moment, momentAt, parseMoment } from "../../src/model/moment.ts";
import { SteadyOffsets } from "../../src/model/steady-offsets.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Zones whose clocks did what few others do: half hours, days left out, summers of a week, changes at midnight. */
const zones = [
  "UTC",
  "Europe/Paris",
  "America/New_York",
  "America/St_Johns",
  "America/Recife",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Africa/Freetown",
  "Asia/Gaza",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kwajalein",
  "Antarctica/Troll",
];

/** What luxon alone makes of a wall-clock time, given as if it were UTC. */
function byLuxon(wall: number, zone: string): Moment | string {
  const text = new Date(wall).toISOString().slice(0, 19);
  const at = DateTime.fromISO(text, { zone });
  if (at.toISO()?.slice(0, 16) !== text.slice(0, 16)) return "date-skipped";
  if (at.getPossibleOffsets().length > 1) return "date-twice";
  return { epoch: at.toMillis(), iso: `${text}${at.toFormat("ZZ")}` };
}

const known = new Map<string, readonly number[]>();

/** The UTC midnights before the changes of the clocks in a year. */
function changes(zone: string, year: number): readonly number[] {
  const key = `${zone} ${year}`;
  const found = known.get(key) ?? [];
  if (!known.has(key)) {
    known.set(key, found);
    let before: number | undefined;
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += day) {
      const { offset } = DateTime.fromMillis(at, { zone });
      if (before !== undefined && offset !== before) (found as number[]).push(at - day);
      before = offset;
    }
  }
  return found;
}

/** Any wall-clock time of two centuries, and more often than not one within some days of a change. */
const wallClocks = fc
  .record({
    zone: fc.constantFrom(...zones),
    year: fc.integer({ min: 1900, max: 2100 }),
    which: fc.nat(3),
    minutes: fc.integer({ min: -5 * 24 * 60, max: 5 * 24 * 60 }),
    anyDay: fc.nat(364),
  })
  .map(({ zone, year, which, minutes, anyDay }) => {
    const near = changes(zone, year)[which] ?? Date.UTC(year, 0, 1) + anyDay * day;
    return { zone, wall: near + minutes * minute };
  });

describe("offsets that are remembered", () => {
  it("make the moment that luxon makes of a wall-clock time", () => {
    fc.assert(
      fc.property(wallClocks, ({ zone, wall }) => {
        const moment = parseMoment(new Date(wall).toISOString().slice(0, 19), zone);
        const expected = byLuxon(wall, zone);
        if (typeof moment === "string" || typeof expected === "string") expect(moment).toBe(expected);
        else {
          // Before standard time, an offset had seconds, which are rounded.
          const { offset } = DateTime.fromMillis(expected.epoch, { zone });
          if (Number.isInteger(offset)) expect(moment).toEqual(expected);
          else expect(Math.abs(moment.epoch - expected.epoch)).toBeLessThanOrEqual(minute / 2);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("tell an instant as luxon tells it", () => {
    fc.assert(
      fc.property(wallClocks, ({ zone, wall: epoch }) => {
        const at = DateTime.fromMillis(epoch, { zone });
        if (Number.isInteger(at.offset))
          expect(momentAt(epoch, zone)).toEqual({ epoch, iso: at.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ") });
      }),
      { numRuns: 1_000 },
    );
  });

  it("are asked for a few times for all days of a year", () => {
    let asked = 0;
    const offsets = new SteadyOffsets((epoch) => {
      asked += 1;
      return DateTime.fromMillis(epoch, { zone: "Europe/Paris" }).offset;
    });
    const first = Date.UTC(2025, 0, 1);
    const unsteady = Array.from({ length: 365 }, (_, at) => first + at * day).filter(
      (at) => offsets.around(at) === undefined,
    );
    // Two changes, and around each the day itself, the day before it and the day behind.
    expect(unsteady).toHaveLength(6);
    expect(asked).toBeLessThan(160);
  });
});

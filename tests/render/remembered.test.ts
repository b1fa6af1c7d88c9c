import { expect, it } from "vitest";
import { Remembered } from "../../src/render/remembered.ts";

it("makes a thing once for as long as it is asked for, and lets go what is not", () => {
  const made: number[] = [];
  const things = new Remembered<number, string>(6);
  const of = (key: number): string =>
    things.of(key, () => {
      made.push(key);
      return `thing ${key}`;
    });
  expect([of(0), of(0)]).toEqual(["thing 0", "thing 0"]);
  expect(made).toEqual([0]);
  // One is asked for all the time, while more others come by than there is room for.
  for (let other = 1; other <= 20; other += 1) {
    of(other);
    of(0);
  }
  expect(made.filter((key) => key === 0)).toEqual([0]);
  expect(of(1)).toBe("thing 1");
  expect(made.filter((key) => key === 1)).toEqual([1, 1]);
  expect(of(20)).toBe("thing 20");
  expect(made.filter((key) => key === 20)).toEqual([20]);
});

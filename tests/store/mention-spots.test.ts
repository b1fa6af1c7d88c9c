import { describe, expect, it } from "vitest";
import { SpotStore } from "../../src/store/mention-spots.ts";

function numbers(row: { readonly length: number; readonly [place: number]: number } | undefined): number[] {
  return Array.from({ length: row?.length ?? 0 }, (_, place) => row?.[place] ?? Number.NaN);
}

describe("SpotStore", () => {
  it("gives back each row of numbers, however many there are", () => {
    const store = new SpotStore();
    const row = (number: number): number[] => Array.from({ length: number % 7 }, (_, at) => at - number);
    for (let number = 0; number < 5_000; number += 1) store.set(`text ${number}`, row(number));
    expect(store.size).toBe(5_000);
    for (let number = 0; number < 5_000; number += 1) {
      expect(numbers(store.get(`text ${number}`))).toEqual(row(number));
    }
  });

  it("tells a row without numbers from one that it does not have", () => {
    const store = new SpotStore();
    store.set("empty", []);
    expect(store.get("empty")).toHaveLength(0);
    expect(store.get("other")).toBeUndefined();
  });

  it("gives the last row of a key", () => {
    const store = new SpotStore();
    store.set("text", [1, 2, 3, 4]);
    store.set("text", [5, 6, 7, 8, 9]);
    expect(numbers(store.get("text"))).toEqual([5, 6, 7, 8, 9]);
    expect(store.size).toBe(1);
  });
});

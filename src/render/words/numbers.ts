import type { Wording } from "../../model/word-table.ts";
import { between } from "./fill.ts";

/** Numbers as a language writes them. */
export interface Numbers {
  /** 12000 → “12,000”. */
  whole(count: number): string;
  /** Two decimals at most, without a sign: -2.35222 → “2.35”. */
  degrees(angle: number): string;
}

export function numbersOf(wording: Wording): Numbers {
  const thousands = between(wording["numbers.thousands"], "thousands", "rest");
  const decimal = between(wording["numbers.fraction"], "whole", "fraction");
  const digits = wording["numbers.groupedFrom"];
  return {
    whole: (count) => {
      const written = String(count);
      return written.length < digits ? written : written.replace(/\B(?=(\d{3})+$)/g, thousands);
    },
    degrees: (angle) => String(Math.round(Math.abs(angle) * 100) / 100).replace(".", decimal),
  };
}

import type { Fix } from "../model/problem.ts";
import type { CutValue } from "./cut-values.ts";

/** A YAML text that has been read: plain values, and where each of them stands. */
export interface YamlDocument {
  /** Maps, lists, texts, and `PlainScalar` for what is not text without quotation marks. */
  readonly value: unknown;
  /** Offset of a value in the YAML text; of the nearest thing around it where there is no such value. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Offset of the key of a field; 0 where there is no such field. */
  offsetOfKey(path: readonly PropertyKey[]): number;
  /** A text or another single value as it is written; undefined for lists, groups and what is not there. */
  partOf(path: readonly PropertyKey[]): YamlPart | undefined;
  /** Where any value begins and ends, without the spaces behind it. */
  spanOf(path: readonly PropertyKey[]): Pick<YamlPart, "start" | "end"> | undefined;
  /** Values of which YAML takes the end for a remark. */
  readonly cuts: readonly CutValue[];
}

/** Where a value is written: offsets of its beginning and its end in the YAML text. */
export interface YamlPart {
  readonly start: number;
  readonly end: number;
  /** Without quotation marks, and on one line. */
  readonly isPlain: boolean;
}

/** Why a YAML text cannot be read, with the offset in it. */
export interface YamlFault {
  readonly offset: number;
  readonly code: "yaml-syntax" | "field-twice";
  /** It is what it looks like, as nesting without end is; no mend is looked for. */
  readonly isCertain?: true;
  readonly message: string;
  /** What to do, where more can be said than of any fault of the code. */
  readonly hint?: string;
  readonly fix?: Fix;
}

import type { HeldBack } from "../edition/held-back.ts";
import type { Problem } from "../model/problem.ts";
import { heldBackJson } from "./held-back.ts";
import { countProblems } from "./problem-count.ts";
import { safeJson } from "./safe-text.ts";

/**
 * Problems for programs: `{ problems, errors, warnings, heldBack }`, all of them, on one line. Files are relative to the root;
 * `heldBack` counts what readers do not see, and is null where nothing could be read.
 */
export function jsonReport(problems: readonly Problem[], heldBack?: HeldBack): string {
  const held = heldBack === undefined ? null : heldBackJson(heldBack);
  return safeJson({ problems, ...countProblems(problems), heldBack: held });
}

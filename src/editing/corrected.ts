import { cleanText } from "../model/clean-text.ts";
import { wallClock } from "../model/wall-clock.ts";
import { Added } from "./edit-yaml.ts";
import { withFields } from "./with-fields.ts";

interface NewCorrection {
  /** What was wrong and what is right. */
  readonly text: string;
  readonly kind: "correction" | "clarification";
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA. */
  readonly timeZone: string;
}

/** The file of an article with one correction more, behind those that it has, and with the time of it as that of its last change. */
export function corrected(file: string, { text, kind, now, timeZone }: NewCorrection): string {
  const date = wallClock(now, timeZone);
  const entry = {
    date,
    ...(kind === "correction" ? {} : { kind }),
    text: cleanText(text).replace(/\s+/g, " ").trim(),
  };
  return withFields(file, { updated: date, corrections: new Added([entry]) });
}

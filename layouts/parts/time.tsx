/** @jsxImportSource preact */
import type { TimeView } from "../../src/render/views.ts";

export function Time({ time }: { time: TimeView }) {
  return <time datetime={time.datetime}>{time.text}</time>;
}

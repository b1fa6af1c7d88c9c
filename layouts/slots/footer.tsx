/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { SlotProps } from "./slot-props.ts";

export type { SlotProps };

/** At the end of the foot of every page. Empty: put a file of this name into the layouts of your newsroom. */
export function InFooter(_: SlotProps): JSX.Element | null {
  return null;
}

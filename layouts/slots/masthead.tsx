/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { SlotProps } from "./slot-props.ts";

export type { SlotProps };

/** Below the menu, at the end of the masthead. Empty: put a file of this name into the layouts of your newsroom. */
export function InMasthead(_: SlotProps): JSX.Element | null {
  return null;
}

/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { SlotProps } from "./slot-props.ts";

export type { SlotProps };

/** At the end of `<head>`: what another service wants to find there. Empty: put a file of this name into the layouts of your newsroom. */
export function InHead(_: SlotProps): JSX.Element | null {
  return null;
}

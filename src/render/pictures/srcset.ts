import type { Settings } from "../../model/settings.ts";
import type { Derivative } from "../../pages/derivatives.ts";
import { hrefOf } from "../links.ts";

/** Files of one picture as HTML’s `srcset` names them, https://html.spec.whatwg.org/#srcset-attributes. */
export function srcset(files: readonly Derivative[], settings: Settings): string {
  return files.map(({ address, width }) => `${hrefOf(address, settings)} ${width}w`).join(", ");
}

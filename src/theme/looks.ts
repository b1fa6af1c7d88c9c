import type { Face } from "../model/face/face.ts";

/** What the looks of a site are made of, beside its pages. */
export interface Looks {
  /** The newsroom, absolute. */
  readonly root: string;
  readonly settings: { readonly face: Face };
}

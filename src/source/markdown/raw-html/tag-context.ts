import type { BodyDocument, WhereInBody } from "../body-document.ts";

export type Attributes = Record<string, string>;

/** Where a tag stands. */
export interface TagContext {
  readonly document: BodyDocument;
  readonly basePath: string;
  readonly where: WhereInBody;
}

import type { RecordedName } from "../model/mentions/recorded-names.ts";
import type { SoughtNames } from "./workroom.ts";

/** The names that are looked for, as they are handed to another thread. */
export interface HandedNames {
  /** Stands for the names. */
  readonly digest: string;
  /** The names as JSON, in memory that all threads can read, so that they are not copied for each batch. */
  readonly shared: Uint8Array;
}

/** Makes names ready to be handed over. */
export function handNames({ digest, list }: SoughtNames): HandedNames {
  const bytes = new TextEncoder().encode(JSON.stringify(list()));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return { digest, shared };
}

/** Takes names that were handed over. */
export function takeNames({ digest, shared }: HandedNames): SoughtNames {
  return { digest, list: () => JSON.parse(Buffer.from(shared).toString("utf8")) as RecordedName[] };
}

import type { RecordedName } from "../../names/mentions/recorded-names.ts";
import type { SoughtNames } from "./build-thread.ts";

/** The names that are looked for, as they are handed to another thread. */
export interface NamesMessage {
  /** Stands for the names. */
  readonly digest: string;
  /** The names as JSON, in memory that all threads can read, so that they are not copied for each batch. */
  readonly shared: Uint8Array;
}

/** Makes names ready to be handed over. */
export function postNames({ digest, list }: SoughtNames): NamesMessage {
  const bytes = new TextEncoder().encode(JSON.stringify(list()));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return { digest, shared };
}

/** Takes names that were handed over. */
export function receiveNames({ digest, shared }: NamesMessage): SoughtNames {
  return { digest, list: () => JSON.parse(Buffer.from(shared).toString("utf8")) as RecordedName[] };
}

import { createHash } from "node:crypto";
import { compareText } from "../model/order.ts";

/**
 * A name for an edition, which no other has: SHA-256, in base64url, of the names and bytes of all its files. What encoders wrote is part of it, so
 * two machines may name what they built of one newsroom differently; `digestOfEdition` leaves that out.
 */
export function editionName(files: ReadonlyMap<string, { readonly sha256: string }>): string {
  const digest = createHash("sha256");
  let lines = "";
  for (const file of [...files.keys()].sort(compareText)) lines += `${file}\0${files.get(file)?.sha256}\n`;
  return digest.update(lines).digest("base64url");
}

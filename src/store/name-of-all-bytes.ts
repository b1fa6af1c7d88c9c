import { createHash } from "node:crypto";
import { compareText } from "../model/order.ts";

/**
 * A name for the very bytes that stand somewhere, for notes of Dateline’s own: SHA-256, in base64url, of the names and bytes of all files of an edition.
 * What encoders wrote is part of it, so two machines may name what they built of one newsroom differently: what changes lead from has to be that.
 * People are told `digestOfEdition`, in hexadecimal, which leaves encoders out and is the same on all machines.
 */
export function nameOfAllBytes(files: ReadonlyMap<string, { readonly sha256: string }>): string {
  const digest = createHash("sha256");
  let lines = "";
  for (const file of [...files.keys()].sort(compareText)) lines += `${file}\0${files.get(file)?.sha256}\n`;
  return digest.update(lines).digest("base64url");
}

import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** Bytes that are read at a time: a film can be larger than memory. */
const pieceLength = 1 << 18;

/** The SHA-256 of a file, in lower-case hexadecimal. @throws an error of the system where it cannot be read */
export function sumOfFile(path: string): string {
  const file = openSync(path, "r");
  try {
    const sum = createHash("sha256");
    const piece = Buffer.allocUnsafe(pieceLength);
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      sum.update(piece.subarray(0, length));
    return sum.digest("hex");
  } finally {
    closeSync(file);
  }
}

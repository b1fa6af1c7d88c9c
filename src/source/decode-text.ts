import { isUtf8 } from "node:buffer";
import type { Problem } from "../model/problem.ts";

const byteOrderMark = "\ufeff";

/**
 * The text of a file: UTF-8 without byte order mark, line ends as `\n`. Gives a problem instead for an empty file and
 * for bytes that are not UTF-8, naming the line of the first of them.
 */
export function decodeText(bytes: Buffer, file: string): string | Problem {
  if (bytes.length === 0) {
    return {
      code: "file-empty",
      severity: "error",
      file,
      line: 1,
      column: 1,
      message: "The file is empty.",
      hint: "Write something in it, or delete it.",
    };
  }
  // To look first is quicker than a decoder that looks while it decodes.
  if (!isUtf8(bytes)) return notUtf8(bytes, file);
  const decoded = bytes.toString("utf8");
  const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** A picture, a document of a word processor or the like; text in UTF-16 has zeros too, and a mark at its beginning. */
function isNoText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && bytes.subarray(0, 4_096).includes(0);
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  if (isNoText(bytes)) {
    return {
      code: "file-not-utf8",
      severity: "error",
      file,
      line: 1,
      column: 1,
      message:
        "The file is no text: it may be a picture, or a document of a word processor under another name.",
      hint: "Save it as plain text in UTF-8, or move it to `content/media/`.",
    };
  }
  // The decoder does not say where it stopped, so the longest beginning that it takes is searched for by halves.
  let taken = 0;
  let refused = bytes.length + 1;
  while (refused - taken > 1) {
    const middle = Math.floor((taken + refused) / 2);
    if (beginning(bytes, middle) === undefined) refused = middle;
    else taken = middle;
  }
  const upTo = beginning(bytes, taken) ?? "";
  return {
    code: "file-not-utf8",
    severity: "error",
    file,
    line: upTo.split("\n").length,
    column: upTo.length - upTo.lastIndexOf("\n"),
    message: "The file is not UTF-8 text; the first byte that cannot be read is here.",
    hint: "Save it again with the encoding UTF-8.",
  };
}

/** The text of the first bytes of a file, where the last character may be unfinished; undefined if it is not UTF-8. */
function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

import type { Problem } from "../model/problem.ts";

const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of a file: UTF-8 without byte order mark, line ends as `\n`. Gives a problem instead for an empty file and
 * for bytes that are not UTF-8, naming the line of the first of them.
 */
export function decodeText(bytes: Uint8Array, file: string): string | Problem {
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
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return notUtf8(bytes, file);
  }
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  // The decoder does not say where it stopped, but a lenient one marks the place with U+FFFD, never shorter than one unit.
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const upTo = lenient.slice(0, Math.max(0, lenient.indexOf("\ufffd")));
  const line = upTo.split("\n").length;
  return {
    code: "file-not-utf8",
    severity: "error",
    file,
    line,
    column: upTo.length - upTo.lastIndexOf("\n"),
    message: "The file is not UTF-8 text; the first byte that cannot be read is here.",
    hint: "Save it again with the encoding UTF-8.",
  };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/source/decode-text.ts";
import { problemsOf } from "../support/edition.ts";

const file = "content/articles/a.md";

describe("the text of a file", () => {
  it.each([
    ["a byte order mark", "\ufeff---\ntitle: A", "---\ntitle: A"],
    ["Windows line ends", "---\r\ntitle: A\r\n", "---\ntitle: A\n"],
    ["old Macintosh line ends", "---\rtitle: A\r", "---\ntitle: A\n"],
    ["every script", "Київ 北京 القاهرة 😀", "Київ 北京 القاهرة 😀"],
  ])("is read with %s", (_what, written, read) => {
    expect(decodeText(Buffer.from(written), file)).toBe(read);
  });

  it("is not there in an empty file", () => {
    expect(decodeText(Buffer.alloc(0), file)).toMatchObject({
      code: "file-empty",
      file,
      line: 1,
      column: 1,
    });
  });

  it.each([
    ["Windows-1252", Buffer.from("---\ntitle: \xc9lys\xe9e\n---\n", "latin1"), 2, 8],
    ["UTF-16", Buffer.from("\ufeff---\n", "utf16le"), 1, 1],
    ["half of a character", Buffer.from([...Buffer.from("---\ntitle: A\n---\nKyi"), 0xd0]), 4, 4],
    ["an overlong slash", Buffer.from([0x61, 0xc0, 0xaf]), 1, 2],
    ["half of a surrogate pair", Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 2, 1],
  ])("is refused in %s, on the line of the first wrong byte", (_what, bytes, line, column) => {
    expect(decodeText(bytes, file)).toMatchObject({ code: "file-not-utf8", line, column });
  });

  it("is found at fault where it really is, also behind a U+FFFD that was written", () => {
    const bytes = Buffer.concat([Buffer.from("a \ufffd b\nc "), Buffer.from([0xff])]);
    expect(decodeText(bytes, file)).toMatchObject({ line: 2, column: 3 });
  });
});

it("is what a strict decoder makes of any bytes", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => [...Buffer.from(text)]),
    fc.constantFrom([0xef, 0xbb, 0xbf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc3], [0xc0, 0xaf]),
    fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const bytes = Buffer.from(pieces.flat());
      fc.pre(bytes.length > 0);
      const decoded = decodeText(bytes, file);
      let expected: string | undefined;
      try {
        expected = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
      } catch {}
      expect(typeof decoded === "string" ? decoded : undefined).toBe(expected);
    }),
  );
});

it("makes the same article of a file with a byte order mark and Windows line ends", () => {
  expect(problemsOf(file, "\ufeff---\r\ntitle: A\r\ndate: 2025-12-01\r\n---\r\n\r\nText\r\n")).toEqual([]);
});

it("calls a file that is no text what it is, at its beginning", () => {
  const picture = Buffer.concat([Buffer.from([0x89]), Buffer.from("PNG\r\n\u001a\n\0\0\0\rIHDR")]);
  expect(decodeText(picture, "a.md")).toMatchObject({ code: "file-not-utf8", line: 1, column: 1 });
  expect(JSON.stringify(decodeText(picture, "a.md"))).toContain("no text");
});

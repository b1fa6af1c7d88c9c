import { describe, expect, it } from "vitest";

const file = new URL("../../bin/in-ascii.js", import.meta.url).href;
const { inAscii }: { inAscii(code: string): string } = await import(file);

/** What a script gives, as V8 reads it byte by byte after it was escaped. */
function resultOf(script: string): unknown {
  const bytes = Buffer.from(inAscii(script), "utf8");
  return new Function(`return ${bytes.toString("latin1")}`)();
}

describe("a regular expression means the same in ASCII", () => {
  it.each([
    ["a letter", "/é/.exec('\\u00e9')[0]", "é"],
    ["a class", "'\\u2022 \\u2014 \\u00e2'.replace(/[–—•‣]/g, '-')", "- - â"],
    ["a range in a class", "/^[а-я]+$/i.test('\\u041a\\u0438\\u0457\\u0432'.replace('\\u0457', ''))", true],
    ["a class with a dash at its end", "/^[’‐-]$/.test('-')", true],
    ["a letter that is escaped for no reason", "/^\\é$/.test('\\u00e9')", true],
    ["a backslash before a letter", "/^\\\\é$/.test('\\\\\\u00e9')", true],
    ["a character of two halves, as one", "/^[😀😁]$/u.test('\\ud83d\\ude00')", true],
    ["a character of two halves, as two", "/^[😀]$/.test('\\ud83d\\ude00')", false],
    ["a set of the flag v", "/^[[а-я]--[б]]$/v.test('\\u0431')", false],
    ["strings of the flag v", "/^\\p{L}[\\q{né|大学}]$/v.test('x\\u5927\\u5b66')", true],
    ["the name of a group", "/(?<año>\\d+)-\\k<año>/.exec('7-7').groups['a\\u00f1o']", "7"],
    ["what stands behind", "/(?<=’)s/.test('\\u2019s')", true],
    ["a division beside it", "((a) => a / 2 + a.valueOf() / /é|6/.exec('6')[0])(12)", 8],
    ["a slash in a class", "/[/’]/.test('\\u2019')", true],
  ])("%s", (_what, script, value) => {
    expect(resultOf(script)).toBe(value);
  });
});

it("leaves a script in ASCII as it is", () => {
  const script = "const a = /[\\u2019]/u; // é".slice(0, -1);
  expect(inAscii(script)).toBe(script);
});

it.each([
  ["a string", "const a = 'é';"],
  ["a template whose bare text counts", "const a = String.raw`\\d é`;"],
  ["a name", "const é = 1;"],
  ["a remark", "/* © */"],
])("refuses %s beyond ASCII, and shows it", (_what, script) => {
  expect(() => inAscii(script)).toThrow(script);
});

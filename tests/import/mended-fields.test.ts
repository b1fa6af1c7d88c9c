import { expect, it } from "vitest";
import { readFront } from "../../src/import/folder/front-values.ts";
import { mendedDate } from "../../src/import/folder/mended-date.ts";

it.each([
  ["2022-02-18 16:00:00+16:00", undefined, "2022-02-18 16:00:00", 1],
  ["2022-02-18T16:00:00-1300", "2022-02-19", "2022-02-18T16:00:00", 1],
  ["2022-02-18 16:00:00+05:30", "2022-02-19", "2022-02-18 16:00:00+05:30", 0],
  ["2022-02-31", "2022-02-28", "2022-02-28", 1],
  ["2022-02-31", undefined, "2022-02-31", 0],
  ["2022-02-31 10:00+16:00", "2022-02-28", "2022-02-28", 1],
  [undefined, "2022-02-28", "2022-02-28", 0],
  [undefined, undefined, undefined, 0],
])("of the date %j and the file of %j", (date, fileDate, expected, told) => {
  const notes: unknown[] = [];
  expect(mendedDate(date, fileDate, notes)).toBe(expected);
  expect(notes).toHaveLength(told);
});

it.each([
  ['title: "A: the\nday: it came"\ndraft: true', { title: "A: the day: it came", draft: true }],
  ["title: 'It''s: a\n- b: c'\ntags:\n- x", { title: "It's: a - b: c", tags: ["x"] }],
  ['tags:\n- "a\nb: c"\n- d', { tags: ["a b: c", "d"] }],
  ['text: "say \\"a\\",\nto: \\"b\\""\nx: 1', { text: 'say "a", to: "b"', x: 1 }],
  ['"a b": "c\n\nd: e"\nx: "y"', { "a b": "c\nd: e", x: "y" }],
])("texts in quotation marks run on at the margin: %j", (matter, fields) => {
  const read = readFront(`---\n${matter}\n---\nText`);
  expect(read).toMatchObject({ fields, body: "Text" });
  expect(read).not.toHaveProperty("fault");
});

it("marks that nobody closes are a fault, and hide nothing of what is read before them", () => {
  expect(readFront('---\ndraft: true\ntitle: "A\nb: c\n---\nText').fault).toBeDefined();
});

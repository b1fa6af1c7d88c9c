import { expect, test } from "vitest";
import { mended } from "../../src/editing/mended.ts";
import { readOne } from "../support/edition.ts";

const read = (text: string) => readOne("content/articles/a.md", text).problems;
const put = (text: string) => {
  const { text: after, problems } = mended(text, read);
  return { after, codes: problems.map(({ code }) => code) };
};

test("puts right what is certain, in whatever order, and leaves every other byte", () => {
  const wrong =
    "\uFEFF---\r\n# a remark\r\ntitel: Harbour: reopens\r\ndate: 13.12.2025\r\npeple: [ Ana,  Petro ]\r\n---\r\n\r\nText  here.\r\n";
  const right = wrong
    .replace("titel: Harbour: reopens", 'title: "Harbour: reopens"')
    .replace("13.12.2025", "2025-12-13")
    .replace("peple", "people");
  const { after, codes } = put(wrong);
  expect(after).toBe(right);
  expect(codes.toSorted()).toEqual(["date-form", "field-unknown", "field-unknown", "yaml-syntax"]);
  expect(read(after)).toEqual([]);
  expect(put(after)).toEqual({ after, codes: [] });
});

test.each([
  "---\ntitle: A\ndate: 01/02/2025\n---\n",
  "---\ntitle: A\ndate: 2025-12-01\npeople: Ana Ilić, Petro Marin\n---\n",
  "---\ntitle: “A”\ndate: 2025-12-01\n---\n",
  "---\ntitle: Team is #1\ndate: 2025-12-01\n---\n",
  // A headline or a list: who knows.
  "---\ntitle: [Live] Talks\ndate: 2025-12-01\n---\n",
  "---\ntitle: [Live]\ndate: 2025-12-01\n---\n",
  "---\ntitle: A\ndate: 2025-12-01\npeople: {Ana: b} and c\n---\n",
  '---\ntitle: A\ndate: 2025-12-01\npeople: [{a: b}, "c" d]\n---\n',
  // Words may go with the tags.
  '---\ntitle: A\ndate: 2025-12-01\ndescription: "Use <script> or <em>, said <a href=x>he</a>"\n---\n',
  // A remark, or not.
  "---\ntitle: Talks: day two #ask-the-lawyer\ndate: 2025-12-01\n---\n",
  "---\ntitle: A\ndate: 2025-12-01\ntopics: [A, B # later, C]\n---\n",
  "no front matter",
])("leaves to an editor what is not: %j", (text) => {
  expect(put(text)).toEqual({ after: text, codes: [] });
});

test.each([
  ["title: Talks: day two # ask the lawyer first", 'title: "Talks: day two" # ask the lawyer first'],
  ['title: "Talks: day two # ask first', 'title: "Talks: day two" # ask first'],
  ['title: "We stay" says mayor  # sure?', "title: '\"We stay\" says mayor'  # sure?"],
  ["title: A\npeople: Ana: judge # check", 'title: A\npeople: "Ana: judge" # check'],
  ["title: A\npeople:\n  - Bo: judge # not confirmed", 'title: A\npeople:\n  - "Bo: judge" # not confirmed'],
  ['title: A\npeople: [Ana Ilić, "Bo" Li]', "title: A\npeople: [Ana Ilić, '\"Bo\" Li']"],
  ['title: A\ntopics: [A: b, "c" d] # later', 'title: A\ntopics: ["A: b", \'"c" d\'] # later'],
  ["title: A\npeople: [Ana, Bo # later", "title: A\npeople: [Ana, Bo] # later"],
])("keeps remarks out of the text, and a list a list: %j", (wrong, right) => {
  const text = (fields: string) => `---\n${fields}\ndate: 2025-12-01\n---\n`;
  expect(put(text(wrong)).after).toBe(text(right));
  for (const { hint, fix } of read(text(wrong)))
    expect(`${hint} ${fix?.text}`).not.toMatch(/"[^"`]* # [^"`]*"/);
});

import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { applyFix } from "../../src/source/fix.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { readOne } from "../support/edition.ts";

const file = "content/articles/a.md";
const read = (text: string): readonly Problem[] => readOne(file, text).problems;
const readSite = (text: string): readonly Problem[] => readSettings(Buffer.from(text)).problems;

const said = ({ line, code, message }: Problem): string => `${line} ${code} ${message}`;

/** Follows the first hint that proposes lines, then the next, until there is nothing left to follow. */
function followed(text: string, problemsOf: (text: string) => readonly Problem[] = read): string {
  let now = text;
  for (let step = 0; step < 12; step += 1) {
    const problem = problemsOf(now).find(({ fix }) => fix !== undefined);
    if (problem?.fix === undefined) return now;
    // The sentence and the lines for programs say the same.
    if (!problem.hint.startsWith("Did you mean"))
      for (const line of problem.fix.text.split("\n").slice(-1)) expect(problem.hint).toContain(line.trim());
    const next = applyFix(now, problem.fix);
    expect(problemsOf(next).map(said), `${now}\n${problem.hint}`).not.toContain(said(problem));
    now = next;
  }
  throw new Error(`one hint leads to another: ${text}`);
}

/** The fields of an article with a title and a date, whichever of them is not given. */
function withGood(fields: string): string {
  const title = /^\s*"?(?:title|headline)/m.test(fields) ? "" : "title: A\n";
  const date = /^\s*date/m.test(fields) ? "" : "date: 2025-12-01\n";
  return `---\n${title}${date}${fields}\n---\n\nText.\n`;
}

const inFrontMatter: readonly (readonly [what: string, wrong: string, right: string])[] = [
  ["a tab before a list", "topics:\n\t- Trade\n\t- Rail", "topics:\n  - Trade\n  - Rail"],
  ["a tab before a group", "image:\n\tsrc: /media/a.jpg\n\talt: A", "image:\n  src: /media/a.jpg\n  alt: A"],
  ["a tab before a field", "title: A\n\tpin: true", "title: A\npin: true"],
  ["no space behind the colon", "pin:true", "pin: true"],
  ["no space behind the first colon", "title:Harbour\ndate:2025-12-01", "title: Harbour\ndate: 2025-12-01"],
  ["a no-break space behind the colon", "date:\u00a02025-12-01", "date: 2025-12-01"],
  ["a narrow no-break space behind the colon", "slug:\u202fharbour", "slug: harbour"],
  [
    "a no-break space that indents",
    "image:\n\u00a0\u00a0src: /media/a.jpg\n  alt: A",
    "image:\n  src: /media/a.jpg\n  alt: A",
  ],
  ["a wide colon", "title：港が開く", "title: 港が開く"],
  ["a colon left out", "slug harbour", "slug: harbour"],
  ["a stray space before a field", "title: A\n date: 2025-12-01", "title: A\ndate: 2025-12-01"],
  ["a stray space before the first field", " title: A\ndate: 2025-12-01", "title: A\ndate: 2025-12-01"],
  [
    "a field of a group too far in",
    "image:\n  src: /media/a.jpg\n    alt: A",
    "image:\n  src: /media/a.jpg\n  alt: A",
  ],
  [
    "a field of a group not far enough in",
    "image:\n   src: /media/a.jpg\n alt: A",
    "image:\n   src: /media/a.jpg\n   alt: A",
  ],
  ["a quotation at the head of a headline", 'title: "We stay" says mayor', "title: '\"We stay\" says mayor'"],
  ["a quotation in single marks there", "title: 'We stay' says mayor", "title: \"'We stay' says mayor\""],
  ["two quotations", 'title: "Yes" and "No"', 'title: \'"Yes" and "No"\''],
  ["an apostrophe in single quotation marks", "title: 'It's over'", 'title: "It\'s over"'],
  [
    "quotation marks within quotation marks",
    'title: "They said "no" again"',
    "title: 'They said \"no\" again'",
  ],
  ["a quotation mark left open", 'title: "The harbour', 'title: "The harbour"'],
  ["a bracket left open", "people: [Ana Ilić, Petro Marin", "people: [Ana Ilić, Petro Marin]"],
  ["a headline with a word in brackets first", "title: [Update] Harbour", 'title: "[Update] Harbour"'],
  ["a headline that is a word in brackets", "title: [Live]", 'title: "[Live]"'],
  ["a headline with emphasis first", "title: *Harbour* reopens", 'title: "*Harbour* reopens"'],
  ["an at sign first", "title: @mayor resigns", 'title: "@mayor resigns"'],
  ["a per cent sign first", "title: %5 more", 'title: "%5 more"'],
  ["a backtick first", "title: `ls` explained", 'title: "`ls` explained"'],
  ["an ampersand first", "title: &c. and more", 'title: "&c. and more"'],
  ["an exclamation mark first", "title: !Viva!", 'title: "!Viva!"'],
  ["an angle bracket first", "title: > 5 more", 'title: "> 5 more"'],
  ["a dash first", "title: - and on", 'title: "- and on"'],
  ["a headline with a colon", "title: Rail: day two", 'title: "Rail: day two"'],
  ["an entry with a colon", "topics:\n  - Space: Mars\n  - Rail", 'topics:\n  - "Space: Mars"\n  - Rail'],
  ["an entry in brackets with a colon", "topics: [Space: Mars, Rail]", 'topics: ["Space: Mars", Rail]'],
  ["curly marks around a headline with a colon", "title: “Rail: day two”", 'title: "Rail: day two"'],
  ["German marks around a headline", "title: „Der Hafen“", 'title: "Der Hafen"'],
  ["guillemets around a headline", "description: « Le port »", 'description: "Le port"'],
  ["curly marks in a list", "people: [“Ana Ilić”, “Marin, Petro”]", 'people: ["Ana Ilić", "Marin, Petro"]'],
  ["yes for a truth value", "draft: yes", "draft: true"],
  ["off for a truth value", "pin: off", "pin: false"],
  ["a truth value in quotation marks", 'draft: "true"', "draft: true"],
  ["a group as a text", "image: /media/a.jpg", "image:\n  src: /media/a.jpg\n  alt: What the picture shows"],
  [
    "a group that is not indented",
    "image:\nsrc: /media/a.jpg\nalt: A",
    "image:\n  src: /media/a.jpg\n  alt: A",
  ],
  [
    "a picture without its slash",
    "image:\n  src: media/a.jpg\n  alt: A",
    "image:\n  src: /media/a.jpg\n  alt: A",
  ],
  ["a web address without its scheme", "canonical: example.org/a", "canonical: https://example.org/a"],
  ["a slip in a word of a list", "type: opinon", "type: opinion"],
  ["a slip in the name of a field", "topcis: [Rail]", "topics: [Rail]"],
  ["a name that is a number", "people: [Ana, 007]", 'people: [Ana, "007"]'],
  ["a name that is nothing", "people: Null", 'people: "Null"'],
  ["a headline with a number sign", "title: Rail #1 in Europe", 'title: "Rail #1 in Europe"'],
  ["a headline that begins with one", "title: #metoo at ten", 'title: "#metoo at ten"'],
  ["an entry with a number sign", "topics:\n  - Pier #9\n  - Rail", 'topics:\n  - "Pier #9"\n  - Rail'],
  ["an entry in brackets with one", "topics: [Pier #9, Rail]", 'topics: ["Pier #9", Rail]'],
  [
    "a caption with a number sign",
    "image:\n  src: /media/a.jpg\n  alt: Pier #9",
    'image:\n  src: /media/a.jpg\n  alt: "Pier #9"',
  ],
  ["a headline by another name", "headline: Harbour", "title: Harbour"],
  ["topics by another name", "tags: [Rail]", "topics: [Rail]"],
  ["old addresses in one text", "aliases: /a/, /b/c.html", "aliases: [/a/, /b/c.html]"],
  ["old addresses in one text, with spaces", "aliases: /a/ /b/", "aliases: [/a/, /b/]"],
  ["tags in a headline", "title: The <em>Aurora</em> sails", 'title: "The Aurora sails"'],
  ["an escaped apostrophe", "title: Hart&#8217;s plan", 'title: "Hart’s plan"'],
  ["an ampersand escaped twice", "people: [R &amp;amp; D]", 'people: ["R & D"]'],
  [
    "a name with a comma and a suffix",
    "people: [Ana Ilić, John Hart, Jr.]",
    'people: [Ana Ilić, "John Hart, Jr."]',
  ],
  ["a firm with a comma", "people: [Acme, Inc., Ana Ilić]", 'people: ["Acme, Inc.", Ana Ilić]'],
  ["a day in points", "date: 1.12.2025", "date: 2025-12-01"],
  ["a day in slashes that is one alone", "date: 13/01/2025 6:30 pm", "date: 2025-01-13T18:30"],
  ["a day in words", "date: 1st December 2025", "date: 2025-12-01"],
  ["a day without signs", "updated: 20251202", "updated: 2025-12-02"],
  ["seconds since 1970", "date: 1764613800", "date: 2025-12-01T18:30:00+00:00"],
  ["an hour with a point", "date: 2025-12-01 18.30", "date: 2025-12-01T18:30"],
  ["a month and a day turned round", "date: 2025-13-01", "date: 2025-01-13"],
  ["midnight as the 24th hour", "date: 2025-12-31T24:00", "date: 2026-01-01T00:00"],
  ["an offset that no clock has", "date: 2025-12-01T15:45+15:45", "date: 2025-12-01T15:45"],
];

describe("a hint that proposes what to write", () => {
  it.each(inFrontMatter)("removes the problem when it is followed: %s", (_what, wrong, right) => {
    const text = withGood(wrong);
    expect(read(text).length).toBeGreaterThan(0);
    expect(followed(text)).toBe(withGood(right));
    expect(read(followed(text))).toEqual([]);
  });

  it("is left to people where a remark may be meant, who are told both ways", () => {
    const [problem] = read(withGood("description: Still the # 1 here"));
    expect([problem?.code, problem?.fix]).toEqual(["text-cut", undefined]);
    expect(problem?.hint).toContain('description: "Still the # 1 here"');
    expect(read(withGood('description: "Still the # 1 here"'))).toEqual([]);
    expect(read(withGood("description: Still the\n# 1 here"))).toEqual([]);
  });

  it.each([
    ["content/people/ana.md", "title: Ana Ilić", "name: Ana Ilić"],
    [
      "content/people/ana.md",
      "name: Ana Ilić\naliases: A. Ilić, Ана Илић",
      "name: Ana Ilić\naliases: [A. Ilić, Ана Илић]",
    ],
    ["content/pages/about.md", "title: About\noldAddresses: [/us/]", "title: About\naliases: [/us/]"],
  ])("is made for records and pages too: %s, %s", (path, wrong, right) => {
    const problemsOf = (text: string): readonly Problem[] => readOne(path, text).problems;
    const whole = (fields: string): string => `---\n${fields}\n---\n`;
    expect(problemsOf(whole(wrong))).toHaveLength(1);
    expect(followed(whole(wrong), problemsOf)).toBe(whole(right));
    expect(problemsOf(whole(right))).toEqual([]);
  });

  it("tells each of several mistakes, each with its own line", () => {
    const text = '---\ntitle: "Yes" says mayor\ndate:2025-12-01\ntopics:\n\t- Rail\n---\n\nText.\n';
    expect(read(text).map(({ line, fix }) => [line, fix?.text])).toEqual([
      [2, "title: '\"Yes\" says mayor'"],
      [3, "date: 2025-12-01"],
      [5, "  - Rail"],
    ]);
  });

  it("names the line that is missing where a rule in the text was taken for the end of the fields", () => {
    const text = "---\ntitle: A\ndate: 2025-12-01\n\nThe harbour: a story, and its end.\n\n---\n\nMore.\n";
    expect(read(text).map(({ line, code }) => `${line} ${code}`)).toEqual(["1 front-matter-unclosed"]);
    expect(followed(text)).toBe(text.replace("2025-12-01\n", "2025-12-01\n---\n"));
  });

  it.each([
    ["pageSize: x", "pageSize: 20"],
    ['pageSize: "20"', "pageSize: 20"],
    ["shareCards: yes", "shareCards: true"],
    ["publisher: The Harbour Trust", "publisher:\n  name: The Harbour Trust"],
    ["description: Harbour paper #1", 'description: "Harbour paper #1"'],
    ["feeds:\n\titems: 5", "feeds:\n  items: 5"],
  ])("speaks of the reference of the settings, or gives the line: %s", (wrong, right) => {
    const site = (line: string) => `title: P\nurl: https://p.example/\n${line}\n`;
    const [problem, ...others] = readSite(site(wrong));
    expect(others).toEqual([]);
    expect(`${problem?.hint}${problem?.fix?.text}`).toMatch(/docs\/settings\.md|undefined$|^.*`.*`/);
    expect(`${problem?.hint}`).not.toContain("front-matter");
    if (problem?.fix !== undefined) expect(followed(site(wrong), readSite)).toBe(site(right));
    expect(readSite(site(right))).toEqual([]);
  });
});

describe("what is meant as it is written", () => {
  it.each([
    "draft: true # until Tuesday",
    "# a line of its own\npin: true",
    "title: Harbour # the long one comes later",
    'title: "Harbour" #1',
    "title: C# and F#",
    "topics: [Rail] #1 of the day",
    "date: 2025-12-01 #1",
    "slug: harbour #old",
    "title: A < B & C > D",
    "title: How the <select> element works",
    "title: R&D at AT&T; and more",
    "title: Mayor says “we stay”",
    "title: “Yes” and “No”",
    'title: "“We stay”"',
    "people: [Sr. Petra Marin, Ana]",
    'people: [John Hart, "Jr."]',
    "description: |\n  Rail #1\n  and more",
    "image:",
    "people: null",
  ])("is not told of: %s", (fields) => {
    expect(read(withGood(fields))).toEqual([]);
  });
});

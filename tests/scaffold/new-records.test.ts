import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Article, Entry } from "../../src/model/content.ts";
import { archetypeOf } from "../../src/scaffold/archetypes.ts";
import { type NewContent, type Written, writeNew } from "../../src/scaffold/new-content.ts";
import { articleKind, newKindOf } from "../../src/scaffold/new-kinds.ts";
import { walkContent } from "../../src/source/walk.ts";
import { readOne, settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";

const settings = settingsOf("taxonomies: [people, places, topics, organisations]\n");
const now = Date.parse("2025-12-01T23:30:00Z");

function begin(word: string, title: string, root: string, more: Partial<NewContent> = {}): Written {
  const kind = newKindOf(word, settings.taxonomies) ?? articleKind;
  const archetype = archetypeOf(root, kind.word);
  return writeNew({ root, kind, title, now, settings, archetype, ...more });
}

function read(root: string, written: Written) {
  if (!("path" in written)) throw new Error(JSON.stringify(written));
  const text = readFileSync(join(root, written.path), "utf8");
  const { row, problems } = readOne(written.path, text, settings);
  return { path: written.path, text, row, codes: problems.map(({ code }) => code) };
}

function withArchetype(name: string, text: string): string {
  const root = newsroom({});
  const file = join(root, "content/archetypes", `${name}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return root;
}

test.each([
  ["person", "Ana Ilić", "content/people/ana-ilic.md"],
  ["people", "Володимир Зеленський", "content/people/volodimir-zelenskiy.md"],
  ["place", "Con", "content/places/con-place.md"],
  ["topic", "C#", "content/topics/c-sharp.md"],
  ["organisations", "“NATO”: the alliance #1", "content/organisations/nato-the-alliance-1.md"],
  ["story", "🌊", undefined],
  ["author", '- "x": y', "content/authors/x-y.md"],
  ["story", "two\nlines", "content/stories/two-lines.md"],
  ["person", "‎", "content/people/person.md"],
])("a %s called %j is a record that is read without a problem", (word, name, path) => {
  const root = newsroom({});
  const { row, codes, text, path: written } = read(root, begin(word, name, root));
  expect(codes).toEqual([]);
  if (path !== undefined) expect(written).toBe(path);
  expect((parse(text.split("---\n")[1] ?? "") as { name: string }).name).toBe(name.replace(/\s+/g, " "));
  expect((row as Entry).group).toBe(written.split("/")[1]);
});

test("a record that is there is not written over", () => {
  const root = newsroom({ "people/ana-ilic.md": "---\nname: Ana Ilić\n---\n" });
  expect(begin("person", "Ana Ilić", root)).toEqual({ taken: "content/people/ana-ilic.md" });
  expect(read(root, begin("person", "Ana Ilić", root, { id: "ana-ilic-judge" })).path).toBe(
    "content/people/ana-ilic-judge.md",
  );
});

test("fields that are given stand where they belong, and one that cannot be so stops all", () => {
  const root = newsroom({});
  const fields = {
    people: ["Smith, John", "007"],
    organisations: ["EU"],
    type: "analysis",
    date: "2025-12-05",
  };
  const { row } = read(root, begin("article", "Talks", root, { fields, now: Date.parse("2025-12-05") }));
  expect((row as Article).names).toMatchObject({ people: ["Smith, John", "007"], organisations: ["EU"] });
  expect((row as Article).type).toBe("analysis");
  for (const wrong of [{ type: "news story" }, { peple: ["A"] }, { people: [["A"]] }])
    expect(begin("article", "Talks", root, { fields: wrong })).toHaveProperty("wrong");
});

test("an archetype gives fields and text, and what is put into it is written as YAML needs it", () => {
  const root = withArchetype(
    "article",
    "---\r\n# For {{title}}\r\ntype: analysis\r\ndescription: {{title}}, in short\r\ntitle:\r\nsources:\r\n  - title: 'About {{ title }}'\r\n---\r\n\r\n## {{title}}\r\n\r\nOn {{day}}.\r\n",
  );
  const { row, text, codes } = read(root, begin("article", 'A "quoted": #1', root));
  expect(codes).toEqual([]);
  expect(row).toMatchObject({ title: "A “quoted”: #1", summary: "A “quoted”: #1, in short", draft: true });
  expect((row as Article).sources[0]?.title).toBe('About A "quoted": #1'.replace('"quoted"', "“quoted”"));
  expect(text).toContain('# For A "quoted": #1\r\ntype: analysis\r\n');
  expect(text).toMatch(/\r\n## A "quoted": #1\r\n\r\nOn 2025-12-02\.\r\n$/);
});

test("an archetype may be text alone, may say that it is no draft, and is no content", () => {
  const root = withArchetype("article", "\nBorn in {{year}}.\n");
  const { text } = read(root, begin("article", "T", root));
  expect(text).toMatch(/^---\n#.*\ntitle: T\n[\s\S]*---\n\nBorn in 2025\.\n$/);
  const other = withArchetype("article", "---\ndraft: false\n---\n");
  expect(read(other, begin("article", "T", other)).row).toMatchObject({ draft: false });
  const { files, problems } = walkContent(other, settings.taxonomies);
  expect([files.length, problems]).toEqual([1, []]);
});

test.each([
  ["---\ntype: analysis\npeple: []\ntype: news\n---\n", "4:1 field-twice"],
  ["---\nimage: {{image}}\n---\n", "2:8 archetype-placeholder"],
  ["---\ntype: essay\n---\n\nText {{title}}\n", "2:7 field-wrong"],
  ["---\ntype: news\n\nText\n", "1:1 front-matter-unclosed"],
  ["Text.\n\n{{ titel }}\n", "3:1 archetype-placeholder"],
  ["---\ntitle: [unclosed\n---\n", "2:8 yaml-syntax"],
  ['---\ntitle: "unclosed\n---\n', "2:8 yaml-syntax"],
  ["---\ndate: @x\n---\n", "2:7 yaml-syntax"],
])("a mistake in an archetype is told at its line, and nothing is written: %j", (text, told) => {
  const root = withArchetype("article", text);
  const written = begin("article", "T", root);
  if (!("wrongArchetype" in written)) throw new Error(JSON.stringify(written));
  const errors = written.wrongArchetype.filter(({ severity }) => severity === "error");
  expect(errors.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([told]);
  expect(errors[0]?.file).toBe("content/archetypes/article.md");
});

test("a hint for an archetype keeps its placeholders", () => {
  const root = withArchetype("article", "---\ntitle: A\ndescription: {{ title }} of {{date}}: more\n---\n");
  const written = begin("article", "A", root);
  const hints = "wrongArchetype" in written ? written.wrongArchetype.map(({ hint }) => hint) : [];
  expect(hints).toEqual([expect.stringContaining('`description: "{{ title }} of {{date}}: more"`')]);
});

test("an archetype that is no text, or leads elsewhere, is told of", () => {
  const root = withArchetype("article", "");
  const file = join(root, "content/archetypes/article.md");
  const codes = () => {
    const written = begin("article", "A", root);
    return "wrongArchetype" in written ? written.wrongArchetype.map(({ code }) => code) : [];
  };
  writeFileSync(file, Buffer.from("---\ntitle: Caf\xe9\n---\n", "latin1"));
  expect(codes()).toEqual(["file-not-utf8"]);
  const other = join(scratchFolder("elsewhere"), "a.md");
  writeFileSync(other, "---\ndraft: false\n---\n");
  rmSync(file);
  symlinkSync(other, file);
  expect(codes()).toEqual(["file-outside"]);
});

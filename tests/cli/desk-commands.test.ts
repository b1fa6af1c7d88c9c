import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, newsroom, scratchFolder } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

test("dateline new prints the path of the draft it wrote, as seen from here", async () => {
  const root = newsroom({});
  const { code, out, err } = await dateline(["new", "Talks open in Paris", "--root", root, ...now], {
    in: join(root, "content"),
  });
  expect({ code, out, err }).toEqual({
    code: 0,
    out: "articles/2025/2025-12-15-talks-open-in-paris.md\n",
    err: "",
  });
  expect(readFileSync(join(root, "content", out.trim()), "utf8")).toContain("title: Talks open in Paris\n");
  const check = await dateline(["check", "--drafts", "--strict", "--root", root, ...now], { in: root });
  expect(check).toEqual({ code: 0, out: "No problems in 1 article.\nHeld back: 1 draft.\n", err: "" });
});

test("dateline new writes nothing where the settings are wrong or missing", async () => {
  const wrong = newsroom({ "site.yaml": "title: [\n" });
  expect(await dateline(["new", "Talks"], { in: wrong })).toMatchObject({ code: 1, out: "" });
  const missing = newsroom({ "site.yaml": undefined, "/notes.txt": "" });
  expect(await dateline(["new", "Talks"], { in: missing })).toMatchObject({ code: 2, out: "" });
  expect([existsSync(join(wrong, "content/articles")), existsSync(join(missing, "content"))]).toEqual([
    false,
    false,
  ]);
});

test("dateline new begins a record, and in a pipe asks nothing", async () => {
  const root = newsroom({ "archetypes/obituary.md": "---\ntopics: Obituaries\nimage: {{picture}}\n---\n" });
  expect(await dateline(["new", "person", "Ana Ilić", "--role", "Mayor"], { in: root })).toEqual({
    code: 0,
    out: "content/people/ana-ilic.md\n",
    err: "",
  });
  const inWords = async (...args: readonly string[]) => {
    const { code, out, err } = await dateline(["new", ...args], { in: root });
    expect(out).toBe("");
    return `${code} ${err}`;
  };
  expect(await inWords("person", "Ana Ilić")).toMatch(/^2 content\/people\/ana-ilic.md is there already\./);
  expect(await inWords("person")).toMatch(/^2 Which person is it\?/);
  expect(await inWords("obituary", "A")).toMatch(/^2 Nothing of the kind “obituary” can be begun: /);
  expect(await inWords("article", "A", "--archetype", "obituary")).toMatch(
    /^1 content\/archetypes\/obituary.md\n +3:8 +error +Nothing is known/,
  );
  // A word with a capital is a headline.
  const { out } = await dateline(["new", "Person", ...now], { in: root });
  expect(out).toBe("content/articles/2025/2025-12-15-person.md\n");
});

test("dateline init makes a newsroom that the next command can build", async () => {
  const folder = scratchFolder("init");
  const made = await dateline(["init", "paper"], { in: folder });
  expect([made.code, made.err]).toEqual([0, ""]);
  expect(made.out).toContain("cd paper\n");
  const built = await dateline(["build", "--root", "paper"], { in: folder });
  expect([built.code, built.err]).toEqual([0, ""]);
  expect(existsSync(join(folder, "paper/_site/index.html"))).toBe(true);
});

test("dateline correct adds a correction and its time, and leaves the rest of the file alone", async () => {
  const text =
    "---\ntitle: Talks # short\ndate: 2025-12-01T10:00\npeople: [ Ana,  Petro ]\n---\n\nOn Tuesday.\n";
  const root = newsroom({ "articles/a.md": text, "articles/b.md": article({ draft: true }) });
  const file = "content/articles/a.md";
  const said = "It was  Monday: not Tuesday.";
  expect(await dateline(["correct", file, said, ...now], { in: root })).toEqual({
    code: 0,
    out: `${file}\n`,
    err: "",
  });
  const again = ["correct", file, "It was in Paris.", "--clarification", "--now", "2025-12-16T08:00"];
  expect((await dateline(again, { in: root })).code).toBe(0);
  expect(readFileSync(join(root, file), "utf8")).toBe(
    text.replace(
      "]\n---",
      ']\nupdated: 2025-12-16T08:00\ncorrections:\n  - date: 2025-12-15T13:00\n    text: "It was Monday: not Tuesday."\n' +
        "  - date: 2025-12-16T08:00\n    kind: clarification\n    text: It was in Paris.\n---",
    ),
  );
  const draft = await dateline(["correct", "content/articles/b.md", "No."], { in: root });
  expect([draft.code, draft.err]).toEqual([
    2,
    expect.stringContaining("is a draft, so there is nothing to correct"),
  ]);
  expect((await dateline(["correct", "content/site.yaml", "No."], { in: root })).code).toBe(2);
  expect(await dateline(["check", ...now], { in: root })).toMatchObject({ code: 0 });
});

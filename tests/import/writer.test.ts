import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Ledger } from "../../src/import/ledger.ts";
import { Writer } from "../../src/import/writer.ts";
import { scratchFolder } from "../support/newsroom.ts";

function run(root: string, isDry = false) {
  const ledger = new Ledger(join(root, "ledger.jsonl"), isDry);
  return { ledger, writer: new Writer(root, ledger, isDry) };
}

it("writes over what it wrote, and never over what somebody else did", () => {
  const root = scratchFolder("writer");
  const first = run(root);
  writeFileSync(join(root, "mine.md"), "mine");
  expect(["a", "b", "c"].map((name) => first.writer.write(name, `${name}.md`, "1"))).toEqual([
    "new",
    "new",
    "new",
  ]);
  expect(first.writer.write("mine", "mine.md", "theirs")).toBe("taken");
  first.ledger.close();
  writeFileSync(join(root, "b.md"), "edited");
  rmSync(join(root, "c.md"));
  const second = run(root);
  expect(["a", "b", "c"].map((name) => second.writer.write(name, `${name}.md`, "2"))).toEqual([
    "changed",
    "edited",
    "deleted",
  ]);
  expect(readFileSync(join(root, "b.md"), "utf8")).toBe("edited");
  expect(existsSync(join(root, "c.md"))).toBe(false);
  expect(readFileSync(join(root, "mine.md"), "utf8")).toBe("mine");
});

it("goes on after a kill: between the note and the file, in a line, and over a file that was to be changed", () => {
  const root = scratchFolder("writer");
  const first = run(root);
  for (const name of ["a", "b", "c"]) first.writer.write(name, `${name}.md`, "1");
  first.ledger.close();
  const killed = run(root);
  for (const name of ["a", "b", "d"]) killed.writer.write(name, `${name}.md`, "2");
  // What was noted and not written: a new file, and a change.
  rmSync(join(root, "d.md"));
  writeFileSync(join(root, "b.md"), "1");
  appendFileSync(join(root, "ledger.jsonl"), '{"key":"e","pa');
  const second = run(root);
  const names = ["a", "b", "c", "d", "e"];
  expect(names.map((name) => second.writer.write(name, `${name}.md`, "2"))).toEqual([
    "same",
    "changed",
    "changed",
    "changed",
    "new",
  ]);
  second.ledger.close();
  const lines = readFileSync(join(root, "ledger.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    names.map(() => ["key", "path", "digest"]),
  );
  expect(names.map((name) => readFileSync(join(root, `${name}.md`), "utf8"))).toEqual(names.map(() => "2"));
});

it("writes nothing in a dry run", () => {
  const root = scratchFolder("writer");
  const { writer, ledger } = run(root, true);
  expect(writer.write("a", "a.md", "1")).toBe("new");
  ledger.close();
  expect([existsSync(join(root, "a.md")), existsSync(join(root, "ledger.jsonl"))]).toEqual([false, false]);
});

it("gives a picture another name where a file of its name is another one", () => {
  const root = scratchFolder("writer");
  writeFileSync(join(root, "from.jpg"), "new picture");
  writeFileSync(join(root, "here.jpg"), "old");
  const { writer } = run(root);
  expect(writer.copy(join(root, "from.jpg"), "here.jpg")).toBe("here-11.jpg");
  expect(readFileSync(join(root, "here.jpg"), "utf8")).toBe("old");
});

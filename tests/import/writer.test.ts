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

it("goes on after a kill: with what was noted, with a line cut off, and with a file that nobody noted", () => {
  const root = scratchFolder("writer");
  const first = run(root);
  first.writer.write("a", "a.md", "1");
  first.ledger.flush();
  writeFileSync(join(root, "b.md"), "1");
  appendFileSync(join(root, "ledger.jsonl"), '{"key":"c","pa');
  const second = run(root);
  expect(["a", "b", "c"].map((name) => second.writer.write(name, `${name}.md`, "1"))).toEqual([
    "same",
    "same",
    "new",
  ]);
  second.ledger.close();
  const whole = readFileSync(join(root, "ledger.jsonl"), "utf8");
  expect(
    whole
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line).key),
  ).toEqual(["a", "b", "c"]);
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

import { describe, expect, it } from "vitest";
import { codeFiles, codeOf, importsOf, withoutComments } from "./import-lines.ts";
import { rooms } from "./rooms.ts";
import { brokenRules, findCycle } from "./rules.ts";

const source = codeFiles("src");
const layouts = codeFiles("layouts");
const imports = [...source, ...layouts].flatMap((file) => importsOf(file, codeOf(file)));

/** The files whose code, comments aside, matches; each with the first match. */
function filesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const found = pattern.exec(withoutComments(codeOf(file)))?.[0];
    return found === undefined ? [] : [`${file}: ${found.trim()}`];
  });
}

describe("the house", () => {
  it("has the import lines that its table allows", () => {
    expect(brokenRules(imports)).toEqual([]);
  });

  it("reads every import line, so that the table is held against all of them", () => {
    const seen = new Set(imports.map(({ from }) => from));
    const withImports = [...source, ...layouts].filter((file) => /^import /m.test(codeOf(file)));
    expect(withImports.filter((file) => !seen.has(file))).toEqual([]);
  });

  it("has a table without circles, so that nothing can go back up", () => {
    const lines = Object.entries(rooms).flatMap(([from, room]) =>
      [...room.rooms, ...(room.types ?? [])].map((to) => ({ from, to, own: true, typeOnly: false })),
    );
    expect(findCycle(lines)).toBeUndefined();
  });

  it("has no circle of imports", () => {
    expect(findCycle(imports.filter(({ typeOnly }) => !typeOnly))).toBeUndefined();
  });

  it("loads no library but that of the command line before it knows what was typed", () => {
    const loaded = new Set(["src/cli/main.ts"]);
    for (const file of loaded)
      for (const { from, to, typeOnly, onDemand } of imports)
        if (from === file && !typeOnly && onDemand !== true) loaded.add(to);
    expect([...loaded].filter((one) => !/^(?:src\/|node:)/.test(one))).toEqual(["commander"]);
  });

  it("has no circle of types either", () => {
    expect(findCycle(imports)).toBeUndefined();
  });
});

describe("every file of the house", () => {
  it("has at most 300 lines", () => {
    expect(source.filter((file) => codeOf(file).split("\n").length > 301)).toEqual([]);
  });

  it("is called after the one thing in it, in kebab case", () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.[jt]sx?$/;
    expect([...source, ...layouts].filter((file) => !kebab.test(file))).toEqual([]);
    expect(
      [...source, ...layouts].filter((file) => /(?:^|\/)(?:index|utils?|helpers?)\.[jt]sx?$/.test(file)),
    ).toEqual([]);
  });

  it("says what a value is: `any` is for Eleventy's declarations alone", () => {
    const files = [...source, ...layouts].filter((file) => file !== "src/eleventy/eleventy.d.ts");
    expect(
      filesWith(/(?::|\bas|<|\||&|=>|,)\s*any\b(?!["'`\s]*[:a-z])|\bany\[\]|@ts-(?:ignore|nocheck)/, files),
    ).toEqual([]);
  });

  it("exports by name", () => {
    const declarations = /\.d\.ts$/;
    expect(
      filesWith(
        /\bexport\s+default\b/,
        source.filter((file) => !declarations.test(file)),
      ),
    ).toEqual([]);
  });
});

describe("the state of the house", () => {
  it("is held by objects: no module has a variable", () => {
    expect(filesWith(/^(?:export )?let .*/m, [...source, ...layouts])).toEqual([]);
  });

  it("is held by objects: no module has a cache that grows with the process", () => {
    // One that hangs on the objects it knows goes with them.
    expect(filesWith(/^(?:export )?const \w+.*= new (?:Map|Set)\b.*\(\);/m, source)).toEqual([]);
  });
});

describe("errors", () => {
  const byMessage =
    /\bmessage\s*[!=]==|\.message\s*\.(?:includes|startsWith|endsWith|match|search)\(|\.(?:test|exec)\([^;]*?\.message\b/;

  it("are known by their class, never by their message", () => {
    expect(filesWith(byMessage, source)).toEqual([]);
  });

  it("would be found wherever they were known by their message", () => {
    for (const code of [
      "if (error.message === lost) return;",
      "({ message }) => message !== lost",
      'error.message.startsWith("Build failed")',
      '/^listen/.test((error as Error).message ?? "")',
    ])
      expect(byMessage.test(code)).toBe(true);
    expect(byMessage.test("complain(error.message);")).toBe(false);
  });

  it("of the system are known in one place", () => {
    expect(filesWith(/\bErrnoException\b/, source)).toEqual([]);
  });
});

describe("the clock", () => {
  const clock = /\bDate\.now\(|\bnew Date\(\s*\)|\bDate\(\s*\)|\bDateTime\.(?:now|local|utc)\(/;

  it("is read where a build is started, and for the stamp of the cache", () => {
    // The command line, and what those have who start Eleventy or a build themselves.
    const mayKnow = ["src/source/read-files.ts", "src/plugin.ts", "src/api.ts", "src/run/whole-site.ts"];
    const others = source.filter((file) => !file.startsWith("src/cli/") && !mayKnow.includes(file));
    expect(filesWith(clock, others)).toEqual([]);
    expect(filesWith(clock, layouts)).toEqual([]);
  });

  it("would be found wherever it were read", () => {
    for (const code of ["Date.now()", "new Date()", "new Date( )", "DateTime.now()"])
      expect(clock.test(code)).toBe(true);
    expect(clock.test("new Date(moment.epoch)")).toBe(false);
  });
});

describe("the machine", () => {
  it("lends neither its locale nor its time zone to what is published", () => {
    const local =
      /\.toLocale\w*\(|\.localeCompare\(|\bnew Intl\.|\bgetTimezoneOffset\(|\.get(?:Full)?(?:Year|Month|Date|Hours|Minutes)\(/;
    const published = source.filter((file) => !file.startsWith("src/cli/"));
    expect(filesWith(local, [...published, ...layouts])).toEqual([]);
  });

  it("lends no chance to what is published", () => {
    // A token of the desk, the name by which a deployment is told from others at its target, and names of files in the cache.
    const mayKnow = ["src/cli/desk-token.ts", "src/cli/send-site.ts", "src/store/text-store.ts"];
    const published = source.filter((file) => !mayKnow.includes(file));
    expect(filesWith(/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, [...published, ...layouts])).toEqual(
      [],
    );
  });
});

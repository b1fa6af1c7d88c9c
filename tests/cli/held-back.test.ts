import { describe, expect, it } from "vitest";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const files = {
  "articles/open.md": article({ title: "Open" }),
  "articles/draft.md": article({ title: "A draft", draft: true }),
  "articles/later.md": article({ title: "Later", date: "2026-02-01" }),
  "articles/embargo.md": article({ title: "Under embargo", embargo: "2025-12-16T06:00" }),
  "articles/gone.md": article({ title: "Gone", expires: "2025-12-10" }),
  "articles/gone-draft.md": article({ title: "Gone draft", expires: "2025-12-10", draft: true }),
  "pages/team.md": markdown({ title: "The team", draft: true }),
};
const now = ["--now", "2025-12-15T12:00"];
const sentence = "Held back: 3 drafts, 2 wait, the next until 16 December 06:00, 1 expired.";
const counts = { drafts: 3, waiting: 2, nextOpens: "2025-12-16T05:00:00.000Z", expired: 1 };

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("what is held back", () => {
  it("is the end of every build and check", async () => {
    const root = newsroom(files);
    // From nothing, with nothing to do, and by what is known without the rows.
    for (const _round of [1, 2, 3]) {
      const built = await dateline(["build", ...now], { in: root });
      expect([built.code, lastLine(built.out)]).toEqual([0, sentence]);
    }
    const json = await dateline(["build", "--json", ...now], { in: root });
    expect(JSON.parse(json.out).heldBack).toEqual(counts);
    const checked = await dateline(["check", ...now], { in: root });
    expect([checked.err, lastLine(checked.out)]).toEqual(["", sentence]);
    const checkedJson = await dateline(["check", "--format", "json", ...now], { in: root });
    expect(JSON.parse(checkedJson.out).heldBack).toEqual(counts);
    const notes = await dateline(["check", "--format", "github", ...now], { in: root });
    expect([notes.out, lastLine(notes.err)]).toEqual(["", sentence]);
  });

  it("is said where there are mistakes, and where it is nothing", async () => {
    const wrong = { "articles/wrong.md": article({ title: "Wrong", slug: "No Slug" }) };
    const failed = await dateline(["build", ...now], { in: newsroom({ ...files, ...wrong }) });
    expect([failed.code, failed.out, lastLine(failed.err)]).toEqual([1, "", sentence]);
    const open = await dateline(["build", ...now], { in: newsroom({ "articles/a.md": article() }) });
    expect(lastLine(open.out)).toBe("Nothing is held back.");
    const one = newsroom({ "articles/a.md": article({ embargo: "2026-01-01T06:00" }) });
    const waits = await dateline(["build", ...now], { in: one });
    expect(lastLine(waits.out)).toBe("Held back: 1 waits until 1 January 2026 06:00.");
  });
});

describe("dateline list", () => {
  it("lists what readers do not see, in order", async () => {
    const { code, out, err } = await dateline(["list", ...now], { in: newsroom(files) });
    expect([code, err]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n")).toEqual([
      "Drafts",
      "  A draft",
      "    content/articles/draft.md",
      "  Gone draft",
      "    content/articles/gone-draft.md",
      "  The team",
      "    content/pages/team.md",
      "",
      "Waiting",
      "  Under embargo, until 16 December 06:00",
      "    content/articles/embargo.md",
      "  Later, until 1 February 2026 00:00",
      "    content/articles/later.md",
      "",
      "Expired",
      "  Gone, expired 10 December 00:00",
      "    content/articles/gone.md",
    ]);
  });

  it("lists what is asked for, for programs too", async () => {
    const root = newsroom(files);
    const { out } = await dateline(["list", "--expired", "--waiting", "--format", "json", ...now], {
      in: root,
    });
    expect(JSON.parse(out).heldBack).toEqual([
      {
        state: "waiting",
        title: "Under embargo",
        file: "content/articles/embargo.md",
        until: "2025-12-16T05:00:00.000Z",
      },
      {
        state: "waiting",
        title: "Later",
        file: "content/articles/later.md",
        until: "2026-01-31T23:00:00.000Z",
      },
      {
        state: "expired",
        title: "Gone",
        file: "content/articles/gone.md",
        until: "2025-12-09T23:00:00.000Z",
      },
    ]);
    const drafts = await dateline(["list", "--drafts", "--now", "2030-01-01"], { in: root });
    expect(drafts.out).not.toContain("Waiting");
    const later = await dateline(["list", "--waiting", "--now", "2030-01-01"], { in: root });
    expect([later.code, later.out]).toEqual([0, "Nothing of that is held back (waiting).\n"]);
  });

  it("tells what could not be read, and ends as the other commands do", async () => {
    const wrong = { "articles/wrong.md": article({ title: "Wrong", slug: "No Slug" }) };
    const root = newsroom({ ...files, ...wrong });
    const failed = await dateline(["list", "--format", "json", ...now], { in: root });
    expect([failed.code, JSON.parse(failed.out).heldBack.length]).toEqual([1, 6]);
    expect(failed.err).toContain("slug-form");
    expect((await dateline(["list", "--format", "xml"], { in: root })).code).toBe(2);
    expect((await dateline(["list", "--root", "nowhere"], { in: root })).code).toBe(2);
    expect((await dateline(["list"], { in: newsroom({ "site.yaml": undefined }) })).code).toBe(1);
  });
});

it("a date that is far ahead or very old is told, and no longer when it is near", async () => {
  const root = newsroom({
    "articles/a.md": article({ title: "A", date: "2062-12-01" }),
    "articles/b.md": article({ title: "B", embargo: "2027-01-01" }),
    "articles/c.md": article({ title: "C", date: "0206-12-01", updated: "1799-12-31" }),
    "articles/d.md": article({ title: "D", expires: "2035-01-01" }),
    "articles/e.md": article({ title: "E", expires: "2206-01-01", date: "1801-01-01" }),
    "articles/f.md": article({ title: "F", date: "2026-12-14" }),
  });
  const far = async (day: string, of = root) => {
    const { out } = await dateline(["build", "--json", "--now", `${day}T12:00`], { in: of });
    const list = JSON.parse(out).problems.list as {
      code: string;
      file: string;
      line: number;
      severity: string;
    }[];
    return list.map(({ code, file, line, severity }) => `${file.slice(17)}:${line} ${severity} ${code}`);
  };
  const always = ["a.md:3", "c.md:3", "c.md:4", "e.md:4"].map((place) => `${place} warning date-far`);
  const before = [...always, "b.md:4 warning date-far"].sort();
  expect(await far("2025-12-15")).toEqual(before);
  expect(await far("2025-12-15")).toEqual(before);
  expect(await far("2026-01-10")).toEqual(always);
  expect(await far("2025-12-15")).toEqual(before);
});

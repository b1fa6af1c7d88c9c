import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

describe("wrong usage ends with 2 and a sentence on standard error", () => {
  const cases: readonly (readonly [args: string, message: string | RegExp])[] = [
    ["biuld", "Unknown command “biuld”. Did you mean build?"],
    ["build --fersh", "Unknown option “--fersh”. Did you mean --fresh?"],
    ["build --root", "Option “--root <dir>” needs a value."],
    ["build --root missing", /^There is no folder \/.*\/missing\.$/],
    ["build --output .", /the root folder itself/],
    ["build --output notes.txt/site", /notes\.txt is a file/],
    ["build --url example.org", /is not a web address/],
    ["build --now soon", /“soon” is not a moment: --now wants/],
    ["serve --port 65536", /is not a port/],
    ["check --format xml", "“xml” is not known; --format takes pretty, json, github, rdjson, sarif, line."],
    [
      "init new --host vercel",
      "“vercel” is not known; --host takes github, gitlab, netlify, cloudflare, none.",
    ],
    ["check --since main", /is in no Git repository, so nobody knows what was there before\.$/],
    ["correct a.md No.", "There is no file a.md."],
    ["new", 'An article needs a headline, in quotation marks: `dateline new "Talks open in Paris"`.'],
    ["new Talks in Paris", /wants quotation marks/],
    [
      "new content/articles/a.md",
      /^“content\/articles\/a\.md” is a path, and files are named by themselves\. An article needs a headline/,
    ],
    [
      "check content/articles",
      "Too many arguments for “check”. It is about a whole newsroom, and `--root` says which.",
    ],
    ["init .", /is not empty/],
  ];
  test.each(cases)("dateline %s", async (args, message) => {
    const folder = newsroom({ "/notes.txt": "" });
    const { code, out, err } = await dateline(args.split(" "), {
      in: folder,
      env: { HOME: join(folder, "home") },
    });
    const [first] = err.split("\n");
    if (typeof message === "string") expect(first).toBe(message);
    else expect(first).toMatch(message);
    expect(err).not.toContain("    at ");
    expect([code, out]).toEqual([2, ""]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });
});

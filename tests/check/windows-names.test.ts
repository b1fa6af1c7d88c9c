import { expect, it } from "vitest";
import { windowsNames } from "../../src/check/windows-names.ts";
import { windowsFault } from "../../src/model/windows-name.ts";
import { build, problemLines } from "../support/build.ts";
import { editionOf } from "../support/edition.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";

it.each([
  ["con", "con"],
  ["articles/CON.md", "CON.md"],
  ["2025/12/01/aux/", "aux"],
  ["media/nul.tar.gz", "nul.tar.gz"],
  ["com1", "com1"],
  ["lpt9.txt", "lpt9.txt"],
  ["CONIN$", "CONIN$"],
  ["com¹", "com¹"],
  ["a/b./c", "b."],
  ["a/b /c", "b "],
  ["a:b.jpg", "a:b.jpg"],
  ["what?.md", "what?.md"],
])("%s cannot be used on Windows", (path, name) => {
  expect(windowsFault(path)?.name).toBe(name);
});

it.each([
  "console",
  "icon.svg",
  "/2025/12/01/auxiliary/",
  "com/",
  "com10",
  "con-artists.md",
  "a.con",
  "nul-points/x.md",
  ".well-known/security.txt",
  "a.b.c",
  "…",
])("%s can be used anywhere", (path) => {
  expect(windowsFault(path)).toBeUndefined();
});

it("is told of every address that an editor gives, where it is given, and once", () => {
  const { edition, pages } = editionOf({
    "topics/energy.md": markdown({ name: "Energy", slug: "prn", oldAddresses: ["/com3/"] }),
    "people/ana.md": markdown({ name: "Ana", aliases: ["Lpt1"] }),
    "pages/about.md": markdown({ title: "About", aliases: ["/nul.html"] }),
    "articles/a.md": article({ slug: "aux", topics: ["Weather", "Con"], people: ["Ana"] }),
    "articles/b.md": article({ title: "B", topics: ["Con", "Energy"], aliases: ["/old./"] }),
  });
  expect([...windowsNames(edition, pages)].map(({ at }) => [at.file, ...at.field]).sort()).toEqual([
    ["content/articles/a.md", "slug"],
    ["content/articles/b.md", "aliases"],
    ["content/articles/b.md", "topics", 0],
    ["content/pages/about.md", "aliases"],
    ["content/topics/energy.md", "oldAddresses"],
    ["content/topics/energy.md", "slug"],
  ]);
  // The pages that names lead from are made by nobody’s wish.
  expect(pages.some(({ address }) => address === "/people/lpt1/")).toBe(false);
});

it("is told of files and folders that cannot be checked out, also of those that nobody sees", async () => {
  const root = newsroom({
    "articles/con.md": article({ title: "A" }),
    "articles/aux/b.md": article({ title: "B", draft: true }),
    "media/nul.svg": "<svg/>",
  });
  const { report } = await build(root);
  expect(problemLines(report)).toEqual([
    "content/articles/aux:1:1 warning windows-name",
    "content/articles/con.md:1:1 warning windows-name",
    "content/media/nul.svg:1:1 warning windows-name",
  ]);
});

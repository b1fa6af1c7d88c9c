import { expect, it } from "vitest";
import { readOne } from "../support/edition.ts";

const file = "content/redirects.yaml";

it("are old addresses in their one form, and where each leads", () => {
  expect(readOne(file, "/old: /new/\n/b.html: https://example.net/\n/c/: Gone\n").row).toMatchObject({
    moved: [
      { from: "/old/", to: "/new/", key: "/old" },
      { from: "/b.html", to: "https://example.net/", key: "/b.html" },
    ],
    gone: ["/c/"],
  });
});

it.each([
  ["old: /new/\n", "1:1 address-form"],
  ["/../x/: /new/\n", "1:1 address-form"],
  ["/a/:\n", "1:5 field-missing"],
  ["/a/: new\n", "1:6 address-form"],
  ["/a/: //evil.example/\n", "1:6 address-form"],
  ["/a/: javascript:alert(1)\n", "1:6 address-form"],
  ["/a/: [b]\n", "1:6 address-form"],
  ["/a/: 404\n", "1:6 address-form"],
  ["/a/: /b/\n/A: /c/\n", "2:1 redirect-twice"],
  ["- /a/\n", "1:1 field-wrong"],
])("%j is told: %s", (text, expected) => {
  const said = readOne(file, text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
  expect(said).toEqual([expected]);
});

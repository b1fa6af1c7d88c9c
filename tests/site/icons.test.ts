import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, newsroom, writeContent } from "../support/newsroom.ts";
import { differences, textOf } from "../support/output-tree.ts";
import { readPng } from "../support/pixels.ts";

const files = { "articles/a.md": article() };
const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="2" width="8" height="10" fill="${colour}"/></svg>`;

describe("icons", () => {
  it("are drawn from the theme’s own, in the sizes that telephones and desktops ask for", async () => {
    const { files: tree } = await build(newsroom({ ...files, "/layouts/icon.svg": square("#00f") }));
    for (const [name, size] of [
      ["icon-192", 192],
      ["icon-512", 512],
      ["apple-touch-icon", 180],
    ] as const) {
      const icon = readPng(tree.get(`assets/${name}.png`) ?? Buffer.alloc(0));
      expect([icon.width, icon.height]).toEqual([size, size]);
      expect(icon.at(size >> 1, size >> 1)).toBe("#0000ffff");
    }
    expect(readPng(tree.get("assets/icon-192.png") ?? Buffer.alloc(0)).at(0, 0)).toMatch(/00$/);
    // A telephone lays an icon that can be seen through over black.
    expect(readPng(tree.get("assets/apple-touch-icon.png") ?? Buffer.alloc(0)).at(0, 0)).toBe("#ffffffff");
    expect([...(tree.get("favicon.ico") ?? [])].slice(0, 4)).toEqual([0, 0, 1, 0]);
    expect(textOf(tree, "index.html")).toContain(
      'rel="apple-touch-icon" href="/assets/apple-touch-icon.png"',
    );
  });

  it("follow a change of it", async () => {
    const root = newsroom({ ...files, "/layouts/icon.svg": square("#00f") });
    const first = await build(root);
    writeContent(root, "/layouts/icon.svg", square("#f00"));
    const second = await build(root);
    const changed = differences(first.files, second.files).map((line) => line.split(":")[0]);
    expect(changed.sort()).toEqual([
      "assets/apple-touch-icon.png",
      "assets/icon-192.png",
      "assets/icon-512.png",
      "assets/icon.svg",
      "favicon.ico",
    ]);
  });

  it("are a newsroom’s own files where it has them", async () => {
    const root = newsroom({ ...files, "/layouts/favicon.ico": "theirs" });
    expect(textOf((await build(root)).files, "favicon.ico")).toBe("theirs");
    writeContent(root, "/layouts/favicon.ico", "others");
    expect(textOf((await build(root)).files, "favicon.ico")).toBe("others");
  });

  it("say which file it is that cannot be drawn", async () => {
    await expect(build(newsroom({ ...files, "/layouts/icon.svg": "no picture" }))).rejects.toThrow(
      "icon.svg",
    );
  });
});

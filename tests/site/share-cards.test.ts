import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, textOf } from "../support/output-tree.ts";

const site = { "site.yaml": `${siteYaml}shareCards: true\n` };
const page = "2025/12/01/a/index.html";
const card = "2025/12/01/a/card.png";

/** Which file this is, and when it was written. */
function keptAs(file: string): string {
  const { ino, mtimeMs } = statSync(file);
  return `${ino} ${mtimeMs}`;
}

/** Every picture that was kept, with the moment at which it was drawn. */
function kept(root: string): Map<string, string> {
  const folder = join(root, ".dateline/pictures");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith(".digest"),
  );
  return new Map(files.map(({ parentPath, name }) => [name, keptAs(join(parentPath, name))]));
}

describe("share cards", () => {
  it("are only drawn where the settings want them", async () => {
    const { files } = await build(newsroom({ "articles/a.md": article() }));
    expect([...files.keys()].filter((file) => file.endsWith("card.png"))).toEqual([]);
    expect(textOf(files, page)).not.toContain("og:image");
  });

  it("stand for an article that has no picture, and are told of with alternative text and size", async () => {
    const { files } = await build(
      newsroom({ ...site, "articles/a.md": article({ title: 'The "first" <day>' }) }),
    );
    expect(files.get(card)?.toString("latin1", 0, 4)).toBe("\x89PNG");
    const html = textOf(files, page);
    const address = "https://example.org/2025/12/01/a/card.png";
    for (const [property, content] of [
      ["og:image", address],
      ["og:image:alt", "“The “first” &lt;day>” — The Daily Test, 1 December 2025"],
      ["og:image:width", "1200"],
      ["og:image:height", "630"],
      ["og:image:type", "image/png"],
      ["twitter:card", "summary_large_image"],
    ])
      expect(html).toMatch(new RegExp(`<meta (?:property|name)="${property}" content="${content}" ?/?>`));
    const [, json = ""] = /<script type="application\/ld\+json">([\s\S]*?)<\/script/.exec(html) ?? [];
    expect(JSON.parse(json).image).toEqual([expect.objectContaining({ url: address })]);
  });

  it("leave an article its own picture, unless no site that shows shared links could show it", async () => {
    const image = (src: string) => article({ image: { src, alt: "A boat" } });
    const { files } = await build(
      newsroom({
        ...site,
        "articles/photo.md": image("/media/boat.jpg"),
        "articles/drawing.md": image("/media/boat.svg"),
        "media/boat.jpg": "not looked at",
        "media/boat.svg": "<svg/>",
      }),
    );
    // The site itself has one too.
    expect([...files.keys()].filter((file) => file.endsWith("card.png")).sort()).toEqual([
      "2025/12/01/drawing/card.png",
      "card.png",
    ]);
    expect(textOf(files, "2025/12/01/photo/index.html")).toContain(
      'content="https://example.org/media/boat.jpg"',
    );
  });

  it("are not drawn for what readers may not see yet", async () => {
    const { files } = await build(
      newsroom({
        ...site,
        "articles/a.md": article(),
        "articles/draft.md": article({ draft: true }),
        "articles/held.md": article({ embargo: "2999-01-01" }),
      }),
    );
    expect([...files.keys()].filter((file) => file.endsWith("card.png")).sort()).toEqual([card, "card.png"]);
  });

  it("are drawn once, also where the site is thrown away or made afresh", async () => {
    const root = newsroom({
      ...site,
      "articles/a.md": article(),
      "articles/b.md": article({ title: "Other" }),
    });
    const first = await build(root);
    const drawn = kept(root);
    rmSync(first.output, { recursive: true });
    const second = await build(root, { fresh: true });
    expect(differences(first.files, second.files)).toEqual([]);
    expect(kept(root)).toEqual(drawn);
  });

  it("are drawn anew when the headline changes, and not when the text does", async () => {
    const root = newsroom({ ...site, "articles/a.md": article({}, "One.") });
    const first = await build(root);
    const before = kept(root).size;
    writeContent(root, "articles/a.md", article({}, "Another text."));
    const edited = await build(root);
    expect(edited.files.get(card)).toEqual(first.files.get(card));
    expect(kept(root).size).toBe(before);
    writeContent(root, "articles/a.md", article({ title: "Ministers part" }));
    const renamed = await build(root);
    expect(renamed.files.get(card)).not.toEqual(first.files.get(card));
    expect(kept(root).size).toBe(before + 1);
  });

  it("go when they are wanted no more", async () => {
    const root = newsroom({ ...site, "articles/a.md": article() });
    await build(root);
    writeContent(root, "site.yaml", siteYaml);
    expect((await build(root)).files.has(card)).toBe(false);
  });
});

import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, type OutputTree } from "../support/output-tree.ts";
import { photograph } from "../support/photographs.ts";

const image = (src: string, more = {}) => ({ image: { src: `/media/${src}`, alt: "A picture", ...more } });

/** Every picture that pages, feeds and files for machines name, as a file of the site. */
function picturesNamed(files: OutputTree): string[] {
  const named = new Set<string>();
  for (const [file, bytes] of files) {
    if (!/\.(?:html|xml|json|css)$/.test(file)) continue;
    for (const [, path = ""] of bytes.toString().matchAll(/\/((?:media|pictures)\/[^\s"'<>?#&,)]+\.\w+)/g))
      named.add(decodeURIComponent(path));
  }
  return [...named].sort();
}

const under = (files: OutputTree, folder: string): string[] =>
  [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort();

/** When each picture that is kept was written. */
function kept(root: string): string[] {
  const folder = join(root, ".dateline/pictures");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${statSync(join(parentPath, name)).mtimeMs}`)
    .sort();
}

describe("photographs", () => {
  it("are published in smaller files, and as they came only where something asks for that", async () => {
    const position = sharp(await photograph({ width: 700, height: 500, seed: 2 }))
      .withExif({ IFD3: { GPSLatitude: "50/1 27/1 0/1", GPSLatitudeRef: "N" } })
      .toBuffer();
    const root = newsroom({
      "media/lead.jpg": await photograph({ width: 900, height: 600, orientation: 6 }),
      "media/text.png": await photograph({ width: 500, height: 400, format: "png", seed: 3 }),
      "media/linked.jpg": await position,
      "media/ana.webp": await photograph({ width: 400, height: 600, format: "webp", seed: 4 }),
      "media/logo.png": await photograph({ width: 64, height: 64, format: "png", seed: 5 }),
      "media/style.jpg": await photograph({ width: 400, height: 300, seed: 6 }),
      "media/unused.jpg": await photograph({ width: 400, height: 300, seed: 7 }),
      "media/secret.jpg": await photograph({ width: 400, height: 300, seed: 8 }),
      "media/sign.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"/>',
      "site.yaml": `${siteYaml}publisher: { logo: /media/logo.png }\n`,
      "/layouts/style/20-own.css": "body { background: url(/media/style.jpg); }",
      "articles/a.md": article(
        { ...image("lead.jpg", { focus: [0.5, 0.1] }), people: ["Ana"] },
        '![In the text](/media/text.png "A caption")\n\n[![Large](/media/linked.jpg)](/media/linked.jpg)\n\n![A sign](../../../../media/sign.svg)\n\n<img src="/media/style.jpg" alt="A">',
      ),
      "articles/b.md": article({ title: "B", ...image("logo.png") }),
      "articles/hidden.md": article(
        { ...image("lead.jpg", { focus: [0.9, 0.9] }), draft: true },
        "![S](/media/secret.jpg)",
      ),
      "people/ana.md": markdown({ name: "Ana", ...image("ana.webp") }, "Text."),
    });
    const { files, report } = await build(root);
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(under(files, "media")).toEqual(
      ["linked.jpg", "logo.png", "sign.svg", "style.jpg", "unused.jpg"].map((name) => `media/${name}`),
    );
    // Nothing that a page names is missing.
    expect(picturesNamed(files).filter((file) => !files.has(file))).toEqual([]);
    const made = under(files, "pictures");
    const formsOf = (name: string) =>
      made
        .filter((file) => file.startsWith(`pictures/${name}-`))
        .map((file) => file.replace(/^.*-[0-9a-f]{12}-/, ""))
        .sort();
    expect(formsOf("lead")).toEqual([
      ...["card-320.webp", "card-600.jpg", "card-600.webp", "share-600.jpg"],
      ...["whole-320.webp", "whole-600.jpg", "whole-600.webp"],
    ]);
    expect(formsOf("text")).toEqual(["whole-320.webp", "whole-500.png", "whole-500.webp"]);
    expect(formsOf("ana")).toEqual([
      ...["share-400.jpg", "square-160.webp", "square-320.webp", "square-400.webp"],
      ...["whole-320.webp", "whole-400.webp"],
    ]);
    expect(made.filter((file) => /secret|unused|sign/.test(file))).toEqual([]);
    for (const file of made) {
      const { format, width, exif, xmp, icc } = await sharp(files.get(file)).metadata();
      expect([width, exif, xmp, icc]).toEqual([
        Number(/-(\d+)\.\w+$/.exec(file)?.[1]),
        undefined,
        undefined,
        undefined,
      ]);
      expect(file.endsWith(format === "jpeg" ? ".jpg" : `.${format}`)).toBe(true);
    }
    const { width, height } = await sharp(
      files.get(made.find((file) => /lead-.*whole-600.webp/.test(file)) ?? ""),
    ).metadata();
    expect([width, height]).toEqual([600, 900]);
    const html = files.get("2025/12/01/a/index.html")?.toString() ?? "";
    expect(html).toMatch(
      /<picture><source type="image\/webp" srcset="\/pictures\/text-[^"]* 320w, [^"]* 500w" sizes="[^"]+"><img src="\/pictures\/text-[^"]*500\.png" alt="In the text"[^>]* width="500" height="400">/,
    );
    expect(html).toMatch(/<img src="[^"]*sign\.svg" alt="A sign"[^>]* width="64" height="32">/);
    expect(files.get("_headers")?.toString()).toContain(
      "/pictures/*\n  Cache-Control: public, max-age=31536000, immutable\n",
    );

    // Made once ever, and the same from nothing.
    const before = kept(root);
    const again = await build(root, { fresh: true });
    expect(kept(root)).toEqual(before);
    rmSync(join(root, ".dateline"), { recursive: true });
    rmSync(join(root, "_site"), { recursive: true });
    const anew = await build(root);
    expect(differences(again.files, anew.files)).toEqual([]);

    writeContent(root, "site.yaml", `${siteYaml}pictures: { originals: true }\n`);
    const { files: all } = await build(root);
    expect(under(all, "media")).toContain("media/lead.jpg");
    expect(under(all, "media")).not.toContain("media/secret.jpg");
  });

  it("that are broken keep the last site standing, and are told by name", async () => {
    const png = await photograph({ width: 300, height: 200, format: "png" });
    const at = png.indexOf("IDAT") + 40;
    png.fill(0xaa, at, at + 400);
    const root = newsroom({ "media/odd.png": png, "articles/a.md": article(image("odd.png")) });
    const { report, files } = await build(root);
    expect(report.published).toBe(false);
    expect(report.problems.map(({ file, code }) => `${file} ${code}`)).toContain(
      "content/media/odd.png image-broken",
    );
    expect(files.size).toBe(0);
  });
});

import sharp from "sharp";
import { expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, newsroom, siteYaml } from "../support/newsroom.ts";
import { photograph } from "../support/photographs.ts";

const camera = { IFD3: { GPSLatitude: "50/1 27/1 0/1", GPSLatitudeRef: "N" } };

async function placed(format: "jpeg" | "webp"): Promise<Buffer> {
  const bytes = await photograph({ width: 90, height: 60 });
  if (format === "jpeg") return sharp(bytes).withExif(camera).jpeg().toBuffer();
  const other = await photograph({ width: 90, height: 60, seed: 2 });
  return sharp([bytes, other], { join: { animated: true } })
    .withExif(camera)
    .webp()
    .toBuffer();
}

it("tells of every file that is published itself and may say where it was taken, and why it is", async () => {
  const bytes = await placed("jpeg");
  const names = ["shown", "linked", "named", "unused", "secret"];
  const files = {
    ...Object.fromEntries(names.map((name) => [`media/${name}.jpg`, bytes])),
    "media/moves.webp": await placed("webp"),
    "media/plain.jpg": await photograph({ width: 90, height: 60 }),
    "articles/a.md": article(
      { image: { src: "/media/shown.jpg", alt: "A" } },
      "[![B](/media/linked.jpg)](/media/linked.jpg) ![C](/media/moves.webp) ![D](/media/named.jpg) It is Named.JPG.",
    ),
    "articles/b.md": article({ draft: true }, "![E](/media/secret.jpg) [F](/media/secret.jpg)"),
  };
  const { report, files: published } = await build(newsroom(files));
  const told = report.problems.filter(({ code }) => code === "image-position");
  expect(told.map(({ file, message }) => `${file} ${/since (.*)/.exec(message)?.[1]}`)).toEqual([
    "content/media/linked.jpg a link in content/articles/a.md leads to it.",
    "content/media/moves.webp it moves, so that no smaller copies are made of it.",
    "content/media/named.jpg a text, content/articles/a.md, speaks of it by its name.",
    "content/media/unused.jpg no text uses it, and others may.",
  ]);
  const holding: string[] = [];
  for (const [name, data] of published) {
    if (!/\.(?:jpe?g|png|webp)$/.test(name)) continue;
    if ((await sharp(data).metadata()).exif !== undefined) holding.push(`content/${name}`);
  }
  expect(holding.sort()).toEqual(told.map(({ file }) => file));

  const all = await build(newsroom({ ...files, "site.yaml": `${siteYaml}pictures: { originals: true }\n` }));
  expect(
    all.report.problems.filter(({ message }) => message.includes("the settings ask for all originals")),
  ).toHaveLength(5);
});

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, inject, it } from "vitest";
import { withFace } from "../../../src/run/face/read-face.ts";
import { readSettings } from "../../../src/source/read-settings.ts";

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">${inner}</svg>`;

/** What is said of a newsroom with these files of media and these lines of settings, and its face. */
async function faceOf(lines: string, files: Readonly<Record<string, string | Buffer>> = {}) {
  const root = mkdtempSync(join(inject("scratch"), "face-"));
  mkdirSync(join(root, "content/media"), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(root, "content/media", name), content);
  const text = `title: The Daily Test\nurl: https://example.org/news/\n${lines}`;
  writeFileSync(join(root, "content/site.yaml"), text);
  const { settings } = readSettings(Buffer.from(text));
  if (settings === undefined) throw new Error("the settings are wrong");
  const { settings: faced, problems } = await withFace(root, settings);
  const said = problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
  return { logo: faced.face.logo, said };
}

const png = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: "#123456" } })
    .png()
    .toBuffer();

it("knows the format and the size of each picture, and takes the first for the icon", async () => {
  const files = { "a b.svg": drawing("<path d='M0 0h9v9z'/>"), "dark.png": await png(800, 200) };
  const { logo, said } = await faceOf("logo: { light: /media/a b.svg, dark: /media/dark.png }\n", files);
  expect(said).toEqual([]);
  expect(logo).toMatchObject({
    light: {
      address: "/media/a b.svg",
      path: "content/media/a b.svg",
      format: "svg",
      width: 128,
      height: 32,
    },
    dark: { format: "png", width: 800, height: 200 },
    icon: { format: "svg" },
  });
});

it("knows how a photograph lies, and WebP", async () => {
  const upright = await sharp(await png(300, 500))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const webp = await sharp(await png(300, 200))
    .webp()
    .toBuffer();
  const { logo, said } = await faceOf("logo: { light: /media/l.jpg, dark: /media/d.webp }\n", {
    "l.jpg": upright,
    "d.webp": webp,
  });
  expect(said).toEqual([]);
  expect(logo).toMatchObject({ light: { width: 500, height: 300 }, dark: { width: 300, height: 200 } });
});

it.each([
  ["https://cdn.example/logo.svg", "not in its media"],
  ["/logo.svg", "not in its media"],
  ["/media/half.png", "broken, or neither SVG"],
  ["/media/moving.gif", "broken, or neither SVG"],
  ["/media/half.svg", "broken, or neither SVG"],
  ["/media/text.png", "broken, or neither SVG"],
  ["/media/empty.svg", "broken, or neither SVG"],
])("cannot use %s", async (address, expected) => {
  const { logo, said } = await faceOf(`logo: ${address}\n`, {
    "half.png": (await png(300, 200)).subarray(0, 60),
    "moving.gif": await sharp(await png(300, 200))
      .gif()
      .toBuffer(),
    "half.svg": drawing("").slice(0, 50),
    "text.png": "A logo",
    "empty.svg": "",
  });
  expect(logo).toBeUndefined();
  expect(said).toEqual([expect.stringMatching(`^3:7 logo-unusable .*${expected}`)]);
});

it("leaves a file that is not there to the check of addresses", async () => {
  expect(await faceOf("logo: /media/nowhere.svg\n")).toEqual({ logo: undefined, said: [] });
});

it.each([
  ["one.png", () => png(1, 1), "is 1 × 1 pixels"],
  ["large.svg", async () => drawing(`<path d="${"M0 0h1".repeat(40_000)}"/>`), "is 240 kB"],
  ["script.svg", async () => drawing("<script>alert(1)</script>"), "has a script"],
  ["handler.svg", async () => drawing('<path onclick="x()" d="M0 0"/>'), "has a script"],
  ["text.svg", async () => drawing("<text>The Daily Test</text>"), "has text in it"],
  ["far.svg", async () => drawing('<image href="https://x.example/a.png"/>'), "loads something"],
])("uses %s, and says what is weak in it", async (name, content, expected) => {
  const { logo, said } = await faceOf(`logo:\n  light: /media/${name}\n`, { [name]: await content() });
  expect(logo).toBeDefined();
  expect(said).toEqual([expect.stringMatching(`^4:10 logo-weak content/media/${name} ${expected}`)]);
});

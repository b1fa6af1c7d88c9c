import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { withFace } from "../../../src/run/face/read-face.ts";
import { readSettings } from "../../../src/source/read-settings.ts";
import { faceCss } from "../../../src/theme/face-css.ts";
import { repository } from "../../architecture/import-lines.ts";

const fontsource = join(repository, "node_modules/@fontsource-variable");
const latin = readFileSync(join(fontsource, "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2"));
const greek = readFileSync(join(fontsource, "source-serif-4/files/source-serif-4-greek-opsz-normal.woff2"));
const hebrew = readFileSync(
  join(fontsource, "noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2"),
);

/** The face of a newsroom with these files in its layouts, and what is said of it. */
async function faceOf(files: Readonly<Record<string, string | Buffer>>, lines = "") {
  const root = mkdtempSync(join(inject("scratch"), "fonts-"));
  mkdirSync(join(root, "content"));
  mkdirSync(join(root, "layouts/fonts"), { recursive: true });
  mkdirSync(join(root, "layouts/style"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, "layouts", name), content);
  const text = `title: The Daily Test\nurl: https://example.org/\n${lines}`;
  writeFileSync(join(root, "content/site.yaml"), text);
  const { settings } = readSettings(Buffer.from(text));
  if (settings === undefined) throw new Error("the settings are wrong");
  const { settings: faced, problems } = await withFace(root, settings);
  const said = problems.map(({ file, line, column, code, message, hint }) =>
    [`${file}:${line}:${column}`, code, message, hint].join(" "),
  );
  return { face: faced.face, said };
}

it("knows of a font what its file says: family, weights, letters", async () => {
  const { face, said } = await faceOf({
    "fonts/a.woff2": latin,
    "fonts/OFL.txt": "Licence",
    "fonts/.gitkeep": "",
  });
  expect(said).toEqual([]);
  const [font] = face.fonts;
  expect(font).toMatchObject({
    family: "Source Serif 4",
    weight: [200, 900],
    style: "normal",
    isShown: false,
  });
  expect(font?.address).toMatch(/^\/fonts\/source-serif-4-[\da-z]{12}\.woff2$/);
  expect(font?.characters.some(([first, last]) => first <= 0x41 && 0x41 <= last)).toBe(true);
});

it("gives pages the families that the settings or a style sheet name, in parts where they are in parts", async () => {
  const files = { "fonts/a.woff2": latin, "fonts/b.woff2": greek, "fonts/c.woff2": hebrew };
  const { face } = await faceOf(files, "fonts: { text: Source Serif 4 }\n");
  expect(face.fonts.map(({ isShown }) => isShown)).toEqual([true, true, false]);
  const css = faceCss(face);
  expect(css).toMatch(
    /url\("\.\.\/fonts\/source-serif-4-\w+\.woff2"\) format\("woff2"\);\nfont-weight: 200 900;/,
  );
  expect(css.match(/unicode-range: /g)).toHaveLength(2);
  expect(css).toContain('--serif: "Source Serif 4", "Iowan Old Style"');
  expect(css).toContain("--headlines: var(--serif);");
  const named = await faceOf({ ...files, "style/9.css": 'h1 { font-family: "Noto Serif Hebrew" }' });
  expect(named.face.fonts.map(({ isShown }) => isShown)).toEqual([false, false, true]);
});

it.each([
  ["a.ttf", "x", "it is TTF, and browsers get WOFF2 alone"],
  ["a.WOFF2", latin, "its name has to end in .woff2, in small letters"],
  ["a.woff2", "x", "it is no WOFF2"],
  ["a.woff2", "", "it is no WOFF2"],
  ["a.woff2", latin.subarray(0, 900), "its file is broken"],
  ["a.woff2", Buffer.concat([latin.subarray(0, 50), Buffer.alloc(4000, 7)]), "its file is broken"],
  ["a.jpg", "x", "it is no font"],
])("passes over %s that cannot be used", async (name, content, expected) => {
  const { face, said } = await faceOf({ [`fonts/${name}`]: content });
  expect(face.fonts).toEqual([]);
  expect(said).toEqual([
    expect.stringMatching(`^layouts/fonts/${name}:1:1 font-unusable .*: ${expected}\\.`),
  ]);
});

it("tells of a family that is not there, with those that are", async () => {
  expect((await faceOf({}, "fonts:\n  text: Literata\n")).said).toEqual([
    "content/site.yaml:4:9 field-wrong There is no font of the family “Literata” in layouts/fonts/. Put its WOFF2 files into layouts/fonts/.",
  ]);
  const { said } = await faceOf({ "fonts/a.woff2": latin }, "fonts: { headlines: Source Serif }\n");
  expect(said[0]).toMatch(/(?:Did you mean|There are) `Source Serif 4`[.?]$/);
});

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, newsroom } from "../support/newsroom.ts";

/** Takes a picture away at the moment at which the program begins to copy it. */
const thief = `import { rmSync } from "node:fs";
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
const { copyFile } = files;
files.copyFile = (from, ...rest) => {
  if (String(from).endsWith("/content/media/gone.svg")) rmSync(from, { force: true });
  return copyFile(from, ...rest);
};
syncBuiltinESMExports();
`;

it("a picture that is taken away during a build counts as gone", async () => {
  const root = newsroom({
    "articles/a.md": article({ title: "A" }),
    "media/gone.svg": "<svg/>",
    "media/left.svg": "<svg/>",
    "/thief.mjs": thief,
  });
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(join(root, "thief.mjs"))}` };
  const { report, files } = await build(root, { env });
  expect(report.published).toBe(true);
  expect([...files.keys()].filter((file) => file.startsWith("media/"))).toEqual(["media/left.svg"]);
});

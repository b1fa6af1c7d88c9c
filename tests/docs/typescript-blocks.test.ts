import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { packedFile, run } from "../support/packed.ts";

/** A stranger’s folder with the package and what its types need: a copy, since the compiler looks through links. */
const folder = scratchFolder("types");

const pages = [
  "README.md",
  ...readdirSync(join(repository, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("decisions"))
    .map((file) => join("docs", file)),
];

/** The blocks of TypeScript in the documents, as files: each is a module of its own. */
const blocks = pages.flatMap((page) =>
  [...readFileSync(join(repository, page), "utf8").matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(
    ([, kind = "", code = ""], at) => ({
      file: `${page.replace(/\W/g, "-")}-${at}.${kind}`,
      code,
    }),
  ),
);

/** Every import that a newsroom may make, whether a document names it or not. */
function everyImport(): string {
  const layouts = readdirSync(join(repository, "layouts"), { recursive: true, encoding: "utf8" });
  const modules = layouts
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => `dateline-press/layouts/${file.replaceAll("\\", "/")}`);
  return ["dateline-press", ...modules].map((name, at) => `export * as m${at} from "${name}";\n`).join("");
}

/** What people write into a configuration beside what the documents show. */
const usualConfiguration = `import { dateline, type EleventyConfig } from "dateline-press";
export default async function (config: EleventyConfig) {
  await config.addPlugin(dateline);
  config.addFilter("shout", (text: string) => text.toUpperCase());
  config.addFilter("between", (date: Date, from: number, to: number) => date.getTime() > from && date.getTime() < to);
  config.addAsyncFilter("later", async (text: string) => text);
  config.addShortcode("year", () => "2026");
  config.addPairedShortcode("box", (content: string, title: string) => title + content);
  config.addCollection("tips", (templates) => templates.getFilteredByTag("tip").reverse());
  config.addLayoutAlias("base", "base.njk");
  config.setLibrary("md", {});
  return { dir: { input: "templates" } };
}
`;

beforeAll(() => {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "dateline-press"), { recursive: true });
  run("tar", ["-xzf", packedFile(), "-C", join(modules, "dateline-press"), "--strip-components=1"], folder);
  cpSync(join(repository, "node_modules/preact"), join(modules, "preact"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, "every.ts"), everyImport());
  writeFileSync(join(folder, "usual.ts"), usualConfiguration);
  for (const { file, code } of blocks) writeFileSync(join(folder, file), code);
});

it.each([
  ["nodenext", "nodenext"],
  ["bundler", "esnext"],
])("has no type that does not hold where modules are found as by %s", (moduleResolution, module) => {
  const options = {
    ...{ strict: true, noEmit: true, target: "es2023", types: [], jsx: "react-jsx", skipLibCheck: false },
    ...{ module, moduleResolution },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8" });
  expect(stdout + stderr).toBe("");
});

it("finds the blocks of the documents", () => {
  const imported = blocks.filter(({ code }) => code.includes('from "dateline-press'));
  expect(imported.length).toBeGreaterThanOrEqual(4);
});

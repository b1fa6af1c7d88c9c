import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, newsroom, writeContent } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

/** An Eleventy configuration of TypeScript, with a body in its fourth line. */
function configuration(body: string): Readonly<Record<string, string>> {
  const text = `import { dateline } from "dateline-press";\ninterface Unused { readonly a: string }\nexport default async function (config: any): Promise<void> {\n${body}\n  await config.addPlugin(dateline);\n}\n`;
  return { "/.eleventy.ts": text };
}

function footer(text: string): Readonly<Record<string, string>> {
  return { "/layouts/parts/footer.tsx": `/** @jsxImportSource preact */\n${text}\n` };
}

const configurationFailed = "The newsroom’s Eleventy configuration failed: ";
const ownCode = "The newsroom’s own code, its Eleventy configuration or a layout, ";

describe("what goes wrong in a newsroom’s own code is told as the newsroom’s, and is never a success", () => {
  test.each<[what: string, files: Readonly<Record<string, string>>, told: string]>([
    ["an exception", configuration("  (undefined as any).x;"), `${configurationFailed}.eleventy.ts:4:`],
    [
      "an exception in a transform",
      configuration('  config.addTransform("t", (text: string) => { throw new Error("no") });'),
      `${configurationFailed}.eleventy.ts:4:54 no`,
    ],
    [
      "a file that it looks for and is not there",
      configuration('  (await import("node:fs")).readFileSync("/nowhere/at/all");'),
      `${configurationFailed}.eleventy.ts:4:29 ENOENT: no such file or directory, open '/nowhere/at/all'`,
    ],
    [
      "null that is thrown",
      configuration("  throw null;"),
      `${configurationFailed}it threw nothing, or \`null\``,
    ],
    [
      "a text that is thrown",
      configuration('  throw "up";'),
      `${configurationFailed}it threw “up”, which is no error`,
    ],
    [
      "a promise that nobody waits for",
      configuration(
        '  Promise.reject(new Error("late")); await new Promise((done) => setTimeout(done, 99));',
      ),
      `${configurationFailed}.eleventy.ts:4:18 late`,
    ],
    [
      "something thrown in a timer",
      configuration(
        '  setTimeout(() => { throw "x"; }, 1); await new Promise((done) => setTimeout(done, 99));',
      ),
      `${ownCode}failed: it threw “x”, which is no error`,
    ],
    [
      "the end of the program",
      configuration("  process.exit(0);"),
      `${ownCode}ended the program with \`process.exit\`.`,
    ],
    [
      "a promise that nobody keeps",
      configuration("  await new Promise(() => {});"),
      `${ownCode}waits for something that never comes.`,
    ],
    [
      "a copy to outside the site",
      configuration('  config.addPassthroughCopy({ "content/site.yaml": "../../../escaped.txt" });'),
      `${configurationFailed}Destination is not in the site output directory. Check your passthrough paths.`,
    ],
    [
      "a package that is not installed",
      configuration('  await import("not-" + "installed");'),
      configurationFailed,
    ],
    [
      "an exception in a layout",
      footer("\nexport function Footer(props: any) {\n  return <p>{props.nobody.knows}</p>;\n}"),
      "A layout of the newsroom failed: layouts/parts/footer.tsx:4:27 Cannot read properties of undefined (reading 'knows'), on the page https://example.org/",
    ],
    [
      "a layout that hands one of Dateline’s what it cannot use",
      footer(
        'import { Footer as Usual } from "dateline-press/layouts/parts/footer.tsx";\nexport const Footer = () => <Usual {...({} as any)} />;',
      ),
      "A layout of the newsroom failed: layouts/parts/footer.tsx:3:29 ",
    ],
    [
      "a layout that fails when it is loaded",
      footer("const nothing: any = null;\nexport const Footer = nothing.x;"),
      "A layout of the newsroom failed: layouts/parts/footer.tsx:3:31 Cannot read properties of null (reading 'x')",
    ],
    [
      "a layout that ends the program",
      footer("export function Footer() { process.exit(0); }"),
      `${ownCode}ended the program with \`process.exit\`.`,
    ],
  ])("%s", async (_, files, told) => {
    const root = newsroom({ "articles/a.md": article(), ...files });
    const { code, out, err } = await dateline(["build", "--now", "2025-12-15T12:00:00Z"], { in: root });
    const lines = err.split("\n").filter((line) => !line.startsWith("[11ty]"));
    expect(lines[0]?.slice(0, told.length)).toBe(told);
    expect(lines[1]).toBe("Nothing was published; the last site still stands.");
    expect([code, out, existsSync(join(root, "_site/index.html"))]).toEqual([1, "", false]);
  });

  test("a folder whose name means something in addresses is no mistake", async () => {
    const folder = newsroom({});
    const root = join(folder, "my #1 100% paper?");
    const site = { "/my #1 100% paper?/content/site.yaml": "title: T\nurl: https://example.org/\n" };
    const { "/.eleventy.ts": text = "" } = configuration(
      '  const { mark } = await import("marker");\n  config.addTransform("m", (html: string) => html + mark);',
    );
    const files = {
      ...site,
      "/my #1 100% paper?/.eleventy.ts": text,
      "/my #1 100% paper?/node_modules/marker/package.json":
        '{"name":"marker","type":"module","exports":"./m.js"}',
      "/my #1 100% paper?/node_modules/marker/m.js": 'export const mark = "<!-- marked -->";',
    };
    for (const [path, content] of Object.entries(files)) writeContent(folder, path, content);
    const { code, err } = await dateline(["build"], { in: root });
    expect([code, err]).toEqual([0, ""]);
    expect(readFileSync(join(root, "_site/index.html"), "utf8")).toMatch(/<!-- marked -->$/);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import { textOf } from "../support/output-tree.ts";

const files = {
  "articles/a.md": article(),
  "pages/about.md": markdown({ title: "About us" }, "What *we* are."),
};

describe("layouts of a newsroom's own", () => {
  it("stand in for the page of the same name, and for no other", async () => {
    const { files: tree } = await build(
      newsroom({
        ...files,
        "/layouts/plain.tsx": `/** @jsxImportSource preact */
          import { Shell } from "./parts/shell.tsx";
          export function PlainPage({ view }) {
            return <Shell view={view}><h1 class="ours">{view.heading}!</h1></Shell>;
          }`,
      }),
    );
    expect(textOf(tree, "about/index.html")).toContain('<h1 class="ours">About us!</h1>');
    expect(textOf(tree, "about/index.html")).toContain('id="page-main"');
    expect(textOf(tree, "2025/12/01/a/index.html")).not.toContain("ours");
  });

  it("stand in for a part on every page that uses it", async () => {
    const { files: tree } = await build(
      newsroom({
        ...files,
        "/layouts/parts/footer.tsx": `/** @jsxImportSource preact */
          export function Footer({ site }) { return <footer>Printed by {site.publisher}</footer>; }`,
      }),
    );
    for (const file of [
      "index.html",
      "about/index.html",
      "2025/12/01/a/index.html",
      "404.html",
      "people/index.html",
    ]) {
      expect(textOf(tree, file)).toContain("<footer>Printed by The Daily Test</footer>");
    }
  });

  it("may wrap the part that they stand in for", async () => {
    const { files: tree } = await build(
      newsroom({
        ...files,
        "/layouts/parts/footer.tsx": `/** @jsxImportSource preact */
          import { Footer as Usual } from "./footer.tsx";
          export function Footer(props) { return <><aside>Subscribe</aside><Usual {...props} /></>; }`,
      }),
    );
    expect(textOf(tree, "index.html")).toMatch(/<aside>Subscribe<\/aside><footer class="colophon"/);
  });

  it("bring their own style sheet and icon", async () => {
    const { files: tree } = await build(
      newsroom({ ...files, "/layouts/style.css": "body { color: teal; }\n" }),
    );
    expect(textOf(tree, "assets/style.css")).toBe("body { color: teal; }\n");
    expect(textOf(tree, "assets/icon.svg")).toContain("<svg");
  });
});

describe("an Eleventy configuration of a newsroom's own", () => {
  const home = process.cwd();
  afterEach(() => process.chdir(home));

  const plugin = JSON.stringify("dateline-press");

  it("can change pages and pass folders through", async () => {
    const root = newsroom({
      ...files,
      "/.eleventy.ts": `
        import { dateline } from ${plugin};
        export default async function (config: any) {
          await config.addPlugin(dateline);
          config.addTransform("shout", function (this: any, content: string) {
            return this.page.outputPath.endsWith(".html") ? content.replace("What <em>we</em> are", "WHAT WE ARE") : content;
          });
          config.addPassthroughCopy({ "extra": "files" });
        }`,
      "/extra/report.txt": "The report.",
      "/extra/deep/a.txt": "A.",
    });
    // As the command line does: Eleventy takes these paths from the working folder.
    process.chdir(root);
    const { report, files: tree } = await build(root);
    expect(report.published).toBe(true);
    expect(textOf(tree, "about/index.html")).toContain("WHAT WE ARE");
    expect([textOf(tree, "files/report.txt"), textOf(tree, "files/deep/a.txt")]).toEqual([
      "The report.",
      "A.",
    ]);
    const again = await build(root);
    expect(again.report).toMatchObject({ written: 0, deleted: 0 });
  });

  it("cannot put a file in the place of a page", async () => {
    const root = newsroom({
      ...files,
      "/.eleventy.ts": `
        import { dateline } from ${plugin};
        export default async function (config: any) {
          await config.addPlugin(dateline);
          config.addPassthroughCopy({ "extra": "/" });
        }`,
      "/extra/index.html": "not the front page",
      "/extra/humans.txt": "Ana",
    });
    process.chdir(root);
    const { report, files: tree } = await build(root);
    expect(report.published).toBe(false);
    expect(report.problems).toMatchObject([
      {
        file: "extra/index.html",
        code: "address-taken",
        message: "The address / is already taken by a page that every site has.",
      },
    ]);
    expect(tree.size).toBe(0);
  });
});

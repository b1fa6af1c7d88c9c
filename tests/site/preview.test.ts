import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { testNow } from "../support/build.ts";
import { article, deleteContent, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { type Preview, startPreview } from "../support/preview.ts";

const running: Preview[] = [];
afterEach(async () => {
  for (const preview of running.splice(0)) await preview.close();
});

/** Starts a preview of a newsroom; gives ways to ask it for pages, and what it said. */
async function preview(files: Readonly<Record<string, string>>, drafts = true) {
  const root = newsroom(files);
  const started = await startPreview(root, [
    "--now",
    new Date(testNow).toISOString(),
    ...(drafts ? [] : ["--no-drafts"]),
  ]);
  running.push(started);
  const get = async (address: string) => {
    const response = await fetch(new URL(address, started.url));
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get("content-type"),
    };
  };
  return { root, get, said: started.said, url: started.url };
}

/** Waits until something holds, as a reader would press “reload”. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5 * 60_000;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came to hold");
}

const one = "/2025/12/01/one/";

describe("the preview", () => {
  it("shows drafts marked, and publishes nothing", async () => {
    const { root, get } = await preview({ "articles/one.md": article({ title: "First", draft: true }) });
    const { status, text } = await get(one);
    expect(status).toBe(200);
    expect(text).toContain("Draft: not published");
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  it("goes by the clock: what is dated after it was started has come when it is saved", async () => {
    const root = newsroom({ "articles/one.md": article({ title: "First" }) });
    const { url, close, said } = await startPreview(root);
    running.push({ url, close, said });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const date = `${new Date().toISOString().slice(0, 19)}Z`;
    writeContent(root, "articles/late.md", article({ title: "Written late", date }));
    let text = "";
    await eventually(async () => {
      text = await (await fetch(new URL("/latest/", url))).text();
      return text.includes("Written late");
    });
    expect(text).not.toContain("Under embargo");
  });

  it("lets editors search in what it shows, once they begin to, and only the worker run what searches", async () => {
    const { root, get, url } = await preview({
      "site.yaml": `${siteYaml}search: true\n`,
      "articles/one.md": article({ title: "First", draft: true }),
    });
    expect(await get("/search/")).toMatchObject({ status: 200 });
    expect(existsSync(join(root, ".dateline/search"))).toBe(false);
    const names = async () => JSON.parse((await get("/search/names.json")).text);
    const { bundles, engine } = await names();
    const [[, folder]] = bundles;
    expect((await get(`/search/index/${folder}/rows-0.json`)).text).toMatch(
      /"First".*"Draft: not published"/,
    );
    const policyOf = async (address: string) =>
      (await fetch(new URL(address, url))).headers.get("content-security-policy");
    expect(await policyOf(`/search/index/${engine}/pagefind-worker.js`)).toContain("'wasm-unsafe-eval'");
    expect(await policyOf("/search/")).not.toContain("wasm");
    writeContent(root, "articles/one.md", article({ title: "First", draft: true }, "Another text."));
    await eventually(async () => (await names()).bundles[0][1] !== folder);
    expect(await get(`/search/index/${folder}/ids.json`)).toMatchObject({ status: 404 });
  });

  it("draws the share card of what is being written", async () => {
    const { get } = await preview({
      "site.yaml": `${siteYaml}shareCards: true\n`,
      "articles/one.md": article(),
    });
    expect(await get(`${one}card.png`)).toMatchObject({ status: 200, type: "image/png" });
  });

  it("hides drafts when asked to", async () => {
    const { get } = await preview({ "articles/one.md": article({ draft: true }) }, false);
    expect((await get(one)).status).toBe(404);
  });

  it("shows an edit at the very next request", async () => {
    const { root, get } = await preview({ "articles/one.md": article({ title: "First" }, "Old text.") });
    expect((await get(one)).text).toContain("Old text.");
    writeContent(root, "articles/one.md", article({ title: "Second" }, "New text."));
    const { text } = await get(one);
    expect(text).toContain("New text.");
    expect(text).toContain("Second");
    expect((await get("/latest/")).text).toContain("Second");
  });

  it("follows an article to another address, and a name to its page", async () => {
    const { root, get } = await preview({ "articles/one.md": article({}) });
    writeContent(root, "articles/one.md", article({ slug: "elsewhere", people: ["Ana Ilić"] }));
    await eventually(async () => (await get("/people/ana-ilic/")).status === 200);
    expect((await get("/2025/12/01/elsewhere/")).status).toBe(200);
    expect((await get(one)).status).toBe(404);
  });

  it("takes up new articles and lets go of deleted ones", async () => {
    const { root, get } = await preview({ "articles/one.md": article({}) });
    writeContent(root, "articles/two.md", article({ title: "Two" }));
    await eventually(async () => (await get("/2025/12/01/two/")).status === 200);
    deleteContent(root, "articles/one.md");
    await eventually(async () => (await get(one)).status === 404);
  });

  it("goes on with the last good text while a file has errors, and lays them over the page", async () => {
    const { root, get, said } = await preview({ "articles/one.md": article({ title: "Good" }) });
    writeContent(root, "articles/one.md", "---\ntitle: <b>Bad\n---\n");
    await eventually(async () => (await get(one)).text.includes("keeps this site from being published"));
    expect((await get(one)).text).toContain("Good");
    expect((await get("/")).text).toContain("content/articles/one.md:");
    await eventually(async () => said().problems.includes("field-missing"));
    writeContent(root, "articles/one.md", article({ title: "Mended" }));
    await eventually(async () => !(await get(one)).text.includes("keeps this site"));
    expect((await get(one)).text).toContain("Mended");
  });

  it("lays warnings over the page too, behind their number, those of its own file first", async () => {
    const { root, get } = await preview({
      "articles/a.md": article({ colour: "<red>" }),
      "articles/one.md": article({ colour: "blue" }),
    });
    const { text } = await get(one);
    expect(text).toContain('<aside aria-label="Warnings"');
    expect(text).toContain("<summary>2 warnings</summary><ul><li><code>content/articles/one.md:4:1</code>");
    expect((await get("/2025/12/01/a/")).text).toContain(
      "</summary><ul><li><code>content/articles/a.md:4:1</code>",
    );
    expect((await get("/404-nothing/")).text).toContain("2 warnings");
    writeContent(root, "articles/a.md", article({}));
    writeContent(root, "articles/one.md", article({}));
    await eventually(async () => !(await get(one)).text.includes("Warnings"));
  });

  it("stays up when a layout breaks, says so, and goes on when it is mended", async () => {
    const { root, get, said } = await preview({
      "articles/one.md": article({}),
      "/layouts/parts/time.tsx": 'throw new Error("a broken part");',
    });
    expect((await get(one)).status).toBe(500);
    expect((await get(one)).text).toContain("a broken part");
    writeContent(root, "/layouts/parts/time.tsx", "export function Time( {");
    await eventually(async () => said().lines.includes("time.tsx"));
    writeContent(root, "/layouts/parts/time.tsx", "export const Time = () => null;");
    await eventually(async () => (await get(one)).status === 200);
  });

  it("recovers when the settings are broken and mended", async () => {
    const { root, get } = await preview({ "articles/one.md": article({}) });
    writeContent(root, "site.yaml", "title: [\n");
    await eventually(async () => (await get("/")).text.includes("content/site.yaml:"));
    writeContent(root, "site.yaml", siteYaml.replace("The Daily Test", "The Mended Test"));
    await eventually(async () => (await get("/")).text.includes("The Mended Test"));
  });

  it("answers on this machine alone, with types, and with the page for what is not there", async () => {
    const { get, url } = await preview({ "articles/one.md": article({}), "media/a.svg": "<svg/>" });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect((await get("/media/a.svg")).type).toContain("image/svg+xml");
    expect((await get("/assets/style.css")).type).toContain("text/css");
    const lost = await get("/nowhere/");
    expect(lost.status).toBe(404);
    expect(lost.text).toContain("Page not found");
    for (const path of ["/..%2f..%2fetc/passwd", "/%00", "/%", "/media/../../site.yaml"]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it("sees files in new folders of any depth, also those that come later", async () => {
    const { root, get } = await preview({ "articles/one.md": article({}) });
    mkdirSync(join(root, "content/articles/2026/01"), { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    writeContent(root, "articles/2026/01/two.md", article({ title: "Two" }));
    await eventually(async () => (await get("/2025/12/01/two/")).status === 200);
    writeContent(root, "articles/2026/01/three.md", article({ title: "Three" }));
    await eventually(async () => (await get("/2025/12/01/three/")).status === 200);
    writeContent(root, "articles/2026/02/05/four.md", article({ title: "Four" }));
    await eventually(async () => (await get("/2025/12/01/four/")).status === 200);
    writeContent(root, "articles/2026/02/05/four.md", article({ title: "Fourth" }));
    await eventually(async () => (await get("/latest/")).text.includes("Fourth"));
  });

  it("follows a folder that is moved away, and back", async () => {
    const { root, get } = await preview({ "articles/2025/12/one.md": article({}) });
    renameSync(join(root, "content/articles/2025"), join(root, "aside"));
    await eventually(async () => (await get(one)).status === 404);
    renameSync(join(root, "aside"), join(root, "content/articles/2025"));
    await eventually(async () => (await get(one)).status === 200);
    writeContent(root, "articles/2025/12/one.md", article({ title: "Edited" }));
    await eventually(async () => (await get("/latest/")).text.includes("Edited"));
    rmSync(join(root, "content/articles/2025"), { recursive: true });
    await eventually(async () => (await get(one)).status === 404);
  });

  it("takes up layouts that are made while it runs", async () => {
    const { root, get } = await preview({ "articles/one.md": article({}) });
    writeContent(root, "/layouts/parts/time.tsx", "export const Time = () => <i>It is noon</i>;");
    await eventually(async () => (await get(one)).text.includes("It is noon"));
    writeContent(root, "/layouts/parts/time.tsx", "export const Time = () => <i>It is one</i>;");
    await eventually(async () => (await get(one)).text.includes("It is one"));
  });

  it("takes up very many files at once", async () => {
    const { root, get } = await preview({ "articles/one.md": article({}) });
    mkdirSync(join(root, "content/articles/many"));
    for (let number = 1; number <= 1_200; number += 1) {
      writeFileSync(
        join(root, `content/articles/many/story-${number}.md`),
        article({ title: `Story ${number}` }),
      );
    }
    await eventually(async () => (await get("/2025/12/01/story-1200/")).status === 200);
  });

  it("shows nothing that a build would pass over", async () => {
    const { root, get, said } = await preview({ "articles/one.md": article({}) });
    writeContent(root, "articles/.hidden.md", article({ title: "Hidden" }));
    writeFileSync(join(root, "..", "astray.md"), article({ title: "Astray" }));
    symlinkSync(join(root, "..", "astray.md"), join(root, "content/articles/astray.md"));
    await eventually(async () => said().problems.includes("file-outside"));
    expect((await get("/2025/12/01/astray/")).status).toBe(404);
    expect((await get("/2025/12/01/hidden/")).status).toBe(404);
    rmSync(join(root, "content/articles/astray.md"));
    await eventually(async () => !(await get("/")).text.includes("astray.md"));
  });

  it("goes on when its cache is deleted", async () => {
    const { root, get, said } = await preview({
      "articles/one.md": article({ title: "First" }),
      "articles/two.md": article({ title: "Second" }, "Never shown before."),
    });
    rmSync(join(root, ".dateline"), { recursive: true, force: true });
    expect((await get("/2025/12/01/two/")).text).toContain("Never shown before.");
    rmSync(join(root, ".dateline"), { recursive: true, force: true });
    writeContent(root, "articles/one.md", article({ title: "Edited" }, "Later text."));
    const { status, text } = await get(one);
    expect(status).toBe(200);
    expect(text).toContain("Later text.");
    writeContent(root, "articles/three.md", article({ title: "Three" }));
    rmSync(join(root, ".dateline"), { recursive: true, force: true });
    await eventually(async () => (await get("/2025/12/01/three/")).status === 200);
    expect(said()).toEqual({ problems: "", lines: "" });
  });
});

describe("the preview of a newsroom with templates of its own", () => {
  it("shows them, and what changes in them, their data and the articles", async () => {
    const { root, get } = await preview({
      "articles/one.md": article({ title: "First" }, "Old text."),
      "/.eleventy.ts":
        'import { dateline } from "dateline-press";\nexport default async function (config: any) { await config.addPlugin(dateline); }\n',
      "/_data/tips.js": 'export default { mail: "desk@example.org" };\n',
      "/package.json": '{"type":"module"}',
      "/tips.njk":
        "{{ tips.mail }}: {% for one in collections.articles %}{{ one.content | safe }}{% endfor %}",
    });
    const shows = (text: string) => async () => (await get("/tips/")).text.includes(text);
    expect(await shows("desk@example.org: <p>Old text.</p>")()).toBe(true);
    writeContent(root, "articles/one.md", article({ title: "First" }, "New text."));
    await eventually(shows("<p>New text.</p>"));
    writeContent(root, "/_data/tips.js", 'export default { mail: "tips@example.org" };\n');
    await eventually(shows("tips@example.org:"));
    writeContent(root, "/tips.njk", "{% for %}");
    await eventually(shows("The template tips.njk failed:"));
    writeContent(root, "/tips.njk", "Right again");
    await eventually(shows("Right again"));
  });
});

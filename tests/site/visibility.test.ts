import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { pictureRooms } from "../support/media-roads.ts";
import { article, markdown, newsroom, writeContent } from "../support/newsroom.ts";
import { filesWith, readTree } from "../support/output-tree.ts";

/** An article every word of which is its own, so that each can be searched for. */
function secret(tag: string, fields: Readonly<Record<string, unknown>>): string {
  return article(
    {
      title: `Headline${tag}`,
      description: `Standfirst${tag}`,
      people: [`Person${tag}`],
      topics: [`Topic${tag}`, "Peace"],
      authors: [`Author${tag}`],
      dateline: `Place${tag}`,
      aliases: [`/alias-${tag.toLowerCase()}/`],
      sources: [{ title: `Source${tag}`, url: `https://source-${tag.toLowerCase()}.example/` }],
      corrections: [{ date: "2025-12-02", text: `Correction${tag}` }],
      ...fields,
    },
    `Body${tag} text.\n\n## Heading${tag}\n`,
  );
}

const files = {
  "articles/open.md": article({ title: "Open", topics: ["Peace"] }),
  "articles/secret-zqdraft.md": secret("Zqdraft", { draft: true }),
  "articles/secret-zqembargo.md": secret("Zqembargo", { embargo: "2025-12-16T09:00" }),
  "articles/secret-zqfuture.md": secret("Zqfuture", { date: "2025-12-20" }),
  "articles/secret-zqexpired.md": secret("Zqexpired", { expires: "2025-12-10" }),
  "people/personzqembargo.md": markdown(
    { name: "PersonZqembargo", role: "RoleZqembargo" },
    "BiographyZqembargo",
  ),
  "pages/hidden.md": markdown({ title: "PageZqhidden", draft: true }, "PlainZqhidden"),
};
const tags = ["zqdraft", "zqembargo", "zqfuture", "zqexpired", "zqhidden"];

/** Every file, Dateline's own notes too, in which a tag stands in any case. */
function leaks(output: string, tag: string): string[] {
  const tree = readTree(output, { notes: true });
  const upper = tag.charAt(0).toUpperCase() + tag.slice(1);
  const named = [...tree.keys()].filter((file) => file.toLowerCase().includes(tag));
  return [...new Set([...named, ...filesWith(tree, tag), ...filesWith(tree, upper)])];
}

describe("what is not public", () => {
  it("occurs in no byte of no file, from the first build on", async () => {
    const { report, output } = await build(newsroom(files));
    expect(report.published).toBe(true);
    for (const tag of tags) expect(leaks(output, tag)).toEqual([]);
  });

  it("is gone from every file when it was public before", async () => {
    const open = {
      "articles/secret.md": secret("Zqwithdrawn", {}),
      "articles/open.md": article({ topics: ["Peace"] }),
    };
    const root = newsroom(open);
    expect(leaks((await build(root)).output, "zqwithdrawn")).toContain("feed.xml");
    writeContent(root, "articles/secret.md", secret("Zqwithdrawn", { draft: true }));
    expect(leaks((await build(root)).output, "zqwithdrawn")).toEqual([]);
  });

  it("appears at the moment its embargo ends, and not a moment before", async () => {
    const root = newsroom(files);
    const end = Date.parse("2025-12-16T09:00:00+01:00");
    const before = await build(root, { now: end - 1 });
    expect(leaks(before.output, "zqembargo")).toEqual([]);
    expect(before.report.nextChange).toBe(end);
    const after = await build(root, { now: end });
    expect(leaks(after.output, "zqembargo")).toEqual(
      expect.arrayContaining([
        "2025/12/01/secret-zqembargo/index.html",
        "feed.xml",
        "sitemap.xml",
        "people/personzqembargo/index.html",
        "alias-zqembargo/index.html",
      ]),
    );
    expect(leaks((await build(root, { now: end - 1 })).output, "zqembargo")).toEqual([]);
  });

  it("is marked in the preview, kept from search engines and feeds, and gone from the next build", async () => {
    const root = newsroom(files);
    const { files: preview } = await build(root, { drafts: true });
    const page = preview.get("2025/12/01/secret-zqdraft/index.html")?.toString() ?? "";
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).toContain("Draft: not published");
    expect(filesWith(preview, "Zqdraft")).not.toContain("feed.xml");
    expect(filesWith(preview, "/secret-zqdraft/")).not.toContain("sitemap.xml");
    const { output } = await build(root);
    for (const tag of tags) expect(leaks(output, tag)).toEqual([]);
  });

  it("holds back a picture that only it shows, until it is public", async () => {
    const embargo = "2025-12-16T09:00";
    const root = newsroom({
      "articles/open.md": article({ title: "Open" }, "![A shared view](/media/shared.svg)"),
      "articles/secret.md": article(
        { embargo, image: { src: "/media/lead.svg", alt: "A lead" } },
        "![A map](/media/deep/a%20map.svg)\n\n![A shared view](/media/shared.svg)",
      ),
      "media/lead.svg": "<svg/>",
      "media/deep/a map.svg": "<svg/>",
      "media/shared.svg": "<svg/>",
      "media/unused.svg": "<svg/>",
    });
    const media = (files: ReadonlyMap<string, unknown>) =>
      [...files.keys()].filter((file) => file.startsWith("media/"));
    const before = await build(root);
    expect(media(before.files).sort()).toEqual(["media/shared.svg", "media/unused.svg"]);
    const after = await build(root, { now: Date.parse("2025-12-16T08:00:00Z") });
    expect(media(after.files).sort()).toEqual([
      "media/deep/a map.svg",
      "media/lead.svg",
      "media/shared.svg",
      "media/unused.svg",
    ]);
  });

  it.each(["/", "/news/"])(
    "holds back pictures by whatever road they are named, and only those, on a site at %s",
    async (basePath) => {
      const { files, hidden, open } = pictureRooms(basePath);
      const root = newsroom(files);
      const built = await build(root);
      expect(built.report.published).toBe(true);
      const published = new Set([...built.files.keys()].map((file) => file.replace("media/", "")));
      expect(hidden.filter((name) => published.has(name))).toEqual([]);
      expect(open.filter((name) => !published.has(name))).toEqual([]);
      expect(hidden.length).toBeGreaterThan(100);
    },
  );

  it("publishes what readers are led to, whatever a draft says of it", async () => {
    const whole = "https://example.org/media/paper.pdf";
    const root = newsroom({
      "articles/open.md": article({ title: "Open", sources: [{ title: "S", url: whole }] }),
      "articles/draft.md": article({ draft: true }, "[The paper](/media/paper.pdf), and my notes.txt"),
      "media/paper.pdf": "%PDF",
      "media/notes.txt": "Notes",
      "media/other-notes.txt": "Notes of others",
    });
    const published = [...(await build(root)).files.keys()].filter((file) => file.startsWith("media/"));
    expect(published).toEqual(["media/other-notes.txt", "media/paper.pdf"]);
  });

  it("takes away the portrait of a record once no article that readers see names it", async () => {
    const root = newsroom({
      "articles/a.md": article({ people: ["ana"] }),
      "people/ana.md": markdown(
        { name: "Ana", image: { src: "/media/ana.svg", alt: "Ana" } },
        "![B](/media/b.svg)",
      ),
      "media/ana.svg": "<svg/>",
      "media/b.svg": "<svg/>",
    });
    const media = (files: ReadonlyMap<string, unknown>) =>
      [...files.keys()].filter((file) => file.startsWith("media/"));
    expect(media((await build(root)).files).sort()).toEqual(["media/ana.svg", "media/b.svg"]);
    writeContent(root, "articles/a.md", article({ people: ["ana"], draft: true }));
    expect(media((await build(root)).files)).toEqual([]);
  });

  it("shares a picture of the settings with all", async () => {
    const logo = "publisher: { logo: /media/logo.svg }\n";
    const root = newsroom({
      "site.yaml": `title: T\nurl: https://example.org/\ntimeZone: Europe/Paris\n${logo}`,
      "articles/a.md": article({ draft: true }, "![L](/media/logo.svg)"),
      "media/logo.svg": "<svg/>",
    });
    expect([...(await build(root)).files.keys()]).toContain("media/logo.svg");
  });
});

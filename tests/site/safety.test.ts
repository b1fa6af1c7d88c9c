import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import { filesWith, type OutputTree, textOf } from "../support/output-tree.ts";

const headline = `</title><script>alert("x")</script> & ]]> 'quoted' <!-- \u0007`;
const shown = "</title><script>alert(“x”)</script> & ]]> ‘quoted’ <!–";

describe("a headline with every sign that means something somewhere", () => {
  let files: OutputTree;

  beforeAll(async () => {
    const root = newsroom({
      "site.yaml": `title: ${JSON.stringify(`Tom & "Jerry" <b>`)}\nurl: https://example.org/\ndescription: ${JSON.stringify(headline)}\n`,
      "articles/nasty.md": article({
        title: headline,
        description: headline,
        people: [headline],
        authors: [headline],
        byline: `{x} ${headline}`,
        dateline: headline,
        image: { src: `/media/a.svg?"'<>&`, alt: headline, caption: headline, credit: headline },
        sources: [{ title: headline, url: "https://a.example/?a=1&b='\"<>" }],
        corrections: [{ date: "2025-12-02", text: headline }],
      }),
      "articles/next.md": article({ title: "Next", date: "2025-12-02", people: [headline] }),
      "authors/x.md": markdown({ name: headline, role: headline }),
      "pages/about.md": markdown({ title: headline, description: headline }),
    });
    const built = await build(root);
    // The picture is there for its address alone, and nobody wrote a policy.
    expect(built.report.problems.map(({ code }) => code)).toEqual(["media-missing", "policy-missing"]);
    files = built.files;
  });

  it("runs nowhere: the only scripts are data", () => {
    for (const [file, bytes] of files) {
      if (!file.endsWith(".html")) continue;
      for (const [tag] of bytes.toString().matchAll(/<script\b[^>]*>/gi)) {
        expect(`${file} ${tag}`).toBe(`${file} <script type="application/ld+json">`);
      }
      expect(bytes.toString()).not.toMatch(/<[^>]*\son\w+\s*=/i);
    }
  });

  it("is shown with every sign, in the page and in its title", () => {
    const page = textOf(files, "2025/12/01/nasty/index.html");
    const unescaped = (html = "") =>
      html
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
    expect(unescaped(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1])).toBe(shown);
    expect(unescaped(/<title>([\s\S]*?)<\/title>/.exec(page)?.[1])).toBe(`${shown} — Tom & "Jerry" <b>`);
    expect(unescaped(/<meta property="og:title" content="([^"]*)"/.exec(page)?.[1])).toBe(shown);
    expect(unescaped(/<p class="standfirst">([\s\S]*?)<\/p>/.exec(page)?.[1])).toBe(shown);
  });

  it("can be read back from the structured data of every page", () => {
    const page = textOf(files, "2025/12/01/nasty/index.html");
    const [, json = ""] = /<script type="application\/ld\+json">([\s\S]*?)<\/script/i.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({ headline: shown, description: shown });
  });

  it("leaves feeds and sitemaps well-formed, with the headline in them", () => {
    const xml = [...files.keys()].filter((file) => file.endsWith(".xml"));
    expect(xml).toEqual(expect.arrayContaining(["feed.xml", "sitemap.xml"]));
    for (const file of xml)
      expect(`${file} ${XMLValidator.validate(textOf(files, file))}`).toBe(`${file} true`);
    const { item } = new XMLParser({ htmlEntities: true }).parse(textOf(files, "feed.xml")).rss.channel;
    expect(item.map(({ title }: { title: string }) => title)).toEqual(["Next", shown]);
  });

  it("leaves its control character nowhere", () => {
    // Among the bytes of a picture it may well occur.
    const texts = new Map([...files].filter(([file]) => !/\.(?:png|ico)$/.test(file)));
    expect(filesWith(texts, "\u0007")).toEqual([]);
    expect(filesWith(texts, "\ufffd")).toEqual([]);
  });
});

describe("text that templates would run", () => {
  it("stays as it is", async () => {
    const prose = `{{ 7 * 7 }} {% include secret %} \${1 + 1} <%= 2 %> {{{ raw }}}`;
    const root = newsroom({ "articles/a.md": article({ title: prose }, `Prose: ${prose}`) });
    const { files } = await build(root);
    const page = textOf(files, "2025/12/01/a/index.html");
    expect(page).toContain(`<h1>{{ 7 * 7 }} {% include secret %} \${1 + 1} &lt;%= 2 %> {{{ raw }}}</h1>`);
    expect(page).toContain(`{{ 7 * 7 }} {% include secret %} \${1 + 1}`);
    expect(page).not.toContain("49");
  });
});

it("gives the palace the address that a reader would guess", async () => {
  const root = newsroom({
    "places/elysee-palace.md": markdown({ name: "Élysée Palace", aliases: ["Élysée"] }),
    "articles/a.md": article({ places: ["Elysee palace"] }),
    "articles/b.md": article({ title: "B", date: "2025-12-02", places: ["ÉLYSÉE"] }),
  });
  const page = textOf((await build(root)).files, "places/elysee-palace/index.html");
  expect(page).toContain("<h1>Élysée Palace</h1>");
  expect(page).toContain("/2025/12/01/a/");
  expect(page).toContain("/2025/12/02/b/");
});

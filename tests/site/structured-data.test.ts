import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { build } from "../support/build.ts";
import { hostileFiles, hostileShown } from "../support/hostile.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";
import type { OutputTree } from "../support/output-tree.ts";
import { isKindOf, schemaOrgFaults } from "../support/schema-org.ts";
import { type Block, structuredDataOf } from "../support/structured-data.ts";

describe("the check of the vocabulary", () => {
  const page = { "@context": "https://schema.org", "@type": "NewsArticle" };
  it.each([
    [{ ...page, dateline: "Paris", headline: "A" }, []],
    [{ ...page, author: "Ana" }, ['NewsArticle.author: "Ana" is none of Organization, Person, IdReference']],
    [
      { ...page, "@type": "LiveBlogPosting", dateline: "Paris" },
      ["LiveBlogPosting.dateline: no such property"],
    ],
    [{ ...page, about: { "@type": "Persona" } }, [expect.stringContaining("Persona"), expect.any(String)]],
    [{ ...page, datePublished: "1 December 2025" }, [expect.stringContaining("NewsArticle.datePublished")]],
    [{ ...page, url: "/2025/12/01/" }, [expect.stringContaining("NewsArticle.url")]],
    [{ ...page, publisher: { "@type": "Place", name: "A" } }, [expect.stringContaining("Place is none of")]],
  ])("finds what is wrong with %j", (block, faults) => {
    expect(schemaOrgFaults(block)).toEqual(faults);
  });
});

const sites = {
  "the demonstration": () => ({
    root: repository,
    output: join(scratchFolder("structured-data"), "_site"),
    now: Date.parse("2025-12-02T12:00:00Z"),
  }),
  "a newsroom of hostile texts": () => ({ root: newsroom(hostileFiles) }),
};

describe.each(Object.entries(sites))("the structured data of %s", (_name, site) => {
  let files: OutputTree;
  const blocks = new Map<string, Block[]>();
  const articles: [file: string, block: Block][] = [];

  beforeAll(async () => {
    const { root, ...options } = site();
    files = (await build(root, options)).files;
    for (const [file, bytes] of files) {
      if (!file.endsWith(".html")) continue;
      const found = structuredDataOf(bytes.toString("utf8"));
      blocks.set(file, found);
      for (const block of found) if (isKindOf(block["@type"], "Article")) articles.push([file, block]);
    }
  });

  it("is right by the vocabulary of schema.org, on every page", () => {
    const faults = [...blocks].flatMap(([file, found]) =>
      found.flatMap((block) => schemaOrgFaults(block).map((fault) => `${file} ${fault}`)),
    );
    expect(articles.length).toBeGreaterThan(6);
    expect(faults).toEqual([]);
  });

  it("holds Google’s rules for articles", () => {
    for (const [file, block] of articles) {
      const { author, publisher, datePublished, dateModified, headline } = block as unknown as Article;
      expect(headline, file).not.toBe("");
      expect(author.length, file).toBeGreaterThan(0);
      for (const one of author) {
        expect(["Person", "Organization", "NewsMediaOrganization"], file).toContain(one["@type"]);
        expect(one.name, file).toBeTruthy();
        expect(one.url, file).toMatch(/^https:\/\//);
      }
      expect(publisher, file).toMatchObject({ "@type": "NewsMediaOrganization" });
      for (const date of [datePublished, dateModified])
        expect(date, file).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);
      expect(dateModified.slice(0, 10) >= datePublished.slice(0, 10), file).toBe(true);
    }
  });

  it("names one thing alike on all pages, and every thing by an address of the site", () => {
    const names = new Map<string, string>();
    const ids = new Set<string>();
    // A record may be called otherwise in each language.
    const visit = (value: unknown, paper: string): void => {
      if (Array.isArray(value)) for (const one of value) visit(one, paper);
      else if (typeof value === "object" && value !== null) {
        const { "@id": id, "@type": type, name } = value as Record<string, string>;
        if (id !== undefined && type !== undefined) {
          const said = `${type} ${name}`;
          expect(`${id} ${names.get(paper + id) ?? said}`).toBe(`${id} ${said}`);
          names.set(paper + id, said);
          ids.add(id);
        }
        for (const one of Object.values(value)) visit(one, paper);
      }
    };
    for (const [file, found] of blocks) visit(found, /^[a-z]{2}\//.exec(file)?.[0] ?? "");
    expect(ids.size).toBeGreaterThan(5);
    for (const id of ids) {
      const address = new URL(id);
      const { pathname } = address;
      const file = `${decodeURIComponent(pathname).replace(/^\/(?:news\/)?/, "")}index.html`;
      expect(files.has(file), id).toBe(true);
    }
  });

  it("gives every list and page of a term its way from the front page", () => {
    for (const [file, found] of blocks) {
      if (files.get(file)?.includes('http-equiv="refresh"')) continue;
      // No search engine lists what is there to be copied.
      if (file.endsWith("/republish/index.html")) continue;
      if (!/^(?:people|places|topics|authors|stories|latest|\d{4})\//.test(file)) continue;
      expect(`${file} ${found.some((block) => block["@type"] === "BreadcrumbList")}`).toBe(`${file} true`);
    }
  });
});

interface Article {
  readonly author: readonly { readonly "@type": string; readonly name: string; readonly url: string }[];
  readonly publisher: object;
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified: string;
}

it("leaves no sign in a page that could end the script it stands in", async () => {
  const { files } = await build(newsroom(hostileFiles));
  const page = files.get("2025/12/01/news/index.html")?.toString("utf8") ?? "";
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(2);
  for (const [, json = ""] of scripts) expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(structuredDataOf(page)[0]).toMatchObject({
    headline: expect.stringContaining("</script><script>alert("),
    dateline: hostileShown,
  });
});

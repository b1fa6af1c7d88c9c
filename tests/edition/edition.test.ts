import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition, Term } from "../../src/edition/edition.ts";
import { joinEdition } from "../../src/edition/join.ts";
import { nextChange, visibilityOf } from "../../src/edition/visibility.ts";
import type { Article } from "../../src/model/content.ts";
import { testNow } from "../support/build.ts";
import { editionOf, readAll, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const settings = settingsOf();

function term(edition: Edition, group: string, name: string): Term {
  const found = edition.papers[0].groups.find(({ id }) => id === group)?.find(name);
  if (found === undefined) throw new Error(`${name} is no term of ${group}`);
  return found;
}

function row(fields: Readonly<Record<string, unknown>>): Article {
  const [first] = readAll({ "articles/a.md": article(fields) }, settings).rows;
  if (first?.kind !== "article") throw new Error("not an article");
  return first;
}

describe("the order of articles", () => {
  it("is newest first, and by path where dates are equal", () => {
    const { edition } = editionOf({
      "articles/c.md": article({ date: "2025-12-01T10:00", title: "C" }),
      "articles/b.md": article({ date: "2025-12-02", title: "B" }),
      "articles/a.md": article({ date: "2025-12-01T10:00", title: "A" }),
      "articles/d.md": article({ date: "2025-12-01T10:00:01", title: "D" }),
    });
    expect(edition.articles.map(({ row }) => row.title)).toEqual(["B", "D", "A", "C"]);
  });

  it("gives the same edition in whatever order the files are found", () => {
    const files = Object.fromEntries([
      ...Array.from({ length: 9 }, (_, index) => [
        `articles/${index}.md`,
        article({
          title: `Story ${index}`,
          date: `2025-12-0${1 + (index % 3)}`,
          people: [["Ana Lind", "ana lind", "ANA-LIND", "Petro"][index % 4]],
          places: index % 2 === 0 ? ["Paris", "Kyiv"] : ["Київ", "Paris"],
          topics: [`Topic ${index % 2}`, "C++", "C#"],
          authors: ["Desk"],
        }),
      ]),
      ["places/kyiv.md", markdown({ name: "Kyiv", aliases: ["Київ"] })],
      ["people/ana-lind.md", markdown({ name: "Ana Lind" })],
      ["pages/about.md", markdown({ title: "About" })],
    ]);
    const { rows } = readAll(files, settings);
    const visibility = { now: testNow, drafts: false };
    const plain = (edition: Edition) => ({
      articles: edition.articles.map(({ row, terms }) => [
        row.path,
        terms.map((group) => group.map(({ address }) => address)),
      ]),
      terms: edition.papers[0].groups.map(({ terms }) =>
        terms.map(({ address, name, articles }) => [address, name, articles.map(({ row }) => row.path)]),
      ),
      archive: [
        edition.papers[0].archive.years,
        edition.papers[0].archive.months,
        edition.papers[0].archive.days,
      ].map((periods) => periods.map(({ key, articles }) => [key, articles.map(({ row }) => row.path)])),
    });
    const expected = plain(joinEdition([...rows], settings, visibility).edition);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(plain(joinEdition(shuffled, settings, visibility).edition)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("whether readers may see an article", () => {
  const at = Date.parse("2025-12-10T09:00:00+01:00");
  const state = (fields: Readonly<Record<string, unknown>>, now: number, drafts = false) =>
    visibilityOf(row({ date: "2025-12-01", ...fields }), { now, drafts });

  it.each([
    ["before its embargo", { embargo: "2025-12-10T09:00" }, at - 1, "out"],
    ["at the very moment its embargo ends", { embargo: "2025-12-10T09:00" }, at, "public"],
    ["before its date", { date: "2025-12-10T09:00" }, at - 1, "out"],
    ["at the very moment of its date", { date: "2025-12-10T09:00" }, at, "public"],
    ["before it expires", { expires: "2025-12-10T09:00" }, at - 1, "public"],
    ["at the very moment it expires", { expires: "2025-12-10T09:00" }, at, "out"],
    ["dated today, on that day", { date: "2025-12-10" }, at, "public"],
    ["dated tomorrow", { date: "2025-12-11" }, at, "out"],
    ["that is a draft", { draft: true }, at, "out"],
    ["that is a draft without an embargo left", { draft: true, embargo: "2025-12-02" }, at, "out"],
    ["dated past its own embargo", { date: "2025-12-10T09:00", embargo: "2025-12-09" }, at - 1, "out"],
  ])("%s is %#", (_what, fields, now, expected) => {
    expect(state(fields, now)).toBe(expected);
  });

  it("is told apart in the preview, where expired articles are gone all the same", () => {
    expect(state({ draft: true }, at, true)).toBe("draft");
    expect(state({ embargo: "2025-12-11" }, at, true)).toBe("embargo");
    expect(state({ date: "2025-12-11" }, at, true)).toBe("embargo");
    expect(state({ draft: true, expires: "2025-12-09" }, at, true)).toBe("out");
  });

  it("changes by itself next when the first embargo ends or the first article expires", () => {
    const rows = [
      row({ embargo: "2025-12-20T09:00" }),
      row({ expires: "2025-12-18" }),
      row({ date: "2025-12-17T08:00", embargo: "2025-12-16" }),
      row({ date: "2025-12-16", draft: true }),
      row({ expires: "2025-12-14" }),
    ];
    expect(nextChange(rows, testNow, "UTC")).toBe(Date.parse("2025-12-17T08:00:00+01:00"));
    expect(nextChange(rows, Date.parse("2025-12-21T00:00:00Z"), "UTC")).toBeUndefined();
  });

  it("leaves a hidden article out of every list, count and name", () => {
    const { edition } = editionOf({
      "articles/a.md": article({ people: ["Ana"] }),
      "articles/b.md": article({
        people: ["Ana", "Secret Person"],
        topics: ["Secret"],
        date: "2025-12-02",
        draft: true,
      }),
    });
    expect(edition.articles.map(({ row }) => row.path)).toEqual(["content/articles/a.md"]);
    expect(term(edition, "people", "Ana").articles.map(({ row }) => row.path)).toEqual([
      "content/articles/a.md",
    ]);
    expect(edition.papers[0].groups.flatMap(({ terms }) => terms.map(({ name }) => name))).toEqual(["Ana"]);
    expect(edition.papers[0].groups.map((group) => group.find("Secret Person"))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(edition.papers[0].archive.days.map(({ key }) => key)).toEqual(["2025-12-01"]);
  });
});

describe("names that stand for one thing", () => {
  const zelenskyy = markdown({
    name: "Volodymyr Zelenskyy",
    aliases: ["Zelensky", "Zelenskyy", "Зеленський"],
  });

  it("are one term, over spellings, aliases, scripts and the id of the record", () => {
    const spellings = ["Zelensky", "ZELENSKYY", "Зеленський", "volodymyr - ZELENSKYY", "volodymyr-zelenskyy"];
    const { edition } = editionOf({
      "people/volodymyr-zelenskyy.md": zelenskyy,
      ...Object.fromEntries(
        spellings.map((name, index) => [
          `articles/${index}.md`,
          article({ title: name, date: `2025-12-0${index + 1}`, people: [name] }),
        ]),
      ),
    });
    const [people] = edition.papers[0].groups;
    expect(people?.terms.map(({ address }) => address)).toEqual(["/people/volodymyr-zelenskyy/"]);
    expect(people?.terms[0]?.name).toBe("Volodymyr Zelenskyy");
    expect(people?.terms[0]?.articles.map(({ row }) => row.title)).toEqual([...spellings].reverse());
  });

  it("tag an article once, however often they are given", () => {
    const { edition } = editionOf({
      "people/volodymyr-zelenskyy.md": zelenskyy,
      "articles/a.md": article({ people: ["Zelensky", "Ana", "Зеленський"] }),
    });
    expect(edition.articles[0]?.terms[0]?.map(({ name }) => name)).toEqual(["Volodymyr Zelenskyy", "Ana"]);
    expect(term(edition, "people", "Zelensky").articles.map(({ row }) => row.path)).toEqual([
      "content/articles/a.md",
    ]);
  });

  it("have the spelling and the address of their first article where there is no record", () => {
    const { edition } = editionOf({
      "articles/a.md": article({ date: "2025-12-02", places: ["ELYSEE PALACE"] }),
      "articles/b.md": article({ date: "2025-12-01", places: ["Élysée Palace"] }),
    });
    expect(edition.papers[0].groups[1]?.terms.map(({ name, address }) => [name, address])).toEqual([
      ["Élysée Palace", "/places/elysee-palace/"],
    ]);
  });

  it("are not mixed between groups", () => {
    const { edition } = editionOf({ "articles/a.md": article({ people: ["Paris"], places: ["Paris"] }) });
    expect(edition.articles[0]?.terms.flat().map(({ address }) => address)).toEqual([
      "/people/paris/",
      "/places/paris/",
    ]);
  });

  it("cannot be claimed by two records", () => {
    const { complaints } = editionOf({
      "places/paris.md": markdown({ name: "Paris" }),
      "places/paris-texas.md": markdown({ name: "Paris, Texas", aliases: ["Paree", "PARIS"] }),
      "articles/a.md": article({ places: ["Paris"] }),
    });
    expect(complaints).toEqual([
      expect.objectContaining({
        code: "name-claimed",
        // A record’s own name comes before an alias of another, so the alias is what has to go.
        at: { file: "content/places/paris-texas.md", field: ["aliases", 1] },
        related: { file: "content/places/paris.md", field: ["name"] },
      }),
    ]);
  });
});

describe("names that stand for different things", () => {
  it("never share an address", () => {
    const { edition } = editionOf({
      "articles/a.md": article({ topics: ["C", "C++", "C#", "С", "!!!", "???", "北京", "背景"] }),
    });
    const addresses = edition.papers[0].groups[2]?.terms.map(({ address }) => address) ?? [];
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain("/topics/c/");
    for (const address of addresses) expect(address).toMatch(/^\/topics\/[a-z0-9]+(-[a-z0-9]+)*\/$/);
  });

  it("keep their addresses when another name comes later", () => {
    const first = { "articles/a.md": article({ date: "2025-12-01", topics: ["C++"] }) };
    const before = editionOf(first).edition;
    const after = editionOf({
      ...first,
      "articles/b.md": article({ date: "2025-12-02", topics: ["C#", "C"] }),
    }).edition;
    expect(term(after, "topics", "C++").address).toBe(term(before, "topics", "C++").address);
  });

  it("do not take the address of a record", () => {
    const { edition } = editionOf({
      "topics/energy.md": markdown({ name: "Energy policy" }),
      "articles/a.md": article({ topics: ["Energy!", "Energy policy", "Énergie"] }),
      "articles/b.md": article({ title: "B", topics: ["en-ergy (book)"] }),
    });
    const owners = new Map(edition.papers[0].groups[2]?.terms.map(({ address, name }) => [address, name]));
    expect(owners.get("/topics/energy/")).toBe("Energy policy");
    expect(owners.size).toBe(edition.papers[0].groups[2]?.terms.length);
  });

  it("never share an address, whatever the names", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        "C",
        "C+",
        "c#",
        "é",
        "e",
        "É.",
        "1",
        "北",
        "ا",
        "feed.xml",
        "index.html",
        "constructor",
        "__proto__",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          name.filter((text) => text.trim() !== ""),
          { maxLength: 12 },
        ),
        (names) => {
          const { edition } = editionOf({ "articles/a.md": article({ topics: names }) });
          const addresses = edition.papers[0].groups[2]?.terms.map(({ address }) => address) ?? [];
          expect(new Set(addresses).size).toBe(addresses.length);
          for (const address of addresses) expect(address).toMatch(/^\/topics\/[a-z0-9]+(-[a-z0-9]+)*\/$/);
        },
      ),
    );
  });
});

describe("the archive", () => {
  it("groups by the newsroom's days, newest first", () => {
    const { edition } = editionOf({
      "articles/a.md": article({ title: "A", date: "2024-12-31T23:30" }),
      "articles/b.md": article({ title: "B", date: "2025-01-01T00:30" }),
      "articles/c.md": article({ title: "C", date: "2025-12-01T23:59-05:00" }),
    });
    const told = ({ years, months, days }: Edition["papers"][number]["archive"]) =>
      [...years, ...months, ...days].map(
        ({ address, articles }) => `${address} ${articles.map(({ row }) => row.title).join("")}`,
      );
    expect(told(edition.papers[0].archive)).toEqual([
      "/2025/ CB",
      "/2024/ A",
      "/2025/12/ C",
      "/2025/01/ B",
      "/2024/12/ A",
      "/2025/12/02/ C",
      "/2025/01/01/ B",
      "/2024/12/31/ A",
    ]);
  });
});

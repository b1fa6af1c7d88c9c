import { describe, expect, it } from "vitest";
import { editionOf, pageAt, settingsOf } from "../../support/edition.ts";
import { htmlView } from "../../support/made.ts";
import { article, markdown } from "../../support/newsroom.ts";
import { schemaOrgFaults } from "../../support/schema-org.ts";

/** The first block of structured data of the article `a`, as a reader of JSON gets it. */
function blockOf(
  fields: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>> = {},
  settings = settingsOf(),
): Record<string, unknown> {
  const planned = editionOf({ "articles/a.md": article(fields), ...files }, { settings });
  const view = htmlView(
    pageAt(planned, planned.edition.articles.find(({ row }) => row.slug === "a")?.address ?? ""),
    planned,
  );
  return JSON.parse(view?.head.structuredData[0] ?? "");
}

describe("an article for search engines", () => {
  it.each([
    ["news", "NewsArticle"],
    ["analysis", "AnalysisNewsArticle"],
    ["opinion", "OpinionNewsArticle"],
    ["review", "ReviewNewsArticle"],
    ["live", "LiveBlogPosting"],
    ["sponsored", "AdvertiserContentArticle"],
  ])("of the type %s is a %s", (type, schemaType) => {
    expect(blockOf({ type })["@type"]).toBe(schemaType);
  });

  it("says who paid for it", () => {
    const sponsor = { name: "Tours & Co", url: "https://tours.example/" };
    const { sponsor: paid, ...rest } = blockOf({ type: "sponsored", sponsor });
    expect(paid).toEqual({
      "@type": "Organization",
      name: "Tours & Co",
      url: "https://tours.example/",
    });
    expect(schemaOrgFaults({ ...rest, sponsor: paid })).toEqual([]);
    expect(blockOf({ type: "sponsored" }).sponsor).toBeUndefined();
  });

  it("has a dateline where it is a news article, and only there", () => {
    const dateline = (type: string) => blockOf({ type, dateline: "Paris" }).dateline;
    expect(["news", "analysis", "opinion", "review"].map(dateline)).toEqual(Array(4).fill("Paris"));
    expect(["live", "sponsored"].map(dateline)).toEqual([undefined, undefined]);
  });

  it("is about its topics and the first of its people and places, and mentions the others", () => {
    const { about, mentions } = blockOf({
      people: ["Ana", "Petro"],
      places: ["Kyiv", "Paris", "Lviv"],
      topics: ["Peace", "Energy"],
    }) as Record<string, { "@type": string; name: string }[]>;
    const told = (list = [] as { "@type": string; name: string }[]) =>
      list.map((one) => `${one["@type"]} ${one.name}`);
    expect(told(about)).toEqual(["Person Ana", "Place Kyiv", "Thing Peace", "Thing Energy"]);
    expect(told(mentions)).toEqual(["Person Petro", "Place Paris", "Place Lviv"]);
  });

  it("knows the terms of further taxonomies for what they are", () => {
    const settings = settingsOf("taxonomies: [organisations, ships]\n");
    expect(blockOf({ organisations: ["Nato"], ships: ["Vasa"] }, {}, settings).about).toMatchObject([
      { "@type": "Organization", name: "Nato" },
      { "@type": "Thing", name: "Vasa" },
    ]);
  });

  it("names each thing with its spellings, its page and its records elsewhere", () => {
    const ana = markdown({
      name: "Ana",
      aliases: ["Аня"],
      sameAs: ["https://www.wikidata.org/wiki/Q1", "Q1"],
    });
    expect(blockOf({ people: ["Аня"] }, { "people/ana.md": ana }).about).toEqual([
      {
        "@type": "Person",
        "@id": "https://example.org/people/ana/#entity",
        name: "Ana",
        url: "https://example.org/people/ana/",
        alternateName: ["Аня"],
        sameAs: ["https://www.wikidata.org/wiki/Q1"],
      },
    ]);
  });

  it("has one object for each author: the name alone, the office beside it", () => {
    const files = {
      "authors/ana.md": markdown({ name: "Ana Lind", role: "Reporter", sameAs: ["https://a.example/ana"] }),
      "authors/desk.md": markdown({ name: "Foreign Desk", role: "Desk", desk: true }),
    };
    const authors = ["ana", "desk", "Petro", "The Daily Test"];
    expect(blockOf({ authors, byline: "By {ana}, in Kyiv" }, files).author).toEqual([
      {
        "@type": "Person",
        "@id": "https://example.org/authors/ana/#entity",
        name: "Ana Lind",
        url: "https://example.org/authors/ana/",
        jobTitle: "Reporter",
        sameAs: ["https://a.example/ana"],
      },
      expect.objectContaining({ "@type": "Organization", name: "Foreign Desk" }),
      expect.objectContaining({ "@type": "Person", name: "Petro" }),
      expect.objectContaining({ "@type": "Organization", name: "The Daily Test" }),
    ]);
  });

  it("is the newsroom’s own where nobody is named", () => {
    const { author, publisher } = blockOf({});
    expect(author).toEqual([publisher]);
    expect(publisher).toMatchObject({ "@id": "https://example.org/#publisher", name: "The Daily Test" });
  });

  it("has dates with their offset, and a date alone where the editor gave one", () => {
    expect(blockOf({ date: "2025-12-01T10:00", updated: "2025-12-01T12:00" })).toMatchObject({
      datePublished: "2025-12-01T10:00:00+01:00",
      dateModified: "2025-12-01T12:00:00+01:00",
    });
    expect(blockOf({ date: "2025-12-01" })).toMatchObject({
      datePublished: "2025-12-01",
      dateModified: "2025-12-01",
    });
  });

  it("says what was put right, and counts that as its last change", () => {
    const corrections = [
      { date: "2025-12-03T09:00", text: "It was Tuesday." },
      { date: "2025-12-02", text: "It was Lviv.", kind: "clarification" },
    ];
    expect(blockOf({ updated: "2025-12-01T12:00", corrections })).toMatchObject({
      dateModified: "2025-12-03T09:00:00+01:00",
      correction: [
        {
          "@type": "CorrectionComment",
          text: "It was Tuesday.",
          datePublished: "2025-12-03T09:00:00+01:00",
        },
        { "@type": "CorrectionComment", text: "It was Lviv.", datePublished: "2025-12-02" },
      ],
    });
  });

  it("has its picture with caption and credit, its section, its story and what it rests on", () => {
    const block = blockOf(
      {
        image: { src: "/media/a b.jpg", alt: "A", caption: "Arrival", credit: "Ana Ilić" },
        topics: ["Peace"],
        story: "talks",
        sources: [{ title: "Statement", url: "https://a.example/" }, { title: "Interview" }],
        language: "fr",
      },
      { "stories/talks.md": markdown({ name: "The talks" }), "media/a b.jpg": "jpg" },
    );
    expect(block).toMatchObject({
      image: [
        {
          "@type": "ImageObject",
          url: "https://example.org/media/a%20b.jpg",
          caption: "Arrival",
          creditText: "Ana Ilić",
        },
      ],
      articleSection: "Peace",
      isPartOf: [{ "@id": "https://example.org/fr/stories/talks/", name: "The talks" }],
      citation: [
        { "@type": "CreativeWork", name: "Statement", url: "https://a.example/" },
        { "@type": "CreativeWork", name: "Interview" },
      ],
      inLanguage: "fr",
      wordCount: 4,
    });
  });

  it("says what is reviewed, where the editor did", () => {
    expect(blockOf({ type: "review", reviewOf: "The Cherry Orchard" }).itemReviewed).toEqual({
      "@type": "Thing",
      name: "The Cherry Orchard",
    });
    expect(blockOf({ type: "review" })).not.toHaveProperty("itemReviewed");
    expect(blockOf({ reviewOf: "The Cherry Orchard" })).not.toHaveProperty("itemReviewed");
  });

  it("states nothing that is not known", () => {
    const block = blockOf({});
    expect(Object.keys(block).sort()).toEqual(
      [
        "@context",
        "@type",
        "author",
        "dateModified",
        "datePublished",
        "description",
        "headline",
        "inLanguage",
        "isAccessibleForFree",
        "mainEntityOfPage",
        "publisher",
        "url",
        "wordCount",
      ].sort(),
    );
  });
});

import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import type { TermView } from "../../src/render/views.ts";
import { type EditionOptions, editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

function viewOf(
  address: string,
  files: Readonly<Record<string, string>>,
  options: EditionOptions = {},
): TermView {
  const planned = editionOf(files, options);
  const view = htmlView(pageAt(planned, address), planned);
  if (view?.kind !== "term") throw new Error(`${address} is not the page of a term`);
  return view;
}

const facts = (view: TermView) =>
  view.facts.map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(", ")}`);

describe("the page of a person", () => {
  const ana = (fields: object, body = "Biography.") =>
    viewOf("/people/ana/", {
      "people/ana.md": markdown({ name: "Ana", ...fields }, body),
      "articles/a.md": article({ people: ["Ana"] }),
      "media/ana.jpg": "picture",
    });

  it("has the portrait, for readers and for those who share it", () => {
    const view = ana({ image: { src: "/media/ana.jpg", alt: "Ana at her desk", credit: "Bo" } });
    expect(view.portrait).toMatchObject({ src: "/media/ana.jpg", alt: "Ana at her desk", credit: "Bo" });
    expect(view.head.properties).toContainEqual(["og:image", "https://example.org/media/ana.jpg"]);
    expect(renderPage(view)).toContain('alt="Ana at her desk"');
  });

  it.each([
    ["1978-01-25", "25 January 1978"],
    ["1978-01", "January 1978"],
    ["1978", "1978"],
    ["about 1978", "about 1978"],
  ])("words the birth %s as %s", (born, words) => {
    expect(facts(ana({ born }))).toEqual([`Born: ${words}`]);
  });

  it("names the places where more is told, and nothing that is no web address", () => {
    const view = ana({
      sameAs: [
        "https://www.wikidata.org/wiki/Q1",
        "https://fr.wikipedia.org/wiki/Ana",
        "https://viaf.org/viaf/1",
        "https://www.ana.example/",
        "https://notwikidata.org/",
        "urn:x:1",
      ],
    });
    expect(facts(view)).toEqual(["Elsewhere: Wikidata, Wikipedia (fr), VIAF, ana.example, notwikidata.org"]);
  });

  it("says of a name without a record no more than its articles do", () => {
    const view = viewOf("/people/bo/", { "articles/a.md": article({ people: ["Bo", "Cy"] }) });
    expect([view.facts, view.portrait]).toEqual([[], undefined]);
    expect(view.company?.groups.map(({ label, terms }) => [label, terms.map(({ text }) => text)])).toEqual([
      ["People", ["Cy"]],
    ]);
  });
});

describe("the page of an author", () => {
  const desk = (fields: object) =>
    viewOf("/authors/desk/", {
      "authors/desk.md": markdown({ name: "Desk", ...fields }),
      "articles/a.md": article({ authors: ["Desk"], people: ["Ana"] }),
    });
  const links = (fields: object) => desk(fields).facts.flatMap(({ values }) => values);

  it("has ways to write", () => {
    expect(links({ email: "desk@example.org", fediverse: "@desk@example.social" })).toEqual([
      { text: "desk@example.org", href: "mailto:desk@example.org" },
      { text: "@desk@example.social", href: "https://example.social/@desk" },
    ]);
  });

  it("makes no link of what is no address", () => {
    expect(links({ email: "by post" })).toEqual([{ text: "by post", href: undefined }]);
    expect(links({ email: "a@b?bcc=c@d" })).toEqual([{ text: "a@b?bcc=c@d", href: undefined }]);
  });

  it("says what they write about", () => {
    expect(desk({}).company).toMatchObject({ heading: "Often writes about", groups: [{ label: "People" }] });
  });
});

describe("the page of a place", () => {
  const files = {
    "places/palace.md": markdown({
      name: "Palace",
      within: "Paris",
      lat: 48.8703,
      lon: 2.3166,
      country: "FR",
    }),
    "places/paris.md": markdown({ name: "Paris", within: "France", lat: 48.8566, lon: 2.3522 }),
    "places/france.md": markdown({ name: "France" }),
    "places/south.md": markdown({ name: "South", lat: -33.9, lon: -70.5 }),
    "articles/a.md": article({ places: ["Palace", "Paris", "France", "South"] }),
  };

  it("shows a map that says in words what it shows", () => {
    const view = viewOf("/places/palace/", files);
    expect(view.map?.text).toBe("Map: Palace, 48.87° N, 2.32° E, in Paris, France");
    expect(viewOf("/places/south/", files).map?.text).toBe("Map: South, 33.9° S, 70.5° W");
    const html = renderPage(view);
    expect(html).toContain('role="img" aria-label="Map: Palace, 48.87° N, 2.32° E, in Paris, France"');
    expect(html.match(/<svg[\s\S]*?<\/svg>/)?.[0].length).toBeLessThan(6_000);
  });

  it("has no map where its record has no point, also if the place around it has one", () => {
    expect(viewOf("/places/france/", files).map).toBeUndefined();
    const within = { ...files, "places/palace.md": markdown({ name: "Palace", within: "Paris" }) };
    expect(viewOf("/places/palace/", within).map).toBeUndefined();
  });

  it("leads up to the largest place and down to those directly within", () => {
    expect(facts(viewOf("/places/palace/", files))).toEqual(["In: Paris, France"]);
    expect(viewOf("/places/paris/", files).narrower).toEqual({
      label: "Places within it",
      terms: [{ text: "Palace", href: "/places/palace/" }],
    });
  });

  it("tells search engines where it is", () => {
    expect(JSON.parse(viewOf("/places/palace/", files).head.structuredData[0] ?? "")).toMatchObject({
      about: {
        "@type": "Place",
        geo: { "@type": "GeoCoordinates", latitude: 48.8703, longitude: 2.3166 },
        address: { "@type": "PostalAddress", addressCountry: "FR" },
        containedInPlace: { "@type": "Place", name: "Paris", url: "https://example.org/places/paris/" },
      },
    });
  });
});

describe("the page of a topic", () => {
  it("leads to the wider topic and the narrower ones", () => {
    const files = {
      "topics/peace.md": markdown({ name: "Peace", broader: "War" }),
      "topics/guarantees.md": markdown({ name: "Guarantees", broader: "Peace" }),
      "articles/a.md": article({ topics: ["Peace", "War", "Guarantees"] }),
    };
    const view = viewOf("/topics/peace/", files);
    expect(facts(view)).toEqual(["Part of: War"]);
    expect(view.narrower).toEqual({
      label: "Narrower topics",
      terms: [{ text: "Guarantees", href: "/topics/guarantees/" }],
    });
  });
});

describe("the chart of coverage", () => {
  const chart = (...dates: readonly string[]) =>
    viewOf(
      "/people/ana/",
      Object.fromEntries(
        dates.map((date, at) => [`articles/${at}.md`, article({ title: `S ${at}`, date, people: ["Ana"] })]),
      ),
    ).chart;

  it("is not there for one article", () => {
    expect(chart("2025-12-01")).toBeUndefined();
  });

  it("says in a sentence and a table what it shows", () => {
    expect(chart("2025-12-01", "2025-12-02", "2025-10-05")).toEqual({
      text: "3 articles from October 2025 to December 2025. The peak was December 2025, with 2 articles.",
      label:
        "Coverage over time: 3 articles from October 2025 to December 2025. The peak was December 2025, with 2 articles.",
      // Twelve months at least: bars of 8 with gaps of 4.
      width: 140,
      height: 100,
      bars: "M132 100v-100h8v100zM108 100v-50h8v50z",
      from: "January 2025",
      to: "December 2025",
      most: "2 articles",
      unit: "Month",
      rows: [
        { period: "December 2025", count: "2" },
        { period: "October 2025", count: "1" },
      ],
    });
  });

  it("tells of no peak where there is none", () => {
    expect(chart("2025-12-01", "2025-10-05")?.text).toBe("2 articles from October 2025 to December 2025.");
    expect(chart("2025-12-01", "2025-12-05")?.text).toBe("2 articles in December 2025.");
  });

  it("is by year over a long time", () => {
    expect(chart("2025-12-01", "2019-10-05", "2019-11-05")).toMatchObject({
      unit: "Year",
      from: "2014",
      to: "2025",
      rows: [
        { period: "2025", count: "1" },
        { period: "2019", count: "2" },
      ],
    });
  });
});

describe("the numbered pages of a term", () => {
  const files = {
    "people/ana.md": markdown({ name: "Ana", lat: 1, lon: 1, born: "1978" }),
    ...Object.fromEntries(
      [1, 2, 3, 4].map((day) => [
        `articles/${day}.md`,
        article({ title: `Story ${day}`, date: `2025-12-0${day}`, people: ["Ana", "Bo"] }),
      ]),
    ),
  };
  it("are plain lists", () => {
    const view = viewOf("/people/ana/1/", files, { settings: settingsOf("pageSize: 2\n") });
    expect(view).toMatchObject({
      facts: [],
      chart: undefined,
      map: undefined,
      company: undefined,
      stories: [],
      portrait: undefined,
    });
    expect(view.first.length).toBe(2);
  });
});

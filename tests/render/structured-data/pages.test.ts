import { describe, expect, it } from "vitest";
import { editionOf, pageAt, settingsOf } from "../../support/edition.ts";
import { htmlView } from "../../support/made.ts";
import { article, markdown } from "../../support/newsroom.ts";

const files = {
  "articles/a.md": article({
    people: ["Ana"],
    places: ["Élysée", "Paris"],
    topics: ["Peace"],
    authors: ["reporter", "desk"],
    story: "talks",
  }),
  "articles/b.md": article({ title: "B", people: ["Ana"] }),
  "articles/c.md": article({ title: "C", people: ["Ana"] }),
  "articles/d.md": article({ title: "D" }),
  "people/ana.md": markdown({ name: "Ana", role: "Minister", born: "1978", description: "Who she is." }),
  "places/elysee.md": markdown({ name: "Élysée", within: "Paris", lat: 48.87, lon: 2.31, country: "FR" }),
  "places/paris.md": markdown({ name: "Paris", sameAs: ["https://www.wikidata.org/wiki/Q90"] }),
  "authors/reporter.md": markdown({ name: "Petro", role: "Reporter", description: "Writes from Kyiv." }),
  "authors/desk.md": markdown({ name: "Desk", desk: true }),
  "stories/talks.md": markdown({ name: "The talks", description: "A week." }),
};

function blocksOf(address: string, settings = settingsOf()): Record<string, unknown>[] {
  const planned = editionOf(files, { settings });
  const view = htmlView(pageAt(planned, address), planned);
  return view?.head.structuredData.map((data) => JSON.parse(data)) ?? [];
}

/** The names on the way to a page. */
function wayTo(address: string): string[] {
  const list = blocksOf(address).find((block) => block["@type"] === "BreadcrumbList");
  const items = (list?.itemListElement ?? []) as { position: number; name: string; item: string }[];
  expect(items.map(({ position }) => position)).toEqual(items.map((_item, index) => index + 1));
  return items.map(({ name, item }) => `${name} ${item.replace("https://example.org", "")}`);
}

describe("the front page", () => {
  it("says which site it is and who stands behind it", () => {
    const [site, publisher] = blocksOf(
      "/",
      settingsOf(
        `publisher: ${JSON.stringify({
          name: "The Society",
          logo: "/media/mark.svg",
          founded: "1921-05-01",
          email: "desk@example.org",
          sameAs: ["https://www.wikidata.org/wiki/Q1"],
          policies: { corrections: "/corrections-policy/", "fact-checking": "/facts/", privacy: "/privacy/" },
        })}\n`,
      ),
    );
    expect(site).toMatchObject({
      "@type": "WebSite",
      name: "The Daily Test",
      publisher: { "@id": "https://example.org/#publisher" },
    });
    expect(publisher).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsMediaOrganization",
      "@id": "https://example.org/#publisher",
      name: "The Society",
      url: "https://example.org/",
      logo: { "@type": "ImageObject", url: "https://example.org/media/mark.svg" },
      foundingDate: "1921-05-01",
      email: "desk@example.org",
      sameAs: ["https://www.wikidata.org/wiki/Q1"],
      correctionsPolicy: "https://example.org/corrections-policy/",
      verificationFactCheckingPolicy: "https://example.org/facts/",
    });
  });
});

describe("the page of a term", () => {
  it("is a profile where it is an author’s", () => {
    expect(blocksOf("/authors/reporter/")[0]).toMatchObject({
      "@type": "ProfilePage",
      mainEntity: {
        "@type": "Person",
        "@id": "https://example.org/authors/reporter/#entity",
        name: "Petro",
        jobTitle: "Reporter",
        description: "Writes from Kyiv.",
      },
    });
    expect(blocksOf("/authors/desk/")[0]).toMatchObject({ mainEntity: { "@type": "Organization" } });
  });

  it("says where a place is and what it lies in", () => {
    expect(blocksOf("/places/elysee/")[0]).toMatchObject({
      "@type": "CollectionPage",
      about: {
        "@type": "Place",
        geo: { "@type": "GeoCoordinates", latitude: 48.87, longitude: 2.31 },
        address: { "@type": "PostalAddress", addressCountry: "FR" },
        containedInPlace: { "@type": "Place", "@id": "https://example.org/places/paris/#entity" },
      },
    });
  });

  it("says who a person is", () => {
    expect(blocksOf("/people/ana/")[0]).toMatchObject({
      "@type": "CollectionPage",
      about: { "@type": "Person", jobTitle: "Minister", birthDate: "1978", description: "Who she is." },
    });
  });

  it("says so once, and not on its older pages", () => {
    const types = (address: string) =>
      blocksOf(address, settingsOf("pageSize: 1\n")).map((block) => block["@type"]);
    expect(types("/people/ana/")).toEqual(["CollectionPage", "BreadcrumbList"]);
    expect(types("/people/ana/1/")).toEqual(["BreadcrumbList"]);
  });
});

describe("the way from the front page", () => {
  it.each([
    ["/2025/12/01/a/", ["Peace /topics/peace/"]],
    ["/2025/12/01/b/", ["Ana /people/ana/"]],
    ["/2025/12/01/d/", ["Latest /latest/"]],
    ["/latest/", ["Latest /latest/"]],
    ["/people/", ["People /people/"]],
    ["/people/ana/", ["People /people/", "Ana /people/ana/"]],
    ["/authors/reporter/", ["Authors /authors/", "Petro /authors/reporter/"]],
    ["/2025/", ["Archive /archive/", "2025 /2025/"]],
    ["/2025/12/", ["Archive /archive/", "2025 /2025/", "December 2025 /2025/12/"]],
    [
      "/2025/12/01/",
      ["Archive /archive/", "2025 /2025/", "December 2025 /2025/12/", "1 December 2025 /2025/12/01/"],
    ],
  ])("leads to %s", (address, way) => {
    expect(wayTo(address)).toEqual(["The Daily Test /", ...way]);
  });
});

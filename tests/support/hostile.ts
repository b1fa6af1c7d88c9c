import { article, markdown } from "./newsroom.ts";

/** Every sign that means something somewhere, in one line of text. */
export const hostileText = `</script><script>alert("1")</script> ]]> <!-- & 'x' \\ \u2028\u2029 {{ 7 }} 👩‍👩‍👧 שלום, العالم ${"long ".repeat(60)}end`;

/** The same as it stands when it was put in order: separators of lines are spaces in a text of one line. */
export const hostileShown = hostileText.replace(/\s+/g, " ");

const picture = { src: "/media/a.jpg", alt: hostileText, caption: hostileText, credit: hostileText };

/** A newsroom in which every text is hostile and every field is filled in; one article of each type. */
export const hostileFiles: Readonly<Record<string, string>> = {
  "site.yaml": [
    `title: ${JSON.stringify(hostileText)}`,
    "url: https://example.org/news/",
    `republish: ${JSON.stringify({ licence: hostileText, note: hostileText, pictures: [hostileText] })}`,
    "language: ar",
    "timeZone: Europe/Paris",
    `description: ${JSON.stringify(hostileText)}`,
    `publisher: ${JSON.stringify({
      name: hostileText,
      logo: "/media/logo 1.png",
      sameAs: ["https://www.wikidata.org/wiki/Q1", "not an address"],
      founded: "1921",
      email: "desk@example.org",
      policies: {
        corrections: "/corrections policy/",
        ethics: "https://example.org/ethics?a=1&b=2",
        ownership: "/ownership/",
        masthead: "/masthead/",
        diversity: "/diversity/",
        "fact-checking": "/fact-checking/",
        "unnamed-sources": "/sources/",
        feedback: "/feedback/",
        mission: "/mission/",
        "no-bylines": "/bylines/",
        "publishing-principles": "/principles/",
        privacy: "/privacy/",
      },
    })}`,
    "taxonomies: [people, places, organisations, topics]",
    "",
  ].join("\n"),
  "people/ana.md": markdown({
    name: hostileText,
    aliases: [`${hostileText} 2`],
    description: hostileText,
    role: hostileText,
    born: "about 1950",
    image: picture,
    sameAs: ["https://www.wikidata.org/wiki/Q2", "javascript:alert(1)"],
  }),
  "people/petro.md": markdown({ name: "Petro", born: "1978-01-25", role: "Minister" }),
  "places/palace.md": markdown({ name: `${hostileText} palace`, within: "Paris", lat: 48.87, lon: 2.3167 }),
  "places/paris.md": markdown({ name: "Paris", country: "FR", lat: 48.85, lon: 2.35 }),
  "topics/peace.md": markdown({ name: `Peace ${hostileText}`, broader: "War" }),
  "authors/reporter.md": markdown({
    name: `By ${hostileText}`,
    role: hostileText,
    fediverse: "https://example.social/@reporter",
    sameAs: ["https://example.social/@reporter"],
    image: picture,
  }),
  "authors/desk.md": markdown({ name: "The Desk", desk: true, role: "Desk" }),
  "stories/talks.md": markdown({ name: hostileText, description: hostileText }),
  "media/a.jpg": "a picture",
  ...Object.fromEntries(
    ["news", "analysis", "opinion", "review", "live", "sponsored"].map((type, index) => [
      `articles/${type}.md`,
      article({
        title: hostileText,
        date: index % 2 === 0 ? "2025-12-01" : "2025-12-01T10:00",
        updated: "2025-12-02T08:00",
        expires: "2026-06-01",
        description: hostileText,
        type,
        reviewOf: hostileText,
        people: ["ana", "Petro"],
        places: ["palace", "Paris"],
        organisations: ["Academy"],
        topics: ["peace", "War"],
        authors: ["reporter", "desk", "Nobody"],
        story: "talks",
        dateline: hostileText,
        image: picture,
        corrections: [
          { date: "2025-12-03", text: hostileText },
          { date: "2025-12-02T09:00", text: hostileText, kind: "clarification" },
        ],
        sources: [{ title: hostileText, url: "https://a.example/?a=1&b='\"<>" }, { title: hostileText }],
      }),
    ]),
  ),
  "articles/bare.md": article({ title: "Bare", date: "2025-12-01" }, ""),
};

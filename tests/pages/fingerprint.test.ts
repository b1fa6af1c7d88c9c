import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/kinds/page-facts.ts";
import type { Page } from "../../src/pages/page.ts";
import { shareCard, shareCardFacts } from "../../src/render/pictures/share-card.ts";
import { type EditionOptions, editionOf, type Planned, settingsOf } from "../support/edition.ts";
import { type Corpus, editOf, filesOf, firstCorpus } from "../support/edits.ts";
import { htmlView, textFile } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const settings = settingsOf(
  "pageSize: 2\nfeeds: { items: 3 }\nshareCards: true\nsearch: true\nrepublish: { licence: CC BY 4.0 }\n",
);

/** What a page is, without printing it: its view, or its text. */
function content(page: Page, planned: Planned): string {
  if (page.subject.kind === "share-card")
    return JSON.stringify(
      shareCard(
        shareCardFacts(page.subject.article.row, planned.edition.settings, planned.context.words),
        planned.edition.settings.face,
      ),
    );
  return JSON.stringify(htmlView(page, planned) ?? textFile(page, planned) ?? "a file");
}

/** Fingerprint and content of every page by address. */
function pagesOf(
  files: Readonly<Record<string, string>>,
  options: EditionOptions,
): Map<string, { fingerprint: string; content: string }> {
  const planned = editionOf(files, options);
  return new Map(
    planned.pages.map((page) => [
      page.address,
      { fingerprint: fingerprintOf(planned.facts.of(page), ""), content: content(page, planned) },
    ]),
  );
}

/** The addresses whose fingerprint is the same in both, but whose content is not. */
function overlooked(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  options: EditionOptions = { settings },
): string[] {
  const then = pagesOf(before, options);
  return [...pagesOf(after, options)]
    .filter(([address, page]) => {
      const old = then.get(address);
      return old !== undefined && old.fingerprint === page.fingerprint && old.content !== page.content;
    })
    .map(([address]) => address);
}

describe("a fingerprint", () => {
  const base = {
    "people/ana.md": markdown({ name: "Ana", role: "Minister" }),
    "articles/a.md": article({ date: "2025-12-01", people: ["Ana"], places: ["Paris"], topics: ["Peace"] }),
    "articles/b.md": article({ title: "B", date: "2025-12-02", people: ["Petro"], authors: ["Desk"] }),
  };
  it.each([
    [
      "a record says what it is elsewhere",
      { "people/ana.md": markdown({ name: "Ana", role: "Minister", sameAs: ["https://a.example/"] }) },
    ],
    ["a record is renamed", { "people/ana.md": markdown({ name: "Anna", aliases: ["Ana"] }) }],
    ["a record changes its role", { "people/ana.md": markdown({ name: "Ana", role: "President" }) }],
    [
      "a name moves to another group",
      { "articles/a.md": article({ date: "2025-12-01", people: ["Ana", "Paris"], topics: ["Peace"] }) },
    ],
    ["a record is added", { "people/petro.md": markdown({ name: "Petro Ш.", aliases: ["Petro"] }) }],
    [
      "a neighbour is renamed",
      {
        "articles/a.md": article({
          title: "Renamed",
          date: "2025-12-01",
          people: ["Ana"],
          places: ["Paris"],
          topics: ["Peace"],
        }),
      },
    ],
    [
      "a neighbour is in another language",
      {
        "articles/a.md": article({
          language: "ar",
          date: "2025-12-01",
          people: ["Ana"],
          places: ["Paris"],
          topics: ["Peace"],
        }),
      },
    ],
    ["an author is renamed", { "authors/desk.md": markdown({ name: "The Desk", aliases: ["Desk"] }) }],
    [
      "an article gets a type",
      {
        "articles/b.md": article({
          title: "B",
          date: "2025-12-02",
          type: "opinion",
          people: ["Petro"],
          authors: ["Desk"],
        }),
      },
    ],
    [
      "an article gets a correction",
      {
        "articles/b.md": article({
          title: "B",
          date: "2025-12-02",
          people: ["Petro"],
          authors: ["Desk"],
          corrections: [{ date: "2025-12-03", text: "No." }],
        }),
      },
    ],
    [
      "an article is pinned",
      {
        "articles/a.md": article({
          pin: true,
          date: "2025-12-01",
          people: ["Ana"],
          places: ["Paris"],
          topics: ["Peace"],
        }),
      },
    ],
    [
      "an article goes to another address",
      {
        "articles/a.md": article({
          slug: "other",
          date: "2025-12-01",
          people: ["Ana"],
          places: ["Paris"],
          topics: ["Peace"],
        }),
      },
    ],
    [
      "an old address is added",
      {
        "articles/b.md": article({
          title: "B",
          date: "2025-12-02",
          people: ["Petro"],
          authors: ["Desk"],
          aliases: ["/old/"],
        }),
      },
    ],
    [
      "an article that was sponsored is sponsored by somebody",
      {
        "articles/b.md": article({
          title: "B",
          date: "2025-12-02",
          people: ["Petro"],
          authors: ["Desk"],
          type: "sponsored",
          sponsor: { name: "Tours", url: "https://tours.example/" },
        }),
      },
    ],
    ["a record gets a slug", { "people/ana.md": markdown({ name: "Ana", role: "Minister", slug: "a" }) }],
    [
      "a record gets an old address",
      { "people/ana.md": markdown({ name: "Ana", role: "Minister", oldAddresses: ["/ana/"] }) },
    ],
  ])("changes with every page that changes, when %s", (_what, change) => {
    expect(overlooked(base, { ...base, ...change })).toEqual([]);
    expect(overlooked({ ...base, ...change }, base)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    [
      "a correction becomes a clarification",
      { corrections: [{ date: "2025-12-03", text: "No." }] },
      { corrections: [{ date: "2025-12-03", text: "No.", kind: "clarification" }] },
    ],
    [
      "a correction says something else",
      { corrections: [{ date: "2025-12-03", text: "No." }] },
      { corrections: [{ date: "2025-12-03", text: "Yes." }] },
    ],
    [
      "a correction is of another day",
      { corrections: [{ date: "2025-12-03", text: "No." }] },
      { corrections: [{ date: "2025-12-04", text: "No." }] },
    ],
    [
      "an article that was corrected is renamed",
      { corrections: [{ date: "2025-12-03", text: "No." }] },
      { title: "Renamed", corrections: [{ date: "2025-12-03", text: "No." }] },
    ],
    [
      "an article that was corrected is in another language",
      { corrections: [{ date: "2025-12-03", text: "No." }] },
      { language: "fr", corrections: [{ date: "2025-12-03", text: "No." }] },
    ],
    [
      "a sponsor gets another name",
      { type: "sponsored", sponsor: { name: "Tours" } },
      { type: "sponsored", sponsor: { name: "Boats" } },
    ],
    [
      "a sponsor gets an address",
      { type: "sponsored", sponsor: { name: "Tours" } },
      { type: "sponsored", sponsor: { name: "Tours", url: "https://tours.example/" } },
    ],
    [
      "the oldest address is another",
      { aliases: ["/one/", "/two/"], corrections: [{ date: "2025-12-03", text: "No." }] },
      { aliases: ["/two/", "/one/"], corrections: [{ date: "2025-12-03", text: "No." }] },
    ],
  ])("changes with every page that changes, when %s", (_what, before, after) => {
    const [then, now] = [before, after].map((fields) => ({
      ...base,
      "articles/b.md": article({ title: "B", date: "2025-12-02", people: ["Petro"], ...fields }),
    }));
    expect(overlooked(then ?? {}, now ?? {})).toEqual([]);
    const summaries = { settings: settingsOf("feeds: { fullText: false }\n") };
    expect(overlooked(then ?? {}, now ?? {}, summaries)).toEqual([]);
  });

  it("changes with the file of redirects when an old address leads elsewhere", () => {
    const old = { aliases: ["/old/"] };
    const options = { settings: settingsOf("host: netlify\n") };
    const then = { "articles/a.md": article(old), "articles/b.md": article({ title: "B" }) };
    const now = { "articles/a.md": article(), "articles/b.md": article({ title: "B", ...old }) };
    expect(overlooked(then, now, options)).toEqual([]);
  });

  it("changes with every page that changes, over any sequence of edits", () => {
    fc.assert(
      fc.property(fc.array(editOf, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, drafts) => {
        let corpus: Corpus = firstCorpus;
        for (const edit of edits) {
          const next = edit(corpus);
          expect(overlooked(filesOf(corpus), filesOf(next), { settings, drafts, now: next.now })).toEqual([]);
          corpus = next;
        }
      }),
      { numRuns: 30 },
    );
  });

  it("stays the same for pages that an edit of the text does not reach", () => {
    const edited = {
      ...base,
      "articles/a.md": article(
        {
          date: "2025-12-01",
          people: ["Ana"],
          places: ["Paris"],
          topics: ["Peace"],
          description: "Standfirst",
        },
        "Two.",
      ),
    };
    const before = {
      ...base,
      "articles/a.md": article(
        {
          date: "2025-12-01",
          people: ["Ana"],
          places: ["Paris"],
          topics: ["Peace"],
          description: "Standfirst",
        },
        "One.",
      ),
    };
    const then = pagesOf(before, { settings });
    const changed = [...pagesOf(edited, { settings })].filter(
      ([address, page]) => then.get(address)?.fingerprint !== page.fingerprint,
    );
    expect(changed.map(([address]) => address).sort()).toEqual([
      "/2025/12/01/a/",
      "/2025/12/01/a/republish/",
      "/atom.xml",
      "/feed.json",
      "/feed.xml",
      "/republish/feed.xml",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOfFacts } from "../../src/kinds/facts-digest.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { editOf, filesOf, firstCorpus } from "../support/edits.ts";
import { article, markdown } from "../support/newsroom.ts";

const settings = settingsOf(
  "pageSize: 2\nshareCards: true\nsearch: true\nhost: netlify\naiCrawlers: disallow\nrepublish: { licence: CC BY 4.0 }\n",
);

const files = {
  ...filesOf(firstCorpus),
  "articles/whole.md": article({
    title: "Whole",
    description: "All that an article can say.",
    date: "2025-12-01",
    updated: "2025-12-02T10:00",
    people: ["Ana Lind"],
    authors: ["Desk"],
    byline: "By {Desk}",
    dateline: "Paris",
    type: "sponsored",
    sponsor: { name: "Tours", url: "https://tours.example/" },
    image: { src: "/media/picture.svg", alt: "A picture" },
    corrections: [{ date: "2025-12-03", text: "It was Lyon." }],
    sources: [{ title: "A statement" }],
    aliases: ["/old/"],
  }),
  "articles/draft.md": article({ title: "Draft", draft: true, language: "fr", translationOf: "whole" }),
  "pages/contact.md": markdown({ title: "Contact", aliases: ["/where/"] }),
};

/** What is more than data in facts, by where it stands in them: types cannot tell of all of it. */
function* moreThanData(
  facts: unknown,
  at: string,
  around: readonly unknown[] = [],
  seen = new Set<unknown>(),
): Iterable<string> {
  if (facts === undefined || typeof facts === "string" || typeof facts === "boolean") return;
  if (typeof facts === "number" && Number.isFinite(facts)) return;
  if (typeof facts !== "object" || facts === null) yield `${at}: ${String(facts)}`;
  else if (around.includes(facts)) yield `${at}: stands in itself`;
  else if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(facts)))
    yield `${at}: is a ${facts.constructor.name}`;
  else if (!seen.has(facts)) {
    seen.add(facts);
    for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(facts))) {
      if (get !== undefined) yield `${at}.${name}: is made when it is read`;
      else yield* moreThanData(value, `${at}.${name}`, [...around, facts], seen);
    }
  }
}

/** Everything in facts that has a digest, as JSON. */
function* partsOf(facts: unknown): Iterable<readonly [digest: string, said: string]> {
  if (typeof facts !== "object" || facts === null) return;
  if ("digest" in facts && typeof facts.digest === "string") yield [facts.digest, JSON.stringify(facts)];
  for (const value of Object.values(facts)) yield* partsOf(value);
}

describe("facts", () => {
  it("are plain data, of every page", () => {
    const { pages, facts } = editionOf(files, { settings, drafts: true });
    expect(pages.flatMap((page) => [...moreThanData(facts.of(page).facts, page.subject.kind)])).toEqual([]);
  });

  it("are told to be more where they are", () => {
    class Counter {
      readonly name = "Ana";
    }
    const circle: unknown[] = [];
    circle.push(circle);
    const given = {
      a: new Counter(),
      b: new Date(0),
      c: new Map(),
      d: () => "",
      e: null,
      f: Number.NaN,
      circle,
    };
    expect([...moreThanData(given, "")]).toHaveLength(7);
    const read = {
      get now() {
        return "";
      },
    };
    expect([...moreThanData(read, "")]).toEqual([".now: is made when it is read"]);
  });

  it("have no digest that stands for two things, over any edits", () => {
    const said = new Map<string, string>();
    const corpora = fc.sample(editOf, { numRuns: 30, seed: 1 }).map((edit) => edit(firstCorpus));
    for (const corpus of [firstCorpus, ...corpora]) {
      const { pages, facts } = editionOf(filesOf(corpus), { settings, drafts: true, now: corpus.now });
      for (const page of pages)
        for (const [digest, json] of partsOf(facts.of(page).facts)) {
          expect(said.get(digest) ?? json, page.address).toBe(json);
          said.set(digest, json);
        }
    }
  });

  it("have another digest where a value, a field or its place is another", () => {
    const all = [
      { a: "b" },
      { b: "a" },
      { a: "b", c: "d" },
      { a: { b: "c" } },
      { a: { b: "c" }, d: "e" },
      { a: { b: "c", d: "e" } },
      { a: [] },
      { a: ["b"] },
      { a: ["b", "c"] },
      { a: ["b,c"] },
      { a: [["b"], []] },
      { a: [[], ["b"]] },
      { a: { digest: "b" }, b: { digest: "c" } },
      { a: { digest: "c" }, b: { digest: "b" } },
      { a: [{ digest: "b" }, { digest: "c" }] },
      { a: [{ digest: "c" }, { digest: "b" }] },
    ];
    expect(new Set(all.map(digestOfFacts)).size).toBe(all.length);
    expect(digestOfFacts({ a: "b", c: undefined })).toBe(digestOfFacts({ a: "b" }));
  });
});

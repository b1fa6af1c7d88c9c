import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** The slug of each topic, with what is complained of; `topics` are those of one article each, the oldest first. */
function topicsOf(topics: readonly string[], records: Readonly<Record<string, string>> = {}) {
  const { edition, complaints } = editionOf({
    ...records,
    ...Object.fromEntries(
      topics.map((name, day) => [
        `articles/a${day}.md`,
        article({ title: `A ${day}`, date: `2025-11-${String(day + 1).padStart(2, "0")}`, topics: [name] }),
      ]),
    ),
  });
  const terms = edition.papers[0].groups.find(({ id }) => id === "topics")?.terms ?? [];
  return {
    slugs: Object.fromEntries(terms.map(({ name, slug }) => [name, slug])),
    shared: complaints.filter(({ code }) => code === "address-shared"),
  };
}

describe("the address of a name without a record", () => {
  it("says the signs that tell names of one letter apart, so that these never meet", () => {
    expect(topicsOf(["C++", "C#", "F#", "C"])).toEqual({
      slugs: { "C++": "c-plus-plus", "C#": "c-sharp", "F#": "f-sharp", C: "c" },
      shared: [],
    });
    // Elsewhere the signs are no part of the name.
    expect(topicsOf(["Disney+", "#Weather"]).slugs).toEqual({ "Disney+": "disney", "#Weather": "weather" });
  });

  it("is the plain one for the name that spells it, whichever came first", () => {
    for (const topics of [
      ["Мир", "Mir"],
      ["Mir", "Мир"],
    ]) {
      const { slugs, shared } = topicsOf(topics);
      expect(slugs.Mir).toBe("mir");
      expect(slugs.Мир).toMatch(/^mir-[0-9a-f]{6}$/);
      expect(shared.map(({ at, message }) => [at.field, message.slice(0, 22)])).toEqual([
        [["topics", 0], "“Мир” and “Mir” would "],
      ]);
    }
    expect(topicsOf(["Мир"])).toEqual({ slugs: { Мир: "mir" }, shared: [] });
  });

  it("does not hang on the order of articles, where two names want it and neither spells it", () => {
    const one = topicsOf(["北京", "背景"]);
    expect(topicsOf(["背景", "北京"]).slugs).toEqual(one.slugs);
    expect(Object.values(one.slugs)).toContain("beijing");
    expect(one.shared).toHaveLength(1);
  });

  it("stays when the advice is followed, word for word", () => {
    const [complaint] = topicsOf(["Мир", "Mir"]).shared;
    expect(complaint?.hint).toContain("content/topics/mir.md with `name: Mir`");
    expect(complaint?.hint).toContain("content/topics/mir-2.md with `name: Мир`");
    const records = {
      "topics/mir.md": markdown({ name: "Mir" }),
      "topics/mir-2.md": markdown({ name: "Мир" }),
    };
    expect(topicsOf(["Мир", "Mir"], records)).toEqual({ slugs: { Mir: "mir", Мир: "mir-2" }, shared: [] });
    expect(topicsOf(["Мир"], records).slugs).toEqual({ Мир: "mir-2" });
    const merged = { "topics/mir.md": markdown({ name: "Mir", aliases: ["Мир"] }) };
    expect(topicsOf(["Мир", "Mir"], merged)).toEqual({ slugs: { Mir: "mir" }, shared: [] });
  });

  it("is the same in any order of articles, whatever the names", () => {
    const names = fc.uniqueArray(
      fc.constantFrom(
        "C",
        "C++",
        "c#",
        "С",
        "Mir",
        "Мир",
        "mír",
        "北京",
        "背景",
        "!!!",
        "Net",
        ".NET",
        "Nет",
      ),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (topics, chance) => {
        const shuffled = topics
          .map((name) => ({ name, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ name }) => name);
        const addresses = (list: readonly string[]) => Object.values(topicsOf(list).slugs).sort();
        expect(addresses(shuffled)).toEqual(addresses(topics));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a record with a slug of its own", () => {
  const files = {
    "topics/peace-talks.md": markdown({ name: "Peace talks", slug: "peace", oldAddresses: ["/tags/peace/"] }),
    "articles/a.md": article({ topics: ["peace-talks"] }),
  };

  it("has its page there; its file’s name and its old addresses lead to it", () => {
    const { pages } = editionOf(files);
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toContain("/topics/peace/");
    expect(addresses).toContain("/topics/peace/feed.xml");
    const redirects = pages.flatMap(({ address, subject }) =>
      subject.kind === "redirect" ? [`${address} → ${subject.to}`] : [],
    );
    expect(redirects).toEqual(["/tags/peace/ → /topics/peace/", "/topics/peace-talks/ → /topics/peace/"]);
  });

  it("has no page and no old address before an article names it", () => {
    const { pages } = editionOf({ ...files, "articles/a.md": article() });
    expect(pages.some(({ address }) => /peace/.test(address))).toBe(false);
  });
});

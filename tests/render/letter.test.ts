import { describe, expect, it } from "vitest";
import { renderLetter } from "../../layouts/letter.tsx";
import { letterFacts, placeOfPaper } from "../../src/kinds/letter-facts.ts";
import { type LetterWish, letterPicks } from "../../src/pages/letter-picks.ts";
import type { LetterView } from "../../src/render/letter-view.ts";
import { letterView } from "../../src/render/views/letter.ts";
import { wrapped } from "../../src/render/wrapped.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { hostileFiles, hostileText } from "../support/hostile.ts";
import { article, markdown } from "../support/newsroom.ts";

const settings = settingsOf(
  "publisher: { name: The House, email: desk@example.org }\n",
  "https://example.org/news/",
);

const files = {
  "stories/dam.md": markdown({ name: "The dam", description: "How it broke." }),
  "articles/a.md": article({
    title: "First <b> & “last”",
    date: "2025-12-01T08:00",
    description: "A standfirst.",
    topics: ["Weather"],
    story: "dam",
    image: { src: "/media/a.jpg", alt: "A dam" },
    slug: "a",
  }),
  "articles/b.md": article({
    title: "Second",
    date: "2025-12-01T19:30",
    type: "opinion",
    authors: ["Ana Ilić"],
    topics: ["Weather"],
    slug: "b",
    corrections: [{ date: "2025-12-03", text: "It was Lyon." }],
  }),
  "articles/c.md": article({ title: "Third", date: "2025-12-03", slug: "c" }),
  "articles/fr.md": article({
    title: "Le barrage",
    date: "2025-12-01",
    language: "fr",
    topics: ["Weather"],
    slug: "fr",
  }),
  "articles/draft.md": article({
    title: "Hidden one",
    date: "2025-12-01",
    draft: true,
    topics: ["Secret"],
    story: "plot",
  }),
  "articles/later.md": article({
    title: "Hidden two",
    date: "2025-12-01",
    embargo: "2099-01-01",
    topics: ["Weather"],
  }),
  "articles/old.md": article({
    title: "Hidden three",
    date: "2025-12-01T01:00",
    expires: "2025-12-02",
    topics: ["Weather"],
  }),
  "media/a.jpg": "jpeg 1600 900",
};

function viewOf(
  wish: LetterWish,
  language?: string,
  of: Readonly<Record<string, string>> = files,
): LetterView {
  const { edition, context } = editionOf(of, { settings });
  const picks = letterPicks(edition, wish, language);
  const among = placeOfPaper(picks, edition);
  return letterView(letterFacts(picks, edition), among === undefined ? context : context.of(among.paper));
}

const dayOf = (day: string): LetterWish => ({ of: "day", day });
const nothing = (wish: LetterWish, language?: string): string => {
  try {
    viewOf(wish, language);
  } catch (error) {
    return String(error);
  }
  return "";
};

describe("a letter", () => {
  it("of a day has what readers may see of it, newest first, with whole addresses", () => {
    const view = viewOf(dayOf("2025-12-01"));
    const { html, text } = renderLetter(view);
    expect(view.subject).toBe("The Daily Test: 1 December 2025");
    expect(view.articles.map(({ href }) => href)).toEqual([
      "https://example.org/news/2025/12/01/b/",
      "https://example.org/news/2025/12/01/a/",
    ]);
    expect(view.articles[0]).toMatchObject({
      over: "Opinion · Weather",
      by: "Ana Ilić",
      published: { text: "19:30" },
    });
    expect(html + text).not.toMatch(/Hidden|Secret|barrage|It was Lyon/);
    expect(text).toContain(
      "First <b> & “last”\nA standfirst.\n08:00\nhttps://example.org/news/2025/12/01/a/\n",
    );
    expect(text).toMatch(/https:\/\/example\.org\/news\/2025\/12\/01\/\n\nThe House\ndesk@example\.org\n$/);
    expect(html).toContain("First &lt;b> &amp; “last”");
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map(([, to = ""]) => to)
        .filter((to) => !/^(?:https|mailto):/.test(to)),
    ).toEqual([]);
  });

  it("tells nobody who opened it: no script, no form, no frame, and no picture but of the first article", () => {
    const { html } = renderLetter(viewOf({ of: "story", name: "dam" }));
    expect(html).not.toMatch(/<(?:script|iframe|form|link)\b|\?/);
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toMatch(
      /<img src="https:\/\/example\.org\/news\/pictures\/[^"]+-card-640\.jpg" alt="A dam" width="552" height="368"/,
    );
    expect(html.length).toBeLessThan(8_000);
  });

  it("of a day has what was put right on it", () => {
    const view = viewOf(dayOf("2025-12-03"));
    expect(view.corrections.list).toMatchObject([
      { label: "Correction", text: "It was Lyon.", article: { text: "Second" } },
    ]);
    expect(view.corrections.list[0]?.article.href).toMatch(
      /^https:\/\/example\.org\/news\/2025\/12\/01\/b\/#correction-/,
    );
  });

  it("is of a story or a topic by any of its names, in the language of a paper", () => {
    expect(viewOf({ of: "story", name: "The dam" })).toMatchObject({
      heading: "The dam",
      intro: "How it broke.",
    });
    expect(viewOf({ of: "topic", name: "weather" }).articles.map(({ over }) => over)).toEqual([
      "Opinion",
      undefined,
    ]);
    const french = viewOf({ of: "topic", name: "Weather" }, "FR");
    expect([french.language, french.more.text, french.articles.length]).toEqual([
      "fr",
      "Lire sur le site",
      1,
    ]);
  });

  it("says what there is, where nothing public is about what was wished for", () => {
    expect(nothing(dayOf("2025-12-02"))).toBe(
      "NothingToWrite: Nothing was published on 2025-12-02. The nearest days with articles are 2025-12-01 and 2025-12-03.",
    );
    expect(nothing({ of: "story", name: "damm" })).toContain(
      "No story of public articles is called “damm”. Did you mean “dam”?",
    );
    expect(nothing({ of: "topic", name: "Secret" })).toContain("is called “Secret”. There is “Weather”.");
    expect(nothing(dayOf("2025-12-01"), "de")).toContain("in the language “de”; there is en, fr.");
  });

  it("keeps every text a text", () => {
    const articles = Object.fromEntries(
      Object.entries(hostileFiles).filter(([name]) => name.startsWith("articles/")),
    );
    const { edition, context } = editionOf(articles, { settings });
    const picks = letterPicks(
      edition,
      dayOf(edition.articles[0]?.row.date.iso.slice(0, 10) ?? ""),
      undefined,
    );
    const { html } = renderLetter(letterView(letterFacts(picks, edition), context));
    expect(hostileText).toContain("<script>");
    expect(html).not.toContain("<script");
  });
});

it("lines of a letter end at spaces, and between signs of scripts without any", () => {
  expect(wrapped("one two three", 7)).toBe("one two\nthree");
  expect(wrapped("  indented words", 10)).toBe("  indented\n  words");
  expect(wrapped("see https://example.org/a-very-long-address/ there", 10)).toBe(
    "see\nhttps://example.org/a-very-long-address/\nthere",
  );
  expect(wrapped("一二三四五。六七", 10)).toBe("一二三四五。\n六七");
  expect(wrapped("a\n\nb ", 10)).toBe("a\n\nb");
});

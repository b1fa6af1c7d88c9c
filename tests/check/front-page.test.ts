import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/check/run-checks.ts";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const files = {
  "articles/a.md": article({ title: "A", topics: ["Peace"] }),
  "articles/b.md": article({ title: "B", topics: ["Peace"], date: "2025-12-02" }),
  "articles/draft.md": article({ title: "Draft", draft: true }),
  "articles/later.md": article({ title: "Later", embargo: "2025-12-20" }),
  "articles/gone.md": article({ title: "Gone", expires: "2025-12-05" }),
  "articles/off.md": article({ title: "Off", front: false }),
  "articles/fr.md": article({ title: "Bonjour", language: "fr" }),
  "articles/x/one.md": article({ title: "One", slug: "one", date: "2025-11-01" }),
  "articles/y/one.md": article({ title: "Two", slug: "one", date: "2025-11-02" }),
  "topics/war.md": markdown({ name: "War" }),
};

/** Complaints of front pages as `file field code`, with what is said. */
function said(front: string, more: Readonly<Record<string, string>> = {}, drafts = false) {
  const planned = editionOf({ ...files, "front.yaml": front, ...more }, { drafts });
  return [...planned.complaints, ...runChecks(planned.edition, planned.pages)]
    .filter(({ code }) => code !== "policy-missing")
    .map(({ code, at, message, hint }) => ({
      at: `${at.file.replace("content/", "")} ${at.field.join(".")} ${code}`,
      message,
      hint,
    }));
}

describe("a front page names", () => {
  it.each([
    ["no article", "lead: nothing\n", "front.yaml lead front-unknown", "There is no article “nothing”."],
    ["a draft", "lead: draft\n", "front.yaml lead front-not-shown", "“Draft” is a draft,"],
    ["one to come", "lead: later\n", "front.yaml lead front-not-shown", "“Later” is not public yet,"],
    ["one that is gone", "lead: gone\n", "front.yaml lead front-not-shown", "“Gone” has expired,"],
    ["one that is on none", "lead: off\n", "front.yaml lead front-not-shown", "“Off” has `front: false`,"],
    ["one of another paper", "lead: fr\n", "front.yaml lead front-unknown", "“Bonjour” is in `fr`,"],
    ["one of two", "lead: one\n", "front.yaml lead front-unknown", "may be content/articles/x/one.md or"],
    [
      "a topic with a slip",
      "blocks:\n  - { topic: Paece }\n",
      "front.yaml blocks.0.topic front-unknown",
      "Nothing in topics is called “Paece”,",
    ],
    [
      "a topic without articles",
      "blocks:\n  - { topic: War }\n",
      "front.yaml blocks.0.topic front-empty",
      "There is no article of “War” yet,",
    ],
    [
      "a kind without articles",
      "blocks:\n  - { type: review }\n  - { latest: true }\n",
      "front.yaml blocks.0.type front-empty",
      "There is no article for this block yet,",
    ],
    [
      "a name whose article leads",
      "lead: /2025/11/01/one/\nblocks:\n  - { latest: true, show: 50 }\n  - { topic: Peace }\n",
      "front.yaml blocks.1.topic front-empty",
      "Nothing is left for this block: “",
    ],
    [
      "an article twice",
      "lead: a\nblocks:\n  - { articles: [b, a, b] }\n",
      "front.yaml blocks.0.articles front-twice",
      "“A” stands on the front page above already,",
    ],
    [
      "more articles than it shows",
      "lead: /2025/11/01/one/\nblocks:\n  - { articles: [a, b], show: 1 }\n",
      "front.yaml blocks.0.show front-not-shown",
      "The block names 2 articles and shows 1: “B” is the first",
    ],
    [
      "a banner that is over",
      "banner: { text: Polls close, until: 2025-12-03T20:00 }\n",
      "front.yaml banner.until front-not-shown",
      "The banner was to stand until 2025-12-03T20:00:00+01:00,",
    ],
    [
      "a banner to one that is to come",
      "banner: { text: Polls close, url: /2025/12/01/later/ }\n",
      "front.yaml banner.url front-not-shown",
      "The banner leads to “Later”, which is not public yet, so it is left out.",
    ],
    [
      "a page that is not there",
      "banner: { text: Polls close, url: /nowhere/ }\n",
      "front.yaml banner.url link-broken",
      "",
    ],
  ])("%s", (_what, front, at, message) => {
    const [first, ...others] = said(front);
    expect([first?.at, others.map((one) => one.at)]).toEqual([at, []]);
    expect(first?.message).toContain(message);
  });

  it("the word that is meant, where a slip of the finger tells it", () => {
    expect(said("blocks:\n  - { topic: Paece }\n")[0]?.hint).toBe("Did you mean “Peace”?");
    expect(said("lead: one\n")[0]?.hint).toBe("Write the address: `/2025/11/01/one/` or `/2025/11/02/one/`.");
  });

  it("nothing wrong where all of it is there, and drafts in the preview", () => {
    expect(
      said("lead: /2025/11/01/one/\nblocks:\n  - { topic: peace }\n  - { articles: [fr] }\n"),
    ).toHaveLength(1);
    expect(said("lead: draft\n", {}, true)).toEqual([]);
    expect(said("banner: { text: Soon, url: /2025/12/01/draft/ }\n", {}, true)).toEqual([]);
  });

  it("the front page of a language in which nothing is published", () => {
    expect(said("# Nothing yet.\n", { "front.de.yaml": "lead: a\n" })).toMatchObject([
      { at: "front.de.yaml  front-not-shown" },
    ]);
    expect(said("# Nothing yet.\n", { "front.en.yaml": "lead: a\n" })).toMatchObject([
      { at: "front.en.yaml  front-not-shown" },
    ]);
    expect(said("# Nothing yet.\n", { "front.fr.yaml": "lead: fr\n" })).toEqual([]);
  });
});

describe("a pin", () => {
  it("is told where it was forgotten, and where the article stands on no front page", () => {
    const pinned = (fields: object) => ({ "articles/p.md": article({ title: "P", pin: true, ...fields }) });
    expect(said("# Nothing yet.\n", pinned({ date: "2025-12-07T12:00" }))).toMatchObject([
      { at: "articles/p.md pin pin-forgotten" },
    ]);
    expect(said("# Nothing yet.\n", pinned({ date: "2025-12-09" }))).toEqual([]);
    expect(said("# Nothing yet.\n", pinned({ date: "2025-11-01", pin: { until: "2026-01-01" } }))).toEqual(
      [],
    );
    const front = "lead: a\nblocks:\n  - { topic: Peace }\n";
    expect(said(front, pinned({ date: "2025-12-09" }))).toMatchObject([
      { at: "articles/p.md pin front-not-shown", hint: expect.stringContaining("content/front.yaml") },
    ]);
    expect(said("# Nothing yet.\n", pinned({ date: "2025-12-09", front: false }))).toMatchObject([
      { at: "articles/p.md pin front-not-shown", message: expect.stringContaining("`front: false`") },
    ]);
  });
});

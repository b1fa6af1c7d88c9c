import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyWithMentions, type MentionCase, mentionsIn } from "../support/mentions.ts";

const records: MentionCase["records"] = {
  "people/ana-lind": { name: "Ana Lind", aliases: ["Lind"] },
  "places/paris": { name: "Paris" },
  "topics/peace-talks": { name: "Peace talks" },
};
const tags = { people: ["Ana Lind"], places: ["Paris"] };

describe("the first mention of each name is a link to its page", () => {
  it("and the text is otherwise as it was", () => {
    expect(bodyWithMentions("Then Ana Lind’s plan for Paris. Lind left Paris.", { records, tags })).toBe(
      '<p>Then <a class="mention" href="/people/ana-lind/">Ana Lind</a>’s plan for ' +
        '<a class="mention" href="/places/paris/">Paris</a>. Lind left Paris.</p>\n',
    );
  });

  it.each([
    ["a link", "[in Paris](https://example.org/) it rained"],
    ["a heading", "## In Paris\n"],
    ["code", "`Paris` and\n\n    in Paris\n"],
    ["a caption", '<figure><img src="/media/a.jpg" alt="a"><figcaption>in Paris</figcaption></figure>'],
    ["a caption of a table", "<table><caption>in Paris</caption><tr><td>1</td></tr></table>"],
    ["a summary", "<details><summary>in Paris</summary>Text</details>"],
    ["the alternative text of a picture", "![in Paris](/media/a.jpg)"],
    ["an address", "See https://example.org/Paris and Paris@example.org"],
    ["the title of a work", "She read *The Streets of Paris* again."],
  ])("never in %s", (_where, body) => {
    expect(mentionsIn(body, { records, tags })).toEqual([]);
  });

  it.each([
    ["", "“No,” said Ana Lind.[^1]\n\n[^1]: Yes."],
    [" in its text", "“No.”[^1]\n\n[^1]: Said by Ana Lind."],
    [" in the middle", "said Ana Lind[^1] again\n\n[^1]: Yes."],
    [" and behind one", "It rained.[^1] Ana Lind left.[^2]\n\n[^1]: Yes.\n\n[^2]: No."],
  ])("also before the mark of a footnote%s", (_where, body) => {
    expect(mentionsIn(body, { records, tags })).toEqual(["Ana Lind → /people/ana-lind/"]);
  });

  it.each([
    ["a quotation", "> It rained in Paris."],
    ["a list", "- in Paris\n"],
    ["a cell of a table", "| a | b |\n|---|---|\n| in Paris | c |\n"],
    ["a footnote", "Text.[^1]\n\n[^1]: Seen in Paris.\n"],
    ["strong text", "They met **in Paris** again."],
    ["a name in italics of its own", "They met in *Paris* again."],
    ["after a link of the same word", "[Paris](https://example.org/) and then in Paris"],
    ["over a line break of the source, between the words", "with Ana\nLind again"],
  ])("also in %s", (_where, body) => {
    expect(mentionsIn(body, { records, tags })).toHaveLength(1);
  });

  it("but not across the border of an element", () => {
    expect(mentionsIn("Then Ana **Lind** and [Ana](https://example.org/) Lind", { records })).toEqual([]);
  });

  it("reads the words beside a name over the borders of elements", () => {
    expect(mentionsIn("Then **Paris** Hilton and *Brigitte* Lind", { records, tags })).toEqual([]);
  });

  it("does not link a page that the editor has linked", () => {
    expect(mentionsIn("[She](/people/ana-lind/) is Ana Lind.", { records, tags })).toEqual([]);
  });
});

describe("whose page a mention leads to", () => {
  const washingtons: MentionCase["records"] = {
    "people/george": { name: "George Washington", aliases: ["Washington"] },
    "places/washington": { name: "Washington" },
  };

  it("is that of the one that is tagged, where two bear the name", () => {
    const body = "Then Washington moved.";
    expect(mentionsIn(body, { records: washingtons })).toEqual([]);
    expect(mentionsIn(body, { records: washingtons, tags: { people: ["george"] } })).toEqual([
      "Washington → /people/george/",
    ]);
    expect(mentionsIn(body, { records: washingtons, tags: { places: ["places", "washington"] } })).toEqual([
      "Washington → /places/washington/",
    ]);
    const both = { people: ["george"], places: ["washington"] };
    expect(mentionsIn(body, { records: washingtons, tags: both })).toEqual([]);
  });

  it("is nobody’s where two tagged people share the surname", () => {
    const people = { ...records, "people/eva-lind": { name: "Eva Lind" } };
    const body = "Then Lind left.";
    expect(mentionsIn(body, { records: people, tags })).toHaveLength(1);
    expect(mentionsIn(body, { records: people, tags: { people: ["Ana Lind", "Eva Lind"] } })).toEqual([]);
  });

  it("is a tagged name’s without a record too, by the spelling of the article", () => {
    expect(mentionsIn("Then Ýrsa Jónsdóttir spoke.", { tags: { people: ["Yrsa Jonsdottir"] } })).toEqual([
      "Ýrsa Jónsdóttir → /people/yrsa-jonsdottir/",
    ]);
  });

  it("is no page where the record or the article says so", () => {
    const off = { ...records, "places/paris": { name: "Paris", link: false } };
    expect(mentionsIn("Ana Lind in Paris", { records: off, tags })).toEqual(["Ana Lind → /people/ana-lind/"]);
    expect(mentionsIn("Ana Lind in Paris", { records, tags: { ...tags, link: false } })).toEqual([]);
  });

  it("is the page of the longest name", () => {
    const more = { ...records, "topics/accord": { name: "Paris Accord" } };
    expect(mentionsIn("under the Paris Accord", { records: more })).toEqual([
      "Paris Accord → /topics/accord/",
    ]);
  });
});

describe("whatever is in a name or in a text", () => {
  const hostile = [
    "C++",
    "C#",
    "a.*b",
    "(x|y)+ Z",
    "</a> Smith",
    "<b>Bold</b> Name",
    "AT&T Inc",
    "&amp; Sons",
    '"Quote" Name',
    "$& Money",
    "[x](y) Z",
    `Long ${"Name ".repeat(60).trim()}`,
    "\u202eRight Left",
    "👩‍👩‍👧 Family",
  ];

  it.each(hostile)("the name %j breaks no markup", (name) => {
    const html = bodyWithMentions(`Then ${name.replaceAll("<", "\\<")} and AT&T Inc.`, {
      tags: { people: [name, "AT&T Inc"] },
    });
    expect(balanced(html)).toBe(true);
    expect(html).toContain('href="/people/at-t-inc/">AT&amp;T Inc</a>');
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        "Ana",
        "Lind",
        "Ana Lind",
        "Paris",
        "peace talks",
        "Ana\nLind",
        "PARIS",
        "’s",
        "'",
        "-",
        ".",
        "[",
        "](",
      ],
      ...[
        "](/x)",
        "**",
        "*",
        "_",
        "`",
        "\n\n",
        "\n",
        "# ",
        "> ",
        "- ",
        "| ",
        "<b>",
        "</b>",
        "<a href='/x'>",
        "</a>",
      ],
      ...[
        "<figure>",
        "<figcaption>",
        "</figcaption>",
        "</figure>",
        "&amp;",
        "&",
        "<",
        ">",
        "\u00ad",
        "\u200d",
        "e\u0301",
      ],
      ...[
        "<details>",
        "<summary>",
        "</summary>",
        "</details>",
        "[^1]",
        "[^1]: ",
        "https://example.org/Paris",
        "🎉",
      ],
    ),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );

  it("taking the links out again gives the very text", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom("", " ", " ")), { maxLength: 40 }), (pieces) => {
        const body = `Text. ${pieces.flat().join("")}`;
        const plain = bodyWithMentions(body, { records, tags: { ...tags, link: false } });
        const linked = bodyWithMentions(body, { records, tags });
        expect(linked.replace(/<a class="mention" href="[^"]*">([^<]*)<\/a>/g, "$1")).toBe(plain);
        expect(nested(linked)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether every element that is opened is closed, in order. */
function balanced(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ""] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (["br", "hr", "img", "wbr"].includes(tag)) continue;
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}

/** Whether a link stands in a link. */
function nested(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<a[ >]|<\/a>/g)) {
    depth += tag === "</a>" ? -1 : 1;
    if (depth > 1) return true;
  }
  return false;
}

import { expect, it } from "vitest";
import { type Judge, judged, valueBelow } from "../../src/import/folder/liquid/judge.ts";
import { shownPart } from "../../src/import/folder/liquid/shown-part.ts";

const page = {
  members: true,
  secret: false,
  kind: "news",
  tags: ["a", "b"],
  none: [],
  empty: "",
  odd: "no",
  n: 3,
};
const judgeWith =
  (isLax = false) =>
  (assigned: ReadonlySet<string>): Judge => ({
    isLax,
    includes: () => "{{ body }}",
    valueOf: ([root = "", ...path]) =>
      root === "page" && !assigned.has(root) ? valueBelow(page, path) : undefined,
  });
const shown = (text: string) => shownPart(text, ["raw", "comment"], judgeWith());

it.each([
  ["page.members", true],
  ["page.secret", false],
  ["page.absent", false],
  ["page.absent.below", false],
  ["true", true],
  ["nil", false],
  ["page.empty", true],
  ["page.kind == 'news'", true],
  ['page.kind != "news"', false],
  ["page.kind == nil", false],
  ["page.tags contains 'a'", true],
  ["page.tags contains 'c'", false],
  ["page.tags.size > 1", true],
  ["page.n >= 4", false],
  ["page.kind != blank", true],
  ["page.secret or page.members", true],
  ["page.secret and user", false],
  ["page.members or user", true],
  ["not page.secret", true],
  ["page['members']", true],
  // A writer of YAML who says `no` means false in Ruby, and a word elsewhere.
  ["page.odd", undefined],
  ["user", undefined],
  ["page.members and user", undefined],
  ["page.members and page.secret or page.n", undefined],
  ["page.kind | size", undefined],
  ["page.kind === 'news'", undefined],
  ["page.members && page.secret", undefined],
  ["page.n == '3'", undefined],
  ["page[kind]", undefined],
  ["", undefined],
])("a condition is judged where it can be: %s", (condition, verdict) => {
  expect(judged(condition, judgeWith()(new Set()))).toBe(verdict);
});

it("an empty text is a truth to Liquid alone", () => {
  expect(judged("page.empty", judgeWith(true)(new Set()))).toBeUndefined();
});

it("what stands under a condition that held stays, without the tags", () => {
  expect(shown("A\n{% if page.members %}\nB\n{% else %}\nC\n{% endif %}\nD").text).toBe("A\n\nB\n\nD");
  expect(shown("| a |\n{%- unless page.secret %}\n| b |\n{%- endunless %}\n| c |").text).toBe(
    "| a |\n| b |\n| c |",
  );
  expect(shown("{% case page.kind %}{% when 'a', 'news' %}N{% else %}E{% endcase %}").text).toBe("N");
});

it("what stands under one that did not is left out and told, and lines behind it are still known", () => {
  const made = shown("A\n\n{% if page.secret %}\nhidden\nwords\n{% elsif page.members %}\nB\n{% endif %}\nC");
  expect(made.text).toBe("A\n\n\nB\n\nC");
  expect(made.notes).toMatchObject([{ line: 2, text: expect.stringContaining("page.secret") }]);
  expect(made.unsure).toBeUndefined();
  expect(made.text.split("\n").map((_, line) => made.lineOf(line))).toEqual([0, 1, 2, 6, 7, 8]);
});

it.each([
  ["{% if user %}X{% endif %}"],
  ["{% if page.members %}{% if user %}X{% endif %}{% endif %}"],
  ["```liquid\n{% if user %}X{% endif %}\n```"],
  ["{% unless user | allowed %}X{% endunless %}"],
  ["{% assign page = site.pages[0] %}{% if page.secret %}X{% endif %}"],
  ["{% for one in site.posts %}X{% endfor %}"],
  ["{% for page in site.posts %}{% if page.secret %}X{% endif %}{% endfor %}"],
  ["{% capture a %}X{% endcapture %}{% if user %}{{ a }}{% endif %}{{ a | size }}"],
  ["{% capture a %}X{% endcapture %}{% if page.members %}{{ a }}{% endif %}"],
  ["{% ifchanged %}X{% endifchanged %}"],
  ["{% if page.members %}X"],
  ["{% for one in page.tags limit: user.n %}X{% endfor %}"],
  ["{% comment %}{% if user %}X{% endif %}"],
  ["{% if user %}{% include figure.html src='/a.jpg' %}{% endif %}"],
  ["{% case page.kind %}{% when user %}X{% endcase %}"],
])("what cannot be judged stays and is told: %j", (text) => {
  const made = shown(text);
  expect(made.text).toContain("X".repeat(text.includes("X") ? 1 : 0));
  expect(made.unsure?.lines).toHaveLength(1);
});

it.each([
  ["{% raw %}{% if user %}X{% endif %}{% endraw %}"],
  ["{% comment %}{% if user %}X{% endif %}{% endcomment %}"],
  ["{% if user %}{{ user.name }}{% endif %}"],
  ["{% for one in site.posts %}{{ one.title }}{% endfor %}"],
  ["{% iframe 'https://a.example' %} X"],
  ["{% include a.html %} X {{ page.kind }}"],
  ["A } {% else %} B {% endif %}"],
])("what decides nothing that readers saw is left as it is: %j", (text) => {
  const made = shown(text);
  expect([made.text, made.notes, made.unsure]).toEqual([text, [], undefined]);
});

it.each([
  ["{% capture a %}X{% endcapture %}Y", false],
  ["{% capture a %}X{% endcapture %}{% assign b = 1 %}{% raw %}{{ a }}{% endraw %}Y", false],
  ["{% set a %}X{% endset %}{% set b = 1 %}Y", false],
  ["{% capture a %}X{% endcapture %}Y{{ a | markdownify }}", true],
  ["{% capture a %}X{% endcapture %}Y{% include card.html text=a %}", true],
  ["{% capture body %}X{% endcapture %}Y{% include card.html %}", true],
])("words that have a name stay where the name is said: %j", (text, isShown) => {
  const made = shown(text);
  expect([made.text.includes("X"), made.text.includes("Y")]).toEqual([isShown, true]);
  expect([made.notes.length, made.unsure]).toEqual([isShown ? 0 : 1, undefined]);
});

it("what is repeated for nothing is left out", () => {
  const made = shown("A{% for one in page.none %}X{% else %}Y{% endfor %}");
  expect(made.text).toContain("Y");
  expect(made.text).not.toContain("X");
  expect(made.notes).toHaveLength(1);
});

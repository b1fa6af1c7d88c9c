import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const menu =
  "menu: [{ label: Topics, url: /topics/ }, { label: The sea, url: /topics/sea/ }, { label: Ana, url: /people/ana/ }]\n";
const files = {
  "people/ana.md": markdown({ name: "Ana", role: "Harbour master", born: "1970" }, "She runs the harbour."),
  "articles/fr.md": article({ language: "fr", title: "La mer", topics: ["Sea"] }),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((day) => [
      `articles/${day}.md`,
      article({ title: `Story ${day}`, date: `2025-12-0${day}`, topics: ["Sea", "Ice"], people: ["Ana"] }),
    ]),
  ),
  "articles/ice.md": article({ title: "Ice alone", date: "2025-11-01", topics: ["Ice"] }),
  "articles/ana.md": article({ title: "Ana alone", date: "2025-11-02", topics: ["Ice"], people: ["Ana"] }),
};
const planned = editionOf(files, { settings: settingsOf(menu), now: Date.parse("2025-12-09T12:00:00Z") });

function documentOf(address: string): Document {
  const view = htmlView(pageAt(planned, address), planned);
  if (view === undefined) throw new Error(`${address} is no page`);
  return parseHTML(renderPage(view)).document as unknown as Document;
}

const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");

describe("a term in the menu", () => {
  it("is drawn as the front of a section: a lead, others beside each other, then a list", () => {
    const document = documentOf("/topics/sea/");
    expect(textsOf(document, ".section .card.lead h2")).toEqual(["Story 7"]);
    expect(textsOf(document, ".section .columns h2")).toEqual(["Story 6", "Story 5", "Story 4", "Story 3"]);
    expect(textsOf(document, ".others h3")).toEqual(["Story 2", "Story 1"]);
    expect(documentOf("/topics/ice/").querySelector(".section, .card.lead")).toBeNull();
  });

  it("is one in every paper that the menu leads to it", () => {
    expect(documentOf("/fr/topics/sea/").querySelector(".section")).not.toBeNull();
  });

  it.each([
    ["/topics/sea/", "The sea page"],
    ["/topics/", "Topics page"],
    ["/topics/ice/", "Topics true"],
    ["/people/ana/", "Ana page"],
    ["/2025/12/07/7/", "The sea true"],
    ["/2025/11/02/ana/", "Ana true"],
    ["/2025/11/01/ice/", ""],
    ["/archive/", ""],
  ])("is marked in the menu of %s as current: %s", (address, said) => {
    const marked = [
      ...documentOf(address).querySelectorAll(".masthead nav[aria-label='Main menu'] [aria-current]"),
    ];
    expect(
      marked.map((link) => `${link.textContent?.trim()} ${link.getAttribute("aria-current")}`).join(),
    ).toBe(said);
  });
});

it("on the page of a term, news come before all else that is said of it", () => {
  const order = [
    ...documentOf("/people/ana/").querySelectorAll(
      ".card, .about, .coverage-chart, .connection, .others > h2",
    ),
  ];
  const kinds = order.map((element) => element.getAttribute("class")?.split(" ")[0] || "heading");
  const parts = kinds.filter((kind, at) => kind !== kinds[at - 1]);
  expect(parts).toEqual(["card", "about", "coverage-chart", "connection", "heading", "card"]);
  expect(kinds.indexOf("about")).toBe(5);
});

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { editionOf, type Planned, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

function indexAt(address: string, planned: Planned) {
  const view = htmlView(pageAt(planned, address), planned);
  if (view?.kind !== "taxonomy") throw new Error(`${address} is no index`);
  return { view, document: parseHTML(renderPage(view)).document };
}

const records = {
  "people/lukasiewicz.md": markdown({ name: "Jan Łukasiewicz", sortName: "Łukasiewicz, Jan" }),
  "people/zelenskyy.md": markdown({
    name: "Volodymyr Zelenskyy",
    sortName: "Zelenskyy, Volodymyr",
    names: { uk: "Володимир Зеленський", fr: "Volodymyr Zelensky" },
    sortNames: { uk: "Зеленський, Володимир" },
  }),
};
const people = ["Jan Łukasiewicz", "Volodymyr Zelenskyy", "Ana Lumen", "Kay Lind", "Lea Lindt"];

describe("an index of names", () => {
  it("sorts a name as its record says, in each language, and shows it as it is", () => {
    const languages = ["en", "uk", "fr"].map((language) => [
      `articles/${language}.md`,
      article({ language, title: language, people }),
    ]);
    const planned = editionOf({ ...records, ...Object.fromEntries(languages) }, { settings: settingsOf("") });
    const listed = (address: string) =>
      indexAt(address, planned).view.groups.map(
        ({ letter, terms }) => `${letter}: ${terms.map(({ text }) => text).join(", ")}`,
      );
    const others = ["A: Ana Lumen", "K: Kay Lind"];
    expect(listed("/people/")).toEqual([
      ...others,
      "L: Lea Lindt, Jan Łukasiewicz",
      "Z: Volodymyr Zelenskyy",
    ]);
    expect(listed("/uk/people/")).toEqual([
      ...others,
      "L: Lea Lindt, Jan Łukasiewicz",
      "З: Володимир Зеленський",
    ]);
    // What the name is sorted by in English says nothing of the French one.
    expect(listed("/fr/people/")).toEqual([
      ...others,
      "L: Lea Lindt, Jan Łukasiewicz",
      "V: Volodymyr Zelensky",
    ]);
  });

  it("has a bar that leads to each of its letters where it is long, and none where it is short", () => {
    const many = (count: number): Planned =>
      editionOf({
        "articles/a.md": article({
          people: Array.from({ length: count }, (_, at) => `${"ŁAÉЖ東7"[at % 6]} name ${at}`),
        }),
      });
    expect(indexAt("/people/", many(39)).document.querySelector(".letters")).toBeNull();
    const { document } = indexAt("/people/", many(40));
    const bar = [...document.querySelectorAll(".letters a")];
    expect(bar.map(({ textContent }) => textContent)).toEqual(["#", "A", "E", "L", "Ж", "東"]);
    for (const link of bar)
      expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.textContent).toBe(
        link.textContent,
      );
  });
});

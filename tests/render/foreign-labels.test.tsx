import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const files = {
  "stories/talks.md": markdown({ name: "The talks" }),
  ...Object.fromEntries(
    ["en", "fr", "uk", "ar"].map((language) => [
      `articles/${language}.md`,
      article({
        title: language,
        language,
        people: ["Lena Okafor"],
        topics: ["Weather", "Мир", ...(language === "fr" ? ["Météo"] : [])],
        organisations: ["Port Authority"],
        story: "talks",
      }),
    ]),
  ),
};
const settings = settingsOf(
  "taxonomies: [people, topics, organisations]\npublisher: { policies: { house-rules: /about/ } }\nmenu: [{ label: Shop, url: https://shop.example/ }, { label: Our people, url: /people/ }]\n",
);
const planned = editionOf(files, { settings });

/** The links of a page with this text, each with its `lang`, or that of what it stands in. */
function languages(address: string, text: string): string[] {
  const view = htmlView(pageAt(planned, address), planned);
  if (view === undefined) throw new Error("no page");
  const { document } = parseHTML(renderPage(view));
  return [...document.querySelectorAll("a")]
    .filter((link) => link.textContent?.trim() === text)
    .map((link) => link.closest("[lang]")?.getAttribute("lang") ?? "");
}

it.each(["fr", "uk", "ar"])("the site’s own words say their language on a page in %s", (language) => {
  for (const address of [`/${language}/2025/12/01/${language}/`, `/${language}/`]) {
    expect(new Set(languages(address, "Weather"))).toEqual(new Set(["en"]));
    expect(languages(address, "Shop")).toEqual(["en"]);
    expect(new Set(languages(address, "Organisations"))).toEqual(new Set(["en"]));
    expect(languages(address, "House rules")).toEqual(["en"]);
    // Names are the same in every language, and one in the page’s own script is not English.
    expect(new Set(languages(address, "Lena Okafor"))).toEqual(new Set([language]));
    expect(new Set(languages(address, "Мир"))).toEqual(new Set([language]));
  }
  expect(new Set(languages(`/${language}/2025/12/01/${language}/`, "The talks"))).toEqual(new Set(["en"]));
});

it("a name without a record that only a further paper knows is in the language of that paper", () => {
  expect(new Set(languages("/fr/2025/12/01/fr/", "Météo"))).toEqual(new Set(["fr"]));
});

it("nothing says so on pages in the site’s own language", () => {
  for (const text of ["Weather", "Shop", "Organisations", "The talks"])
    expect(new Set(languages("/2025/12/01/en/", text))).toEqual(new Set(["en"]));
  const view = htmlView(pageAt(planned, "/2025/12/01/en/"), planned);
  expect(view && [...renderPage(view).matchAll(/ lang="en"/g)].length).toBe(1);
});

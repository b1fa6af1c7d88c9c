import { expect, it } from "vitest";
import { editionOf, pageAt, settingsOf } from "../../support/edition.ts";
import { htmlView } from "../../support/made.ts";
import { article, markdown } from "../../support/newsroom.ts";

/** The view of an article in a newsroom of a language, with policies and a taxonomy of its own. */
function articleIn(language: string) {
  const settings = settingsOf(`language: ${language}
taxonomies: [places, vessels]
publisher: { name: P, policies: { corrections: /a/, ethics: /b/, ownership-funding: /c/, toString: /d/, house-style: /e/ } }
`);
  const files = {
    "articles/a.md": article({ authors: ["ana", "petro", "jo"], places: "Kyiv" }),
    "authors/ana.md": markdown({ name: "Ana" }),
    "authors/petro.md": markdown({ name: "Петро" }),
    "authors/jo.md": markdown({ name: "Jo" }),
  };
  const planned = editionOf(files, { settings });
  const view = htmlView(pageAt(planned, "/2025/12/01/a/"), planned);
  if (view?.kind !== "article") throw new Error("no article");
  return view;
}

it.each([
  ["en", ["Corrections policy", "Ethics", "Ownership and funding", "ToString", "House style"]],
  [
    "fr",
    ["Notre politique de correction", "Déontologie", "Propriété et financement", "ToString", "House style"],
  ],
  ["uk", ["Правила виправлень", "Етичні засади", "Власники та фінансування", "ToString", "House style"]],
  ["ar", ["سياسة التصحيح", "أخلاقيات المهنة", "الملكية والتمويل", "ToString", "House style"]],
])("names in %s the policies that it has words for, and any other by its own name", (language, expected) => {
  const { site } = articleIn(language);
  expect(site.policies.map(({ text }) => text)).toEqual(expected);
  expect(site.menu.at(-1)?.text).toBe("Vessels");
});

it.each([
  ["en", "By [Ana], [Петро] and [Jo]"],
  ["uk", "Текст: [Ana], [Петро] та [Jo]"],
  ["ar", "بقلم [Ana] و[Петро] و[Jo]"],
])("signs an article in %s with linked names", (language, expected) => {
  const parts = articleIn(language).byline;
  expect(parts.map(({ text, href }) => (href === undefined ? text : `[${text}]`)).join("")).toBe(expected);
});

import { expect, it } from "vitest";
import { kickerOf } from "../../src/pages/kicker.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { editionOf, settingsOf, told } from "../support/edition.ts";
import { article, siteYaml } from "../support/newsroom.ts";

const everything = {
  people: ["Ana"],
  places: ["Paris"],
  topics: ["Peace", "War"],
  organisations: ["Port Authority"],
};

/** The name over the headline of an article. */
function kicker(yaml: string, fields: Readonly<Record<string, unknown>> = everything): string | undefined {
  const settings = settingsOf(yaml);
  const [one] = editionOf({ "articles/a.md": article(fields) }, { settings }).edition.articles;
  return one && kickerOf(one.terms, settings)?.name;
}

it("is the first topic, whatever taxonomies a newsroom adds and wherever", () => {
  expect(kicker("")).toBe("Peace");
  expect(kicker("taxonomies: [people, places, topics, organisations]\n")).toBe("Peace");
  expect(kicker("taxonomies: [topics, organisations, people]\n")).toBe("Peace");
});

it("is of the taxonomy that the settings name", () => {
  const four = "taxonomies: [people, places, topics, organisations]\n";
  expect(kicker(`${four}section: organisations\n`)).toBe("Port Authority");
  expect(kicker(`${four}section: places\n`)).toBe("Paris");
  expect(told(readSettings(Buffer.from(`${siteYaml}section: sections\n`)).problems)).toEqual([
    "4:10 field-wrong",
  ]);
});

it("is what else the article is tagged with where it has no topic, or the newsroom has none", () => {
  expect(kicker("", { people: ["Ana"], places: ["Paris"] })).toBe("Paris");
  expect(kicker("taxonomies: [people, organisations]\n")).toBe("Port Authority");
  expect(kicker("", {})).toBeUndefined();
});

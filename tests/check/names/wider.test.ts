import { describe, expect, it } from "vitest";
import { checkNames } from "../../../src/check/names/check-names.ts";
import { widerTerms } from "../../../src/edition/hierarchy.ts";
import { build, problemLines } from "../../support/build.ts";
import { editionOf } from "../../support/edition.ts";
import { article, markdown, newsroom } from "../../support/newsroom.ts";

const place = (name: string, within?: string) => markdown({ name, within });

describe("a wider place or topic", () => {
  it("that nothing is known of is a warning at the field, with what was meant", async () => {
    const root = newsroom({
      "places/paris.md": place("Paris", "Frnace"),
      "places/france.md": place("France"),
      "topics/energy.md": markdown({ name: "Energy", broader: "Everything" }),
      "articles/a.md": article({ places: ["Paris"], topics: ["Energy"] }),
    });
    const { report } = await build(root);
    expect(report.published).toBe(true);
    expect(problemLines(report)).toEqual([
      "content/places/paris.md:3:9 warning reference-unknown",
      "content/topics/energy.md:3:10 warning reference-unknown",
    ]);
    expect(report.problems.map(({ hint }) => hint)).toEqual([
      "Did you mean “France”?",
      "Write its record in content/topics/, or correct the name.",
    ]);
  });

  it.each([
    ["a record that no article names", { "places/france.md": place("France") }, "France"],
    ["an alias", { "places/france.md": markdown({ name: "France", aliases: ["Frankreich"] }) }, "frankreich"],
    ["an id", { "places/fr.md": place("France") }, "fr"],
    ["a name in another alphabet", { "places/kyiv.md": place("Kyiv") }, "Київ"],
    ["a name without a record", { "articles/b.md": article({ title: "B", places: ["France"] }) }, "France"],
  ])("may be %s", (_what, files, within) => {
    const planned = editionOf({ ...files, "places/paris.md": place("Paris", within) });
    expect(checkNames(planned)).toEqual([]);
  });

  it("that could be one of two namesakes is told", () => {
    const planned = editionOf({
      "places/a.md": markdown({ name: "Springfield", description: "In Illinois." }),
      "places/b.md": markdown({ name: "Springfield", description: "In Ohio." }),
      "places/station.md": place("The station", "Springfield"),
    });
    expect(checkNames(planned)).toEqual([
      expect.objectContaining({
        code: "name-ambiguous",
        at: { file: "content/places/station.md", field: ["within"] },
      }),
    ]);
  });
});

describe("places that lie in themselves", () => {
  const files = {
    "places/a.md": place("A", "B"),
    "places/b.md": place("B", "C"),
    "places/c.md": place("C", "A"),
    "places/d.md": place("D", "A"),
    "places/e.md": place("E", "E"),
    "articles/a.md": article({ places: ["A", "B", "C", "D", "E"] }),
  };

  it("are told once for each circle", () => {
    const { complaints } = editionOf(files);
    expect(complaints.map(({ code, at, message }) => [code, at, message])).toEqual([
      [
        "reference-circle",
        { file: "content/places/a.md", field: ["within"] },
        "“A” lies in itself, by way of “B” and “C”.",
      ],
      ["reference-circle", { file: "content/places/e.md", field: ["within"] }, "“E” lies in itself."],
    ]);
  });

  it("lead nobody round in the edition", () => {
    const { edition } = editionOf(files);
    for (const start of edition.papers[0].groups[1]?.terms ?? []) {
      const path = widerTerms(edition.papers[0], start).map(({ name }) => name);
      expect(path).toEqual(start.name === "D" ? ["A"] : []);
    }
  });
});

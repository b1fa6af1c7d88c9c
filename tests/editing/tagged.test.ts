import { expect, test } from "vitest";
import { tagged } from "../../src/editing/tagged.ts";

const file =
  "---\ntitle: Talks # short\npeople: [ Zelensky, 'Ana Ilić' ] # who\nplaces:\n  # where\n  - Paris\nstory:\n---\n\nText.\n";

test("further names stand behind those that are there, and a name takes the place of another", () => {
  const tags = { people: ["Zelensky", "Ana Ilić"], places: ["Paris"] };
  const accepted = [
    { field: "people", name: "Volodymyr Zelenskyy", instead: "Zelensky" },
    { field: "people", name: "Petro: Marin" },
    { field: "places", name: "Kyiv" },
    { field: "topics", name: "Weather" },
    { field: "story", name: "paris-talks" },
  ];
  expect(tagged(file, accepted, tags)).toBe(
    "---\ntitle: Talks # short\npeople: [ Volodymyr Zelenskyy, 'Ana Ilić', \"Petro: Marin\" ] # who\nplaces:\n  # where\n  - Paris\n  - Kyiv\nstory: paris-talks\n" +
      "topics: [Weather]\n---\n\nText.\n",
  );
});

test("a name that is there already takes the place of another once", () => {
  const text = "---\npeople: [Zelensky, Volodymyr Zelenskyy]\n---\n";
  const accepted = [{ field: "people", name: "Volodymyr Zelenskyy", instead: "Zelensky" }];
  expect(tagged(text, accepted, { people: ["Zelensky", "Volodymyr Zelenskyy"] })).toBe(
    "---\npeople: [Volodymyr Zelenskyy]\n---\n",
  );
});

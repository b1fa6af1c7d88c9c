import { expect, test } from "vitest";
import { namesByUse } from "../../src/tagging/names-by-use.ts";

test("names stand by use, and those that are nearly the same together", () => {
  const known = (name: string, uses: number, record?: string) => ({
    ...{ group: "people", name, spellings: [name], uses, hasRecord: record !== undefined },
    ...(record === undefined ? {} : { record }),
  });
  const names = [
    known("Petro Marim", 1),
    known("Ana Lind", 2),
    known("Petro Marin", 3, "content/people/petro.md"),
  ];
  expect(namesByUse(names, ["people", "places"])).toEqual([
    {
      field: "people",
      name: "Petro Marin",
      articles: 3,
      record: "content/people/petro.md",
      near: ["Petro Marim"],
    },
    { field: "people", name: "Petro Marim", articles: 1, near: ["Petro Marin"] },
    { field: "people", name: "Ana Lind", articles: 2 },
  ]);
});

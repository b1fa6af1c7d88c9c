import { describe, expect, it } from "vitest";
import { checkNames } from "../../../src/check/names/check-names.ts";
import { editionOf } from "../../support/edition.ts";
import { article, markdown } from "../../support/newsroom.ts";

/** What is said of names that are used so many times each. */
function told(names: Readonly<Record<string, number>>, records: Record<string, string> = {}): string[] {
  let number = 0;
  const files = Object.entries(names).flatMap(([name, times]) =>
    Array.from({ length: times }, () => {
      number += 1;
      return [`articles/${number}.md`, article({ title: `${number}`, people: [name] })] as const;
    }),
  );
  const planned = editionOf({ ...records, ...Object.fromEntries(files) });
  return checkNames(planned).map(({ code, message }) => `${code}: ${message}`);
}

describe("two names without a record that are nearly the same", () => {
  it.each([
    ["Petra Martin", "Petra Martinn"],
    ["Petra Martin", "Petra Matrin"],
    ["Emmanuel Macron", "Emmanuel Macrn"],
    ["Emmanuel Macron", "Emmanuel Macrom"],
    ["Andriy Yermak", "Andriy Yermek"],
    ["Andriy Yermak", "Yermak, Andriy"],
    ["Ana Lind", "Ana K. Lind"],
    ["George W. Bush", "George Bush"],
    ["Zelensky", "Зеленський"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
    ["Yermak", "Jermak"],
    ["Тимошенко", "Тимошенкo"],
    ["Ministry of Defence", "Ministry of Defense"],
    ["subversion", "subersion"],
    ["Ana Müller", "Ana Mueller"],
    ["Session 12 of the council", "Session 12 of the concil"],
    ["Schwarzenegger", "Schwarzeneger"],
  ])("are told at the rarer: %s and %s", (often, seldom) => {
    expect(told({ [often]: 3, [seldom]: 1 })).toEqual([
      `name-near: “${seldom}” is nearly the same as “${often}” of content/articles/3.md.`,
    ]);
  });

  it.each([
    ["Ivanov", "Ivanova"],
    ["Oleksandr Ivanov", "Oleksandra Ivanova"],
    ["Viktor Kowalski", "Viktor Kowalska"],
    ["Petrenko", "Petrenko O."],
    ["Petrenko O.", "Petrenko A."],
    ["Ana K. Lind", "Ana M. Lind"],
    ["George W. Bush", "George H. Bush"],
    ["Day 1", "Day 2"],
    ["Conference day 1", "Conference day 2"],
    ["COP29 negotiations", "COP30 negotiations"],
    ["G7", "G8"],
    ["Elizabeth I", "Elizabeth II"],
    ["World War I", "World War II"],
    ["Falkland Island", "Falkland Islands"],
    ["Tariff", "Tariffs"],
    ["Austria", "Australia"],
    ["Niger", "Nigeria"],
    ["Iran", "Iraq"],
    ["Mali", "Malawi"],
    ["Gambia", "Zambia"],
    ["Iceland", "Ireland"],
    ["Slovakia", "Slovenia"],
    ["Russia", "Russian"],
    ["Mauritius", "Mauritania"],
    ["Lee", "Li"],
    ["Khan", "Kahn"],
    ["Jane Doe", "Jane Roe"],
    ["Kim Jong Il", "Kim Yong Il"],
    ["Kim Jong Il", "Kim Jong Un"],
    ["Marina Lind", "Marian Lind"],
    ["Ana", "Anna"],
    ["C++", "C#"],
    ["北京市", "南京市"],
    ["高校性骚扰", "高校反性骚扰"],
    ["東京都知事選", "東京市知事選"],
    ["Leap 15", "Leap 15.1"],
    ["Harbour Linux 5.2", "Harbour Linux"],
    ["Browser 52.1", "Browser 52"],
    ["macOS", "macros"],
    ["system", "systemd"],
    ["Shipping", "shopping"],
    ["cache", "ccache"],
    ["Trading", "Grading"],
  ])("are not told where they may well be two: %s and %s", (often, seldom) => {
    expect(told({ [often]: 3, [seldom]: 1 })).toEqual([]);
  });

  it("are not told where both are met often", () => {
    expect(told({ "Petra Martin": 9, "Petra Marten": 5 })).toEqual([]);
    expect(told({ "Petra Martin": 9, "Petra Marten": 2 })).toHaveLength(1);
  });

  it("are told once, at the younger, where both are met equally often", () => {
    const planned = editionOf({
      "articles/a.md": article({ date: "2025-12-02", people: ["Petra Martin"] }),
      "articles/b.md": article({ date: "2025-12-03", people: ["Ana", "Petra Martinn"] }),
    });
    expect(checkNames(planned)).toEqual([
      expect.objectContaining({
        at: { file: "content/articles/b.md", field: ["people", 1] },
        related: { file: "content/articles/a.md", field: ["people", 0] },
        // Nobody can tell which of the two is right.
        hint: expect.stringMatching(/^If they are one, correct one of the two/),
      }),
    ]);
  });

  it("are each told once, with the likeliest of all", () => {
    expect(told({ "Petra Martin": 4, "Petra Martinn": 2, "Petra Marttin": 1 })).toEqual([
      "name-near: “Petra Martinn” is nearly the same as “Petra Martin” of content/articles/4.md.",
      "name-near: “Petra Marttin” is nearly the same as “Petra Martin” of content/articles/4.md.",
    ]);
  });
});

describe("a name that is nearly that of a record", () => {
  const record = { "people/petra-martin.md": markdown({ name: "Petra Martin", aliases: ["Petra Larsson"] }) };

  it("is told however often it is met, and though no article names the record", () => {
    expect(told({ "Petra Martinn": 9 }, record)).toEqual([
      "name-near: “Petra Martinn” is nearly the same as “Petra Martin” of content/people/petra-martin.md.",
    ]);
  });

  it("may be near an alias", () => {
    expect(told({ "Petra Larssen": 1 }, record)).toHaveLength(1);
  });

  it("is two names where both have a record", () => {
    const other = { "people/petra-martinn.md": markdown({ name: "Petra Martinn" }) };
    expect(told({ "Petra Martinn": 1 }, { ...record, ...other })).toEqual([]);
  });

  it("stands in its oldest article", () => {
    const planned = editionOf({
      ...record,
      "articles/a.md": article({ date: "2025-12-02", people: ["Petra Martinn"] }),
      "articles/b.md": article({ date: "2025-12-01", people: ["Ana", "PETRA MARTINN"] }),
    });
    expect(checkNames(planned).map(({ at }) => at)).toEqual([
      { file: "content/articles/b.md", field: ["people", 1] },
    ]);
  });
});

it("says nothing of authors and articles that readers may not see", () => {
  const planned = editionOf({
    "people/petra-martin.md": markdown({ name: "Petra Martin" }),
    "articles/a.md": article({ people: ["Petra Martinn"], draft: true }),
  });
  expect(checkNames(planned)).toEqual([]);
});

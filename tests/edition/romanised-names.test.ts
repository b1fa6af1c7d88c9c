import { describe, expect, it } from "vitest";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** Whether a name in an article is taken for the record of this name and these aliases. */
function isRecord(name: string, record: string, aliases: readonly string[] = []): boolean {
  const { edition } = editionOf({
    "people/the-record.md": markdown({ name: record, aliases }),
    "articles/a.md": article({ people: [name] }),
  });
  return edition.articles[0]?.terms[0]?.[0]?.address === "/people/the-record/";
}

describe("a name that no record gives", () => {
  it.each<[name: string, record: string, ...aliases: string[]]>([
    // Endings, with no other alphabet in sight.
    ["Zelensky", "Zelenskyy"],
    ["Zelenskiy", "Zelensky"],
    ["Zelenskyi", "Zelenskiy"],
    ["Zelenskij", "Zelenskyy"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["VOLODYMYR ZELENSKIY", "Volodymyr Zelenskyy"],
    ["Andrii Yermak", "Andriy Yermak"],
    ["Serhii Plokhy", "Serhiy Plokhy"],
    ["Sergei Lavrov", "Sergey Lavrov"],
    ["Nikolai Gogol", "Nikolay Gogol"],
    ["Bogdan Khmelnytsky", "Bogdan Khmelnytskyi"],
    ["Roman Polanski", "Roman Polansky"],
    // From another alphabet, where the record knows one.
    ["Зеленський", "Zelenskyy"],
    ["Зеленский", "Zelenskyy"],
    ["Volodymyr Zelenskyy", "Володимир Зеленський"],
    ["Володимир Зеленський", "Volodymyr Zelenskyy"],
    ["Київ", "Kyiv"],
    ["Kyiv", "Київ"],
    ["Львів", "Lviv"],
    ["Єрмак", "Yermak"],
    ["Андрій Єрмак", "Andriy Yermak"],
    ["Андрій Єрмак", "Andrii Yermak"],
    ["Юлія Тимошенко", "Yulia Tymoshenko"],
    ["Віктор Янукович", "Viktor Yanukovych"],
    ["Віктор Янукович", "Victor Yanukovich"],
    ["Дмитро Кулеба", "Dmytro Kuleba"],
    ["Валерій Залужний", "Valerii Zaluzhnyi"],
    ["Богдан Хмельницький", "Bohdan Khmelnytsky"],
    ["Харків", "Kharkiv"],
    ["Запоріжжя", "Zaporizhzhia"],
    ["Григорій Сковорода", "Hryhorii Skovoroda"],
    ["Григорий Явлинский", "Grigory Yavlinsky"],
    ["Владимир Путин", "Vladimir Putin"],
    ["Сергей Лавров", "Sergey Lavrov"],
    ["Михаил Горбачёв", "Mikhail Gorbachev"],
    ["Никита Хрущёв", "Nikita Khrushchev"],
    ["Борис Ельцин", "Boris Yeltsin"],
    ["Виктор Цой", "Viktor Tsoi"],
    ["Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis"],
    ["Αλέξης Τσίπρας", "Alexis Tsipras"],
    ["თბილისი", "Tbilisi"],
    // In Latin letters, where the record is known in another alphabet.
    ["Jermak", "Yermak", "Єрмак"],
    ["Andrij Jermak", "Andriy Yermak", "Андрій Єрмак"],
    ["Julia Timoshenko", "Yulia Tymoshenko", "Юлія Тимошенко"],
    ["Harkiv", "Kharkiv", "Харків"],
    ["Kyjiv", "Kyiv", "Київ"],
    ["Odessa", "Odesa", "Одеса"],
    ["Boris Eltsin", "Boris Yeltsin", "Борис Ельцин"],
    ["Ioulia Tymoshenko", "Ioulia Timoshenko", "Иоулия"],
  ])("is the record’s own, romanised otherwise: %s is %s", (name, record, ...aliases) => {
    expect(isRecord(name, record, aliases)).toBe(true);
  });

  it.each<[name: string, record: string, ...aliases: string[]]>([
    ["Ivanova", "Ivanov", "Иванов"],
    ["Иванова", "Ivanov", "Иванов"],
    ["Olena Zelenska", "Volodymyr Zelenskyy", "Зеленський"],
    ["Зеленська", "Zelenskyy", "Зеленський"],
    ["Petrenko O.", "Petrenko", "Петренко"],
    ["Petrenko", "O. Petrenko", "О. Петренко"],
    ["Austria", "Australia", "Австралия"],
    ["Австрия", "Australia", "Австралия"],
    ["Niger", "Nigeria", "Нигерия"],
    ["Iran", "Iraq", "Ирак"],
    ["Иран", "Iraq", "Ирак"],
    ["Mali", "Malawi", "Малави"],
    ["Lee", "Li", "Ли"],
    ["Kahn", "Khan", "Хан"],
    ["Han", "Khan", "Хан"],
    ["John Smyth", "John Smith"],
    ["Franz Meier", "Franz Meyer"],
    ["Kim Yong Il", "Kim Jong Il"],
    ["Jana Lind", "Yana Lind"],
    ["Ana Lind", "Anna Lind"],
    ["Harri Lind", "Harry Lind"],
    ["Jimmy Lay", "Jimmy Lai"],
    ["Iceland", "Ireland"],
    ["Gambia", "Zambia", "Замбия"],
    ["Slovakia", "Slovenia", "Словения"],
    ["Dominica", "Dominican", "Доминикан"],
    ["Киев", "Kyiv", "Київ"],
    ["Harkiv", "Kharkiv"],
    ["COP30", "COP29", "КОП29"],
    ["李威", "李伟"],
    ["Li Wei", "李伟"],
    ["محمد علي", "Mohamed Ali"],
  ])("is another name, and not merged: %s is not %s", (name, record, ...aliases) => {
    expect(isRecord(name, record, aliases)).toBe(false);
  });

  it("stays by itself where two records could be meant, and that is told", async () => {
    const { checkNames } = await import("../../src/check/names/check-names.ts");
    const planned = editionOf({
      "people/a.md": markdown({ name: "Andriy Melnyk" }),
      "people/b.md": markdown({ name: "Andrii Melnyk" }),
      "articles/a.md": article({ people: ["Ana Lind", "Андрій Мельник"] }),
    });
    expect(planned.edition.articles[0]?.terms[0]?.[1]?.entry).toBeUndefined();
    expect(checkNames(planned)).toEqual([
      expect.objectContaining({
        code: "name-near",
        at: { file: "content/articles/a.md", field: ["people", 1] },
        message:
          "“Андрій Мельник” may be a spelling of “Andriy Melnyk” of content/people/a.md or “Andrii Melnyk” of content/people/b.md.",
      }),
    ]);
  });

  it("is not merged with another that no record gives", () => {
    const { edition } = editionOf({ "articles/a.md": article({ people: ["Zelensky", "Зеленський"] }) });
    expect(edition.papers[0].groups[0]?.terms).toHaveLength(2);
  });

  it("keeps to its group: Georgia the person is not Georgia the place", () => {
    const { edition } = editionOf({
      "places/georgia.md": markdown({ name: "Georgia", aliases: ["Грузія"] }),
      "articles/a.md": article({ people: ["Georgia"] }),
    });
    expect(edition.articles[0]?.terms.flat().map(({ address }) => address)).toEqual(["/people/georgia/"]);
  });

  it("gives way to a record that has the very name", () => {
    const { edition } = editionOf({
      "people/a.md": markdown({ name: "Zelenskyy" }),
      "people/b.md": markdown({ name: "Zelenskiy" }),
      "articles/a.md": article({ people: ["Zelenskiy", "zelenskyy"] }),
    });
    expect(edition.articles[0]?.terms[0]?.map(({ slug }) => slug)).toEqual(["b", "a"]);
  });
});

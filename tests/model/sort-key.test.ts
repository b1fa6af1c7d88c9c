import { describe, expect, it } from "vitest";
import { compareText } from "../../src/model/order.ts";
import { indexLetter, sortKey } from "../../src/model/sort-key.ts";

const inOrder = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => compareText(sortKey(a), sortKey(b)));

describe("the order of names", () => {
  it.each([
    ["Latin letters by their base letters", ["Lind", "Łukasz", "Lumen", "Øystein", "Ozu", "Zoé"]],
    ["ligatures and sharp s as they are spelt", ["Ader", "Ægir", "Afra", "Straße", "Strata"]],
    ["word by word, surnames first", ["New York", "Newark", "Smith, Zoe", "Smithers, Al"]],
    ["apostrophes, case and hyphens left out", ["Oban", "O’Brien", "obst", "Öl-Kanne", "Ollie"]],
    ["Ukrainian", ["Галина", "Ґудзик", "Дарина", "Євген", "Женя", "Зоя", "Ігор", "Їжак", "Йосип", "Яна"]],
    ["Russian", ["Егор", "Ёлкин", "Жуков", "Иван", "Йод", "Эмма", "Юрий"]],
    [
      "Serbian",
      ["Драган", "Ђорђе", "Ема", "Јана", "Јово", "Лука", "Љиља", "Ненад", "Његош", "Теа", "Ћира", "Угљеша"],
    ],
    ["Arabic with and without hamza", ["إبراهيم", "أحمد", "بدر"]],
    ["Greek accents left out", ["Ἀθῆναι", "Άννα", "Βίκυ"]],
    ["both kinds of kana", ["あおき", "ガンダム", "かんのん", "パリ"]],
    ["digits first, and scripts in a fixed order", ["7 Days", "Zoé", "Ωμέγα", "Яна", "דוד", "بدر", "東京"]],
  ])("%s", (_, names) => {
    expect(inOrder(names.toReversed())).toEqual(names);
  });
});

it.each([
  ["Łukasz", "L"],
  ["Émile", "E"],
  ["Øystein", "O"],
  ["İzmir", "I"],
  ["“Quoted”", "Q"],
  ["Їжак", "Ї"],
  ["ёлкин", "Ё"],
  ["أحمد", "ا"],
  ["Ἀθῆναι", "Α"],
  ["ガンダム", "か"],
  ["김철수", "ㄱ"],
  ["დავით", "დ"],
  ["東京", "東"],
  ["7 Days", "#"],
  ["!!!", "#"],
  ["🙂", "#"],
])("%s stands under %s", (name, letter) => {
  expect(indexLetter(name)).toBe(letter);
});

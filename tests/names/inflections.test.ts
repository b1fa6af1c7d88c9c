import { expect, test } from "vitest";
import { inflectionsOf } from "../../src/names/inflections.ts";

test.each([
  ["uk", "Київ", "Києва Києвом Києві"],
  ["uk", "Чернівці", "Чернівців Чернівцями Чернівцях"],
  ["uk", "Ольга", "Ольги Ользі Ольгу Ольгою"],
  ["ru", "Москва", "Москвы Москве Москву Москвой"],
  ["pl", "Warszawa", "Warszawy Warszawie Warszawę Warszawą"],
  ["pl", "Polska", "Polski Polsce Polskę Polską"],
  ["cs", "Praha", "Prahy Praze Prahu Prahou"],
  ["de-AT", "Macron", "Macrons"],
])("%s: %s has the forms %s", (language, name, forms) => {
  expect(inflectionsOf(name, language)).toEqual(expect.arrayContaining(forms.split(" ")));
});

test("the words of a name are declined together", () => {
  const forms = inflectionsOf("Володимир Зеленський", "uk");
  expect(forms).toEqual(expect.arrayContaining(["Володимира Зеленського", "Володимирові Зеленському"]));
  expect(forms).not.toContain("Володимира Зеленському");
});

test("a language without cases, and a name in another script, have none", () => {
  expect([inflectionsOf("Macron", "fr"), inflectionsOf("Macron", "uk"), inflectionsOf("Київ", "pl")]).toEqual(
    [[], [], []],
  );
});

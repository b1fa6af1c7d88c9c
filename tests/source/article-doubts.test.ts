import { expect, test } from "vitest";
import { otherLanguage } from "../../src/source/text-language.ts";
import { problemsOf, settingsOf } from "../support/edition.ts";

const texts: Readonly<Record<string, string>> = {
  en: "The talks were opened on Monday in a hall that had been built for the fair. Nobody knew how long they would last, and none of the delegates was willing to say what they were about. It is said that the president has asked for a week, and that the others have been told by their capitals to wait for a word from him, which nobody in the town has yet been able to get.",
  fr: "Les pourparlers se sont ouverts lundi dans une salle qui avait été construite pour la foire. Personne ne savait combien de temps ils dureraient, et aucun des délégués ne voulait dire sur quoi ils portaient. Le président aurait demandé une semaine, et les autres ont reçu de leurs capitales la consigne d’attendre un mot de lui.",
  de: "Die Gespräche sind am Montag in einem Saal eröffnet worden, der für die Messe gebaut war. Niemand wusste, wie lange sie dauern würden, und keiner der Delegierten wollte sagen, worum es ging. Es heißt, dass der Präsident eine Woche haben will und dass die anderen von ihren Hauptstädten angewiesen sind, auf ein Wort von ihm zu warten.",
  uk: "Переговори розпочалися в понеділок у залі, яку збудували для ярмарку. Ніхто не знав, як довго вони триватимуть, і жоден із делегатів не хотів казати, про що йдеться. Кажуть, що президент просив про тиждень, а інші мають від своїх столиць вказівку чекати на його слово, бо це є для них важливим.",
  ja: "会談は月曜日に見本市のために建てられた会場で始まった。どのくらい続くのかは誰にも分からず、代表団の誰も何について話し合うのかを語ろうとしなかった。大統領は一週間を求めたと言われており、ほかの国々は本国から彼の言葉を待つように指示されているという。会場の外では市民が静かに結果を待っていた。".repeat(
    2,
  ),
};

test("the language of a text is told where it is plainly another", () => {
  for (const [is, text] of Object.entries(texts))
    for (const said of Object.keys(texts))
      expect([is, said, otherLanguage(text, `${said}-XX`)?.tag]).toEqual([
        is,
        said,
        is === said ? undefined : is,
      ]);
  expect(otherLanguage(texts.fr ?? "", "ar")).toEqual({ name: "French", tag: "fr" });
  expect(otherLanguage(texts.uk ?? "", "el")).toEqual({ name: "Ukrainian", tag: "uk" });
});

test("nothing is told of what is short, in two languages, near, unknown, or code", () => {
  const { en = "", fr = "", de = "", uk = "" } = texts;
  expect(otherLanguage(fr.slice(0, 200), "en")).toBeUndefined();
  expect(otherLanguage(`${fr} ${en}`, "en")).toBeUndefined();
  expect(otherLanguage(`${en}\n\n> ${fr}\n\n> ${fr}`, "en")).toBeUndefined();
  expect(otherLanguage(uk, "rue")).toBeUndefined();
  expect(otherLanguage(de, "gsw")).toBeUndefined();
  expect(
    otherLanguage(`${de}\n\n\`\`\`\n${"for the of and to is in that was ".repeat(60)}\n\`\`\`\n`, "de"),
  ).toBeUndefined();
  expect(otherLanguage("Ana Petro Marin 2025 ".repeat(60), "fr")).toBeUndefined();
});

const file = (fields: string, body: string) => `---\ntitle: A\ndate: 2025-12-01\n${fields}---\n\n${body}\n`;

test("it stands at the first line of the text, and following the hint ends it", () => {
  const path = "content/articles/a.md";
  expect(problemsOf(path, file("", texts.fr ?? ""))).toEqual(["6:1 language-other"]);
  expect(problemsOf(path, file("language: fr\n", texts.fr ?? ""))).toEqual([]);
  expect(problemsOf(path, file("", texts.uk ?? ""), settingsOf("language: uk\n"))).toEqual([]);
});

test("a standfirst is too long by the letters of its script", () => {
  const told = (description: string) =>
    problemsOf("content/articles/a.md", file(`description: ${description}\n`, "Text."));
  expect(told("word ".repeat(99).trim())).toEqual([]);
  expect(told("word ".repeat(101).trim())).toEqual(["4:14 standfirst-long"]);
  expect(told("会".repeat(190))).toEqual([]);
  expect(told("会".repeat(210))).toEqual(["4:14 standfirst-long"]);
});

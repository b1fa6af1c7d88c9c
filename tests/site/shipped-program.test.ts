import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { readCases } from "../source/markdown/text-cases.ts";
import { build } from "../support/build.ts";
import { filesOf, firstCorpus } from "../support/edits.ts";
import { hostileFiles } from "../support/hostile.ts";
import { article, newsroom, scratchFolder, siteYaml } from "../support/newsroom.ts";
import { differences } from "../support/output-tree.ts";

const fixtures = readdirSync(join(repository, "tests/source/markdown/fixtures")).sort();
/** Their letters are not those of the source: each language has rules of its own for quotation marks, names and dates. */
const languages = ["en", "fr", "uk", "ar"];

/** Every text of the fixtures as an article, in turn in another language, beside names to be found in it. */
function textsOfFixtures(): Record<string, string> {
  const texts = fixtures
    .flatMap(readCases)
    .flatMap(({ input, problems }) => (/ error$/m.test(problems) ? [] : [input]));
  const articles = texts.map((text, at) => {
    const language = languages[at % languages.length];
    const body = `${text}\n\nAna Lind’s and l’Ukraine, “Zelensky”, Київ–Львів, «Petro».\n`;
    return [`articles/text-${at}.md`, article({ title: `Text ${at}`, language }, body)];
  });
  return { ...filesOf(firstCorpus), "site.yaml": siteYaml, ...Object.fromEntries(articles) };
}

function demonstration(): string {
  const root = scratchFolder("demo");
  cpSync(join(repository, "content"), join(root, "content"), { recursive: true });
  return root;
}

it.each<[string, () => string]>([
  ["the demonstration", demonstration],
  ["every text of the fixtures", () => newsroom(textsOfFixtures())],
  ["a newsroom in which every field is filled in", () => newsroom(hostileFiles)],
])("makes of %s the bytes that its source makes", async (_what, make) => {
  const root = make();
  const fromSource = await build(root, { output: scratchFolder("source"), program: "source" });
  const shipped = await build(root, { output: scratchFolder("shipped"), fresh: true });
  expect(shipped.report).toMatchObject({ published: true, problems: fromSource.report.problems });
  expect(differences(fromSource.files, shipped.files)).toEqual([]);
  expect(shipped.files.size).toBeGreaterThan(30);
});

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import { type Corpus, editOf, filesOf, firstCorpus } from "../support/edits.ts";
import { readLater, readNow } from "../support/later.ts";
import { article, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences } from "../support/output-tree.ts";
import { proof } from "../support/proofs.ts";

const settings = `${siteYaml}pageSize: 2\nfeeds: { items: 3 }\nshareCards: true\nlanguage: en\nrepublish: { licence: CC BY 4.0 }\n`;

type Files = Readonly<Record<string, string>>;

/** An article with a standfirst: without one, lists show the beginning of the text. */
const told = (fields: Readonly<Record<string, unknown>>, body?: string): string =>
  article({ description: "What it is about.", ...fields }, body);

/** Every kind of thing that the page of an article says of others. */
const files: Files = {
  "site.yaml": settings,
  "people/ana.md": markdown({ name: "Ana Lind", aliases: ["A. Lind"], role: "Minister" }),
  "people/bo.md": markdown({ name: "Bo Lind" }),
  "places/paris.md": markdown({ name: "Paris", lat: 48.85, lon: 2.35 }),
  "authors/desk.md": markdown({ name: "The Desk", desk: true }),
  "stories/talks.md": markdown({ name: "The talks" }),
  "media/hall.svg": "<svg/>",
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `articles/part-${at}.md`,
      told({
        title: `Part ${at}`,
        date: `2025-12-0${at + 1}`,
        people: ["A. Lind", "Čeněk Č.", "Cenek C."],
        places: ["Paris", "Lyon"],
        topics: ["Peace"],
        authors: ["desk"],
        byline: "Von {desk} «Übersee»",
        story: "talks",
        ...(at === 0 ? {} : { image: { src: "/media/hall.svg", alt: "A hall" } }),
      }),
    ]),
  ),
  "articles/fr.md": told({
    title: "En français",
    date: "2025-12-04T12:00",
    language: "fr",
    translationOf: "part-3",
  }),
  "articles/alone.md": told({ title: "Alone", date: "2025-11-01T12:00" }),
  "articles/draft.md": told({ title: "Draft", draft: true }),
};

/** Articles are old by then: their pages tell of newer ones too. */
const oldNow = Date.parse("2027-06-01T12:00:00Z");

/** Builds once, changes the files, and builds again; what comes of it, and of building the same from nothing. */
async function edited(before: Files, after: Files, drafts = false) {
  const [root, clean] = [newsroom(before), newsroom({ ...before, ...after })];
  const options = { drafts, now: oldNow };
  await build(root, options);
  for (const [path, text] of Object.entries(after)) writeContent(root, path, text);
  const [again, anew] = [await build(root, options), await build(clean, options)];
  for (const one of [root, clean]) rmSync(one, { recursive: true });
  return { again, anew, drift: differences(anew.files, again.files) };
}

const text = (file: string, to: string) => ({
  [file]: (files[file] ?? "").replace("Text of the article.", to),
});

describe("an edit that only the article’s own page shows", () => {
  beforeAll(readLater);
  afterAll(readNow);

  const named = "Ana Lind met Bo Lind of Čeněk Č. in Paris and Lyon, and talked of peace. [Link](/about/).";
  it.each<[string, Files, boolean?]>([
    ["the text of the oldest article", text("articles/alone.md", "Another text.")],
    ["names in the text", text("articles/part-0.md", named)],
    ["the text of the newest article, which stands in feeds", text("articles/part-7.md", "Another text.")],
    ["the text of an article in another language", text("articles/fr.md", "Un autre texte, à Paris.")],
    [
      "the texts of several",
      { ...text("articles/part-2.md", named), ...text("articles/part-6.md", "Short.") },
    ],
    ["the text of a draft that readers do not see", text("articles/draft.md", "Another text.")],
    ["the text of a draft that the newsroom sees", text("articles/draft.md", named), true],
    [
      "its sources",
      {
        "articles/alone.md": told({
          title: "Alone",
          date: "2025-11-01T12:00",
          sources: [{ title: "A report" }],
        }),
      },
    ],
    ["nothing but the time at which it was saved", { "articles/alone.md": files["articles/alone.md"] ?? "" }],
  ])("is shown without joining the edition: %s", async (_what, after, drafts) => {
    const base = { ...files, "pages/about.md": markdown({ title: "About" }) };
    const linked = Object.fromEntries(
      Object.entries(base).map(([path, body]) => [
        path,
        body.replace("Text of the article.", "Text of the article. [Link](/about/)."),
      ]),
    );
    const changes = Object.fromEntries(
      Object.entries(after).map(([path, body]) => [
        path,
        body.includes("/about/") ? body : `${body}\n[Link](/about/).\n`,
      ]),
    );
    const { again, anew, drift } = await edited(linked, changes, drafts);
    expect(drift).toEqual([]);
    expect(again.report.took.join).toBe(0);
    expect(again.report).toMatchObject({
      published: true,
      articles: anew.report.articles,
      pages: anew.report.pages,
    });
    expect(problemLines(again.report)).toEqual(problemLines(anew.report));
  });

  it.each<[string, Files]>([
    ["a headline", { "articles/alone.md": told({ title: "Together", date: "2025-11-01T12:00" }) }],
    [
      "a name",
      { "articles/alone.md": told({ title: "Alone", date: "2025-11-01T12:00", people: ["Bo Lind"] }) },
    ],
    ["a date", { "articles/alone.md": told({ title: "Alone", date: "2025-11-02T12:00" }) }],
    ["a link that leads nowhere", text("articles/alone.md", "A [link](/nowhere/).")],
    ["a picture that is not there", text("articles/alone.md", "![A picture](/media/none.svg)")],
    ["a record", { "people/bo.md": markdown({ name: "Bo Lind", role: "Minister" }) }],
    ["another article", { "articles/more.md": article({ title: "More" }) }],
  ])("is not all there is where there is also %s", async (_what, after) => {
    const { again, anew, drift } = await edited(files, after);
    expect(drift).toEqual([]);
    expect(again.report.took.join).toBeGreaterThan(0);
    expect(problemLines(again.report)).toEqual(problemLines(anew.report));
  });

  it("leaves the site as it is where the file has an error", async () => {
    const root = newsroom(files);
    const before = await build(root);
    writeContent(root, "articles/alone.md", "---\ntitle: [\n---\n");
    const after = await build(root);
    expect(after.report.published).toBe(false);
    expect(differences(before.files, after.files)).toEqual([]);
  });

  it("tells problems of the text with their new lines, and those of others as before", async () => {
    const warned = {
      ...files,
      "articles/part-1.md": told({ title: "P", date: "2025-12-02", peple: "x" }),
    };
    const { again, anew } = await edited(warned, text("articles/alone.md", "One.\n\nTwo {{< video 7 >}}."));
    expect(again.report.took.join).toBe(0);
    expect(again.report.problems).toEqual(anew.report.problems);
    expect(problemLines(again.report)).toHaveLength(2);
  });

  it.each(["plates", "plates-of", "index", "rows", "told", "mentions"])(
    "is shown where what was kept is spoilt: %s",
    async (file) => {
      const root = newsroom(files);
      await build(root);
      for (const spoilt of ["", "{}", "rubbish ".repeat(500)]) {
        writeFileSync(join(root, ".dateline/cache", file), spoilt);
        const next = text("articles/part-1.md", `Changed after ${file} ${spoilt.length}.`);
        writeContent(root, "articles/part-1.md", next["articles/part-1.md"] ?? "");
        const clean = newsroom({ ...files, ...next });
        expect(differences((await build(clean)).files, (await build(root)).files)).toEqual([]);
        rmSync(clean, { recursive: true });
      }
    },
  );

  it("gives the bytes of a build from nothing, among any other edits", async () => {
    let replated = 0;
    const own = fc.tuple(
      fc.nat({ max: 30 }),
      fc.constantFrom("Ana Lind", "Zelensky", "Élysée Palace", "Petro", "C++"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(editOf, { maxLength: 4 }),
        fc.array(own, { minLength: 2, maxLength: 4 }),
        fc.boolean(),
        async (edits, owns, drafts) => {
          let corpus = edits.reduce((before: Corpus, edit) => edit(before), firstCorpus);
          const root = newsroom({ ...filesOf(corpus), "site.yaml": settings });
          await build(root, { now: corpus.now, drafts });
          for (const [at, name] of owns) {
            const names = Object.keys(corpus.articles);
            const path = names[at % Math.max(1, names.length)];
            const old = path === undefined ? undefined : corpus.articles[path];
            if (path === undefined || old === undefined) break;
            // The first paragraph is the summary, which lists show.
            const body = `${old.body}\n\nLater, ${name} spoke of Paris, Kyiv and ${name}, ${at} times.`;
            corpus = { ...corpus, articles: { ...corpus.articles, [path]: { ...old, body } } };
            writeContent(root, `articles/${path}.md`, article(old.fields, body));
            const clean = newsroom({ ...filesOf(corpus), "site.yaml": settings });
            const [again, anew] = [
              await build(root, { now: corpus.now, drafts }),
              await build(clean, { now: corpus.now, drafts }),
            ];
            rmSync(clean, { recursive: true });
            expect(differences(anew.files, again.files)).toEqual([]);
            expect(again.report.problems).toEqual(anew.report.problems);
            if (again.report.took.join === 0) replated += 1;
          }
          rmSync(root, { recursive: true });
        },
      ),
      proof(4),
    );
    expect(replated).toBeGreaterThan(0);
  });
});

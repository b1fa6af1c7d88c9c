import type { ProblemCode } from "../../src/model/problem-codes.ts";
import {
  article,
  type BesideFile,
  type CheckExample,
  inArticle,
  paris,
  withDate,
  withField,
  withLive,
  withText,
} from "./example-articles.ts";

/** The other files of an example. */
export function filesBeside({
  beside = [],
}: {
  readonly beside?: CheckExample["beside"] | undefined;
}): (readonly [string, string])[] {
  return [beside].flat().map(({ file, text }) => [file, text] as const);
}

const inSettings = (lines: string): string => `title: The Harbour Times\nurl: https://example.org/\n${lines}`;

const french =
  "Les pourparlers se sont ouverts lundi à Paris, dans une salle où il n’y avait que les délégués et leurs interprètes. Le président a dit que la France ferait tout ce qui est en son pouvoir pour que les deux pays trouvent un accord avant la fin du mois. Personne ne sait encore ce que les autres capitales vont en penser, mais les premiers signes ne sont pas mauvais, et les travaux doivent continuer mardi avec des experts qui sont venus de toute l’Europe.";

/** Two articles for front pages. */
const peace: readonly BesideFile[] = ["peace-talks", "second-talks"].map((slug) => ({
  file: `content/articles/2025/${slug}.md`,
  text: `---\ntitle: The ${slug.replace("-", " ")}\ndate: 2025-12-01\ntopics: Peace\n---\n`,
}));

/**
 * An example for each code; `undefined` where the mistake is not in a text: a file’s bytes, its permissions, a link, or a
 * file that is not there. Times are those of a newsroom in Paris.
 */
export const checkExamples: Readonly<Record<ProblemCode, CheckExample | undefined>> = {
  "file-empty": undefined,
  // What is made of files is looked at.
  "built-anchor-missing": undefined,
  "built-data-incomplete": undefined,
  "built-heavy": undefined,
  "built-id-twice": undefined,
  "built-link-broken": undefined,
  "built-request-elsewhere": undefined,
  "built-unreadable": undefined,
  "output-unknown": undefined,
  "output-of-another": undefined,
  "file-not-utf8": undefined,
  "file-unreadable": undefined,
  "file-outside": undefined,
  "folder-unknown": undefined,
  "file-not-markdown": undefined,
  "file-astray": undefined,
  "file-name-unreadable": undefined,
  "text-control-character": undefined,
  "settings-missing": undefined,
  "archetype-placeholder": undefined,
  "silent-edit": undefined,
  "address-vanished": undefined,
  "urls-stale": undefined,
  "republish-without-licence": withField(
    "republish: { note: Please send us a link. }",
    "republish: { licence: CC BY-ND 4.0, note: Please send us a link. }",
  ),
  "words-language": {
    file: "content/words/english.yaml",
    wrong: "latest: Today\n",
  },
  "words-placeholder": {
    file: "content/words/en.yaml",
    wrong: 'articleCount:\n  one: "{counts} story"\n  other: "{count} stories"\n',
    right: 'articleCount:\n  one: "{count} story"\n  other: "{count} stories"\n',
  },
  "words-missing": {
    file: "content/words/cy.yaml",
    wrong: "latest: Diweddaraf\n",
  },
  "security-expired": undefined,
  // The files are looked at.
  "font-unusable": undefined,
  "layout-unused": undefined,
  "logo-unusable": undefined,
  "logo-weak": undefined,
  "colour-contrast": {
    file: "content/site.yaml",
    wrong: inSettings('colours:\n  accent: "#ff8c00"\n'),
    right: inSettings('colours:\n  accent: "#b15f00"\n'),
  },
  "host-limit": undefined,
  "front-matter-missing": inArticle(
    "title: Talks open in Paris\ndate: 2025-12-01\n\nThe text begins here.\n",
    article(""),
  ),
  "front-matter-unclosed": inArticle(
    "---\ntitle: Talks open in Paris\ndate: 2025-12-01\n\nThe text begins here.\n",
    article(""),
  ),
  "front-matter-language": inArticle(
    `---json\n{ "title": "Talks open in Paris", "date": "2025-12-01" }\n---\n`,
    article(""),
  ),
  "front-matter-not-fields": inArticle("---\nTalks open in Paris\n---\n", article("")),
  "yaml-syntax": inArticle(
    "---\ntitle: Talks: day two\ndate: 2025-12-01\n---\n",
    '---\ntitle: "Talks: day two"\ndate: 2025-12-01\n---\n',
  ),
  "field-twice": withField("places: Paris\nplaces: Kyiv", "places: [Paris, Kyiv]"),
  "field-foreign": withField("published: false", "draft: true"),
  "field-unknown": withField("peple: [Ana Ilić]", "people: [Ana Ilić]"),
  "field-missing": inArticle("---\ndate: 2025-12-01\n---\n", article("")),
  "field-wrong": withField("type: analisys", "type: analysis"),
  "name-not-text": withField("people: [Ana Ilić, Null]", 'people: [Ana Ilić, "Null"]'),
  "text-cut": inArticle(
    "---\ntitle: Formula #1 wins\ndate: 2025-12-01\n---\n",
    '---\ntitle: "Formula #1 wins"\ndate: 2025-12-01\n---\n',
  ),
  "text-markup": withField(
    "description: The <em>Aurora</em> and R&amp;D",
    'description: "The Aurora and R&D"',
  ),
  "quotes-curly": withField("people: [“Ana Ilić”]", 'people: ["Ana Ilić"]'),
  "names-joined": withField("people: Ana Ilić, Petro Marin", "people: [Ana Ilić, Petro Marin]"),
  "name-split": withField("people: [Martin Luther King, Jr.]", 'people: ["Martin Luther King, Jr."]'),
  "byline-by": withField("authors: By Ana Ilić", "authors: Ana Ilić"),
  "date-form": withDate("1 December 2025", "2025-12-01"),
  "date-impossible": withDate("2025-02-30", "2025-03-01"),
  "date-skipped": withDate("2025-03-30T02:30", "2025-03-30T03:30"),
  "date-twice": withDate("2025-10-26T02:30", "2025-10-26T02:30+02:00"),
  "date-order": withField("updated: 2025-11-30", "updated: 2025-12-02"),
  "date-ahead": withField("updated: 2026-12-02", "updated: 2025-12-02"),
  "date-far": withDate("0206-12-01", "2026-12-01"),
  "slug-form": withField("slug: Talks in Paris", "slug: talks-in-paris"),
  "address-form": withField("aliases: [paris-talks]", "aliases: [/paris-talks/]"),
  "html-removed": withText("The talks go on. <script>alert(1)</script>", "The talks go on."),
  "html-broken": withText(
    'The talks go on. <a href="https://talks.example/ title="Talks">Who we are</a>',
    'The talks go on. <a href="https://talks.example/" title="Talks">Who we are</a>',
  ),
  "container-unknown": withText(
    "::: galery\n![A boat](https://pictures.example/boat.jpg)\n:::",
    "::: gallery\n![A boat](https://pictures.example/boat.jpg)\n:::",
  ),
  "container-unclosed": withText(
    "::: gallery\n![A boat](https://pictures.example/boat.jpg)\n\nThe text goes on.",
    "::: gallery\n![A boat](https://pictures.example/boat.jpg)\n:::\n\nThe text goes on.",
  ),
  "container-content": withText(
    "::: wide\n![A boat](https://pictures.example/boat.jpg)\n\nThe text goes on.\n:::",
    "::: wide\n![A boat](https://pictures.example/boat.jpg)\n:::\n\nThe text goes on.",
  ),
  "template-left": withText(
    "The talks go on. {{< video src=talks >}}",
    "The talks go on. [The video](https://film.example/talks)",
  ),
  "list-by-number": withText("1989. The wall fell.", "1989\\. The wall fell."),
  "link-unsafe": withText(
    "[The statement](javascript:open())",
    "[The statement](https://example.com/statement)",
  ),
  "link-without-scheme": withText(
    "[The statement](//example.com/statement)",
    "[The statement](https://example.com/statement)",
  ),
  "image-broken": undefined,
  "image-not-a-picture": undefined,
  "image-small": undefined,
  "image-heavy": undefined,
  "image-credit-missing": undefined,
  "image-credit-differs": undefined,
  "image-credentials-lost": undefined,
  "image-position": undefined,
  "image-alt-missing": withText("![](/media/palace.jpg)", "![The palace at night](/media/palace.jpg)"),
  "media-missing": withText(
    "![The palace at night](/media/palce.jpg)",
    "![The palace at night](/media/palace.jpg)",
  ),
  "link-broken": withText("[Who we are](/abuot/)", "[Who we are](/latest/)"),
  "fragment-missing": withText(
    "## Two days\n\n[When they meet](#three-days)",
    "## Two days\n\n[When they meet](#two-days)",
  ),
  "heading-skipped": withText("#### The coalition", "## The coalition"),
  "heading-one": withText("# The coalition", "## The coalition"),
  "footnote-unused": withText(
    "The talks go on.\n\n[^1]: As the palace said.",
    "The talks go on.[^1]\n\n[^1]: As the palace said.",
  ),
  "live-heading": withLive("## 14:05-14:30 The doors open", "## 14:05 The doors open"),
  "live-time-early": withLive("## 00:10 The talks end", "## 2025-12-02 00:10 The talks end"),
  "address-taken": {
    file: paris,
    wrong: article(""),
    right: article("slug: paris-talks-open"),
    beside: {
      file: "content/articles/2025-12-01-paris-talks.md",
      text: article("").replace("open", "go on"),
    },
  },
  "address-shared": {
    file: paris,
    wrong: article("topics: [Mir, Мир]"),
    right: article("topics: [Mir, mir-2]"),
    beside: { file: "content/topics/mir-2.md", text: "---\nname: Peace\n---\n" },
  },
  "windows-name": withField("slug: aux", "slug: aux-cables"),
  "translation-unclear": withField("language: fr\ntranslationOf: talks-in-paris", "language: fr"),
  "translation-twice": {
    file: "content/articles/2025/pourparlers.md",
    wrong: article("translationOf: paris-talks"),
    right: article("language: fr\ntranslationOf: paris-talks"),
    beside: {
      file: "content/articles/2025-12-01-paris-talks.md",
      text: article("").replace("open", "go on"),
    },
  },
  "name-claimed": {
    file: "content/people/petra-marin.md",
    wrong: "---\nname: Petra Marin\naliases: [P. Marin]\n---\n",
    right: "---\nname: Petra Marin\n---\n",
    beside: {
      file: "content/people/pavel-marin.md",
      text: "---\nname: Pavel Marin\naliases: [P. Marin]\n---\n",
    },
  },
  "name-ambiguous": {
    file: paris,
    wrong: article("people: [Jane Doe, jane-doe-athlete]"),
    right: article("people: [jane-doe-minister, jane-doe-athlete]"),
    beside: [
      {
        file: "content/people/jane-doe-minister.md",
        text: "---\nname: Jane Doe\nrole: Minister of Energy\n---\n",
      },
      { file: "content/people/jane-doe-athlete.md", text: "---\nname: Jane Doe\nrole: Long jumper\n---\n" },
    ],
  },
  "name-shared": {
    file: "content/people/jane-doe-minister.md",
    wrong: "---\nname: Jane Doe\n---\n",
    right: "---\nname: Jane Doe\nrole: Minister of Energy\n---\n",
    beside: { file: "content/people/jane-doe-athlete.md", text: "---\nname: Jane Doe\n---\n" },
  },
  "record-unused": undefined,
  "title-twice": {
    file: paris,
    wrong: "---\ntitle: Talks open in Paris\ndate: 2025-12-01T18:30\n---\n\nThe text.\n",
    right: "---\ntitle: Talks open in Paris, and close again\ndate: 2025-12-01T18:30\n---\n\nThe text.\n",
    beside: {
      file: "content/articles/2025/paris-talks-copy.md",
      text: "---\ntitle: Talks open in Paris\ndate: 2025-12-01T10:00\n---\n\nThe text.\n",
    },
  },
  "standfirst-long": withField(
    `description: ${"The talks opened in Paris, and nobody said how long they would last, or what they were about. ".repeat(6).trim()}`,
    "description: The talks opened in Paris, and nobody said how long they would last.",
  ),
  "language-other": inArticle(
    `---\ntitle: Les pourparlers\ndate: 2025-12-01\n---\n\n${french}\n`,
    `---\ntitle: Les pourparlers\ndate: 2025-12-01\nlanguage: fr\n---\n\n${french}\n`,
  ),
  "name-near": {
    file: paris,
    wrong: article("people: [Petra Martinn]"),
    right: article("people: [Petra Martin]"),
    beside: {
      file: "content/people/petra-martin.md",
      text: "---\nname: Petra Martin\n---\n",
    },
  },
  "byline-unknown": {
    file: paris,
    wrong: article("byline: Reported by {ana-ilci}"),
    right: article("byline: Reported by {ana-ilic}"),
    beside: { file: "content/authors/ana-ilic.md", text: "---\nname: Ana Ilić\n---\n" },
  },
  "reference-circle": {
    file: "content/places/france.md",
    wrong: "---\nname: France\nwithin: Paris\n---\n",
    right: "---\nname: France\n---\n",
    beside: { file: "content/places/paris.md", text: "---\nname: Paris\nwithin: France\n---\n" },
  },
  "policy-missing": {
    file: paris,
    wrong: article(
      "corrections:\n  - date: 2025-12-02\n    text: The talks opened on Monday, not on Sunday.",
    ),
  },
  "redirect-twice": {
    file: "content/redirects.yaml",
    wrong: "/old: /latest/\n/old/: /archive/\n",
    right: "/old: /latest/\n",
  },
  "redirect-circle": {
    file: "content/redirects.yaml",
    wrong: "/old/: /older/\n/older/: /old/\n",
    right: "/old/: /latest/\n/older/: /old/\n",
    beside: peace,
  },
  "front-unknown": {
    file: "content/front.yaml",
    wrong: "blocks:\n  - { topic: Peas }\n",
    right: "blocks:\n  - { topic: Peace }\n",
    beside: peace,
  },
  "front-not-shown": {
    file: "content/front.yaml",
    wrong: "lead: peace-talks\nbanner: { text: Polls close at eight, until: 2025-11-30T20:00 }\n",
    right: "lead: peace-talks\nbanner: { text: Polls close at eight, until: 2099-12-31T20:00 }\n",
    beside: peace,
  },
  "front-twice": {
    file: "content/front.yaml",
    wrong: "lead: peace-talks\nblocks:\n  - { articles: [peace-talks, second-talks] }\n",
    right: "lead: peace-talks\nblocks:\n  - { articles: [second-talks] }\n",
    beside: peace,
  },
  "front-empty": {
    file: "content/front.yaml",
    wrong: "blocks:\n  - { type: opinion }\n  - { latest: true }\n",
    right: "blocks:\n  - { latest: true }\n",
    beside: peace,
  },
  "front-layout": {
    file: "content/front.yaml",
    wrong: "blocks:\n  - { latest: true, as: colums }\n",
    right: "blocks:\n  - { latest: true, as: columns }\n",
    beside: peace,
  },
  "pin-forgotten": inArticle(
    "---\ntitle: Talks open in Paris\ndate: 2025-11-01\npin: true\n---\n",
    "---\ntitle: Talks open in Paris\ndate: 2025-11-01\n---\n",
  ),
  "reference-unknown": {
    file: paris,
    wrong: article("story: paris-talks"),
    right: article(""),
  },
};

import fc from "fast-check";

/** Short texts from a row of them. */
function pieces(row: string): string[] {
  return row.split("·");
}

/** Pieces put together with nothing between them. */
function joined(part: fc.Arbitrary<string>, maxLength: number, between = ""): fc.Arbitrary<string> {
  return fc.array(part, { minLength: 1, maxLength }).map((parts) => parts.join(between));
}

/** What means something to Markdown or to typography, or nearly. */
const marks = [
  ..." \n\n  *_`[]()!\"'\\&<>~:.-#|+=^@{}$%0123;,/",
  ...pieces(
    "\n\n·**·__·***·``·```·\n---\n·\n===\n·\n- ·\n* ·\n1. ·\n2) ·\n> ·\n# ·\n## ·\n|·](·](/a)·[^·[^1]·[^1]: ·\n[^1]: a\n·]:·![·--·---·...·....·----·://",
  ),
  ...pieces(
    "\n::: gallery\n·\n:::\n·:::·\nhttps://youtu.be/dQw4w9WgXcQ\n·http://a.example·https:·www.·WWW.a.b·mailto:·&amp;·&#39;·&copy;·&a·<b>·<!--·  \n·\\\n·\n    ·\n  ·\t·\r\n·\u00a0·\u2028·\u2003·\ufeff",
  ),
  ...pieces(
    "–·—·…·„·‚·«·»·“·「·」·。·，·語·글·'68·'90s·'n'·'s·: 'A·, \"A·•·\n• a·\u0001·\u0000·\ufffe·\ud83d·\ude00·😀·٪·\u05be·\u1680·\u200b·\u00ad·\u3000·、",
  ),
];
/** What a body is put together from. */
interface Ingredients {
  readonly words: fc.Arbitrary<string>;
  readonly punctuation: fc.Arbitrary<string>;
  readonly address: fc.Arbitrary<string>;
  readonly title: fc.Arbitrary<string>;
  readonly headings: fc.Arbitrary<string>;
}

/** Nearly all that is made of these is plain. */
const sound: Ingredients = {
  words: fc.constantFrom(
    ...pieces(
      "word·The·a·Élysée·Київ·北京·O’Neill·it's·'90s·'68·'til·'n'·players'·'s·'I·日「語」·한국어(문장)·1.5·2025·12\"·“quoted”·snake_case·5 * 3·😀·e.g.·№ 7·a\u00a0b",
    ),
  ),
  punctuation: fc.constantFrom(
    ...pieces(
      ' · · · · · ·, ·. ·; ·: ·? ·! ·... · -- · – ·-·--·…·\n·  \n·\\\n·\n · / · & · > ·\\*·\\[ · \\"· "· \'·\' ·" ',
    ),
  ),
  address: fc.constantFrom(
    ...pieces(
      "/about/·/a.mp4·https://a.example/·https://a.example/b_c?d=e&f=g#h·http://www.a.example·media/a.jpg·b.html·mailto:a@a.example·/a%20b",
    ),
  ),
  title: fc.constantFrom(
    ...pieces(
      `···· "A title"· "Caption | Credit"· "It's -- his | A. B."· "word"· "a"· "undefined"· "IMG_1"· "b.jpg"· "Ça ?"`,
    ),
  ),
  headings: fc.constantFrom("## ", "## ", "## ", "### "),
};

const wild: Ingredients = {
  words: fc.constantFrom(
    ...pieces(
      "word·a·*·**·_·__·a*b·it's·'·\"·''·[a]·[·]·§ 4·£5·ﬁ·سلام·«\u00a0a\u00a0»·٣·a\\·\\a·`·``a``·~·~~a~~·!·&·&amp;·2.·1)·http:·#·# a·- a·| a |·😀·*a·a*·_a·a_·**a·a**",
    ),
  ),
  punctuation: fc.constantFrom(
    ...pieces(
      "·· · ·, ·. ·: ·...·---·--·- ·\n·\n  ·\n    ·  \n·\\\n·/·.·'·\"·>·~·:·\\*·\\]·\\`·\\\\·\n- ·\n> ·\n1. ·\n2. ·\n# ·\n|",
    ),
  ),
  address: fc.constantFrom(
    ...pieces(
      "/a·#word·//a.example·javascript:x·/a(b)·ftp://a.example·http://a.example:80/·/é·a:b·/%zz·https://a.example/%41·/a;b·/a'b*c·../../media/a.jpg·<a>·a b··/·https://a..b·http://a_b.example·/a?b=1&copy=2",
    ),
  ),
  title: fc.constantFrom(
    ...pieces(`· "It's (a) title"· 'a'· (a)· "a & b"· ""· " "· "a\\"b"·  "a"· "a" · "&amp;"`),
  ),
  headings: fc.constantFrom("## ", "### ", "# ", "#### ", "##", "##  ", " ## ", "####### "),
};

/** The text within blocks, as it is written. */
function textOf({ words, punctuation, address, title }: Ingredients): fc.Arbitrary<string> {
  const word = fc.tuple(words, punctuation).map((two) => two.join(""));
  const { text } = fc.letrec<{ text: string; part: string }>((tie) => ({
    text: joined(
      fc.oneof(
        { weight: 6, arbitrary: word },
        { weight: 2, arbitrary: fc.tuple(tie("part"), punctuation).map((two) => two.join("")) },
        { weight: 1, arbitrary: tie("part") },
      ),
      6,
    ),
    part: fc.oneof(
      { depthSize: "small" },
      words,
      ...pieces('*|*·**|**·_|_·__|__·"|"·\'|\'·`|`·"**|**"·*"|"*·(|)·[|]').map((pair) => {
        const [open = "", close = ""] = pair.split("|");
        return tie("text").map((inner) => open + inner.trim() + close);
      }),
      fc
        .tuple(tie("text"), address, title)
        .map(([label, target, said]) => `[${label.trim()}](${target}${said})`),
      fc.constantFrom("[^1]", "[^2]", "[^a-b]"),
    ),
  }));
  return text;
}

function blockOf(from: Ingredients): fc.Arbitrary<string> {
  const text = textOf(from);
  const line = text.map((inner) => inner.replace(/\s+/g, " ").trim());
  const listOf = (mark: string, between: string): fc.Arbitrary<string> =>
    fc
      .array(fc.oneof({ weight: 5, arbitrary: line }, text), { minLength: 1, maxLength: 4 })
      .map((items) =>
        items.map((item, index) => `${mark.replace("1", String(index + 1))} ${item.trim()}`).join(between),
      );
  const quotation = fc
    .array(fc.oneof({ weight: 3, arbitrary: text }, listOf("-", "\n"), tableOf(from)), {
      minLength: 1,
      maxLength: 2,
    })
    .map((parts) => parts.join("\n\n").replace(/^/gm, "> "));
  return fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 3, arbitrary: fc.tuple(from.headings, line).map((two) => two.join("")) },
    ...pieces("-·*·+·1.·1)·3.·-  ·1.  ").flatMap((mark) => [listOf(mark, "\n"), listOf(mark, "\n\n")]),
    { weight: 2, arbitrary: quotation },
    { weight: 2, arbitrary: tableOf(from) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(from.words, from.address, from.title)
        .map(([alt, src, said]) => `![${alt}](${src}${said})`),
    },
    fc.constantFrom("---", "***", "* * *", "___", "- - -", "## Media", "[^1] A", "## Word", "**a**\n***"),
  );
}

function tableOf({ words }: Ingredients): fc.Arbitrary<string> {
  const cell = joined(
    fc.oneof(
      { weight: 4, arbitrary: words },
      fc.constantFrom("*a*", "**b**", "", " ", "[a](/b)", "[^1]", '"a"'),
    ),
    3,
  );
  return fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const rowOf = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.array(one, { minLength: columns, maxLength: columns }).map((cells) => `| ${cells.join(" | ")} |`);
    const ruler = fc.constantFrom("---", "---", ":--", "--:", ":-:", "-");
    return fc
      .tuple(rowOf(cell), rowOf(ruler), fc.array(rowOf(cell), { maxLength: 3 }))
      .map(([head, below, rows]) => [head, below, ...rows].join("\n"));
  });
}

function bodyOf(from: Ingredients): fc.Arbitrary<string> {
  const gap = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\n", "\n  \n", "  \n\n");
  const text = textOf(from);
  return fc
    .tuple(
      fc.array(fc.tuple(blockOf(from), gap), { minLength: 1, maxLength: 5 }),
      fc.tuple(text, text, text),
      fc.constantFrom("\n", "\n\n"),
    )
    .map(([blocks, notes, between]) => {
      const body = blocks.flat().join("");
      const used = ["1", "2", "a-b"].filter((label) => body.includes(`[^${label}]`));
      return `${body}\n${used.map((label, index) => `[^${label}]: ${notes[index]?.trim()}`).join(between)}`;
    });
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 0, 1, 1, 2, 5),
  mark: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...marks) }, sound.words, fc.constant("")),
});

function edited(body: string, edits: readonly { at: number; cut: number; mark: string }[]): string {
  return edits.reduce((before, { at, cut, mark }) => {
    const start = Math.floor(at * (before.length + 1));
    return before.slice(0, start) + mark + before.slice(start + cut);
  }, body);
}

/** Languages with marks of each kind: of English, low ones, guillemets with and without spaces, elisions, none at all. */
export const languages = fc.constantFrom("en", "en", "de", "fr", "fr-CA", "uk", "sv", "nl", "ja");

/** Bodies as they are written, half-written and spoilt. */
export const markdowns: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: bodyOf(sound) },
      { weight: 2, arbitrary: bodyOf(wild) },
      { weight: 2, arbitrary: textOf(wild) },
      joined(fc.constantFrom(...marks, "word", "a"), 25),
    ),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { maxLength: 3 })),
  )
  .map(([body, edits]) => edited(body, edits));

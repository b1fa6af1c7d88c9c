import fc from "fast-check";

/** What means something to YAML, or nearly. */
const marks = [
  ..." \n\n  :#-[]{},\"'\\&*!|>?%@~.+=/()_^$;<",
  ..."\t\r\u00a0\u0085\u2028\ufeff\u0000\ud83dé北😀01aA",
  ...pieces(": · #·- ·\n- ·\n  ·\n    ·:\n·''·\\\"·\\\\·\\n·\r\n·\n---\n·\n...\n"),
];
const words = [
  ...pieces(
    "a·A·Ana·Élysée Palace·Київ·O’Neill·it's·a-b·a: b·a:b·a #b·a#b·#·<<·=·(a)·a  b· a·a ·a, b·a]·[a·{a: b}·{}·",
  ),
  ...pieces(
    "null·Null·nULL·~·true·True·TRUE·tRUE·false·yes·No·on·Nullable·0x1F·0o17·0b1·1_000·.inf·-.INF·.nan·-·--·---",
  ),
  ...pieces(
    "0·007·-0·-1·+1·1.5·1.·1.50·.5·-.5·1e3·1E-3·1e999·12345678901234567890·12:30·2025-12-01·2025-12-01T18:30",
  ),
  ...pieces(
    "- a·-a·? a·: a·a:·a :·/media/a.jpg·http://a.example/?b=c#d·*a·&a b·!a·!!str 1·|·>-·%a·@a·`a`·«\u00a0a\u00a0»·\u00a0",
  ),
];
const quoted = pieces(
  `"a"·'a'·""·''·"a: b"·'a #b'·"a \\"b\\" c"·'it''s'·"\\\\"·"\\\\\\""·"\\n"·"\\u00e9"·"\\/"·"a" b·'a' b·"a·'a·"a" ·"a" #b·"1"·'null'·" a "·' '·''''·'''·"\u00a0"·"\\"·"a\\·"a":b·'a': b`,
);
const keys = pieces(
  'title·a-b·a_b·a1·1a·null·Null·true·True·__proto__·constructor·toString·<<·"a"·a b·é·a.b·-a·?a',
);

/** What is likely to be read. */
const sound = pieces(`Ana·Élysée Palace·it's·a:b·007·true·null·2025-12-01·-1.5·"a: b"·'a #b'`);
const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sound) },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  fc.constantFrom(...quoted),
);
const spaces = fc.constantFrom("", "", "", "", " ", "  ");
const flowList = fc
  .array(
    fc.tuple(spaces, scalar, spaces).map((parts) => parts.join("")),
    { maxLength: 4 },
  )
  .chain((items) =>
    fc.constantFrom(`[${items.join(", ")}]`, `[${items.join(",")}]`, `[${items.join(" , ")} ]`),
  );
const value = fc.oneof({ weight: 4, arbitrary: scalar }, flowList);

/** Any line by itself: most of what these make is not YAML at all. */
const strayLine = fc
  .tuple(
    fc.constantFrom("", "", "", "  ", "  ", "    ", " ", "   "),
    fc.constantFrom(...pieces("··- ·- ·- a: ·- b: ·- - ·-  ·a: ·b: ·c: ·b:·c:·- a:·-·# ·? ")),
    fc.oneof(fc.constant(""), value),
  )
  .map((parts) => parts.join(""));

const key = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(..."abcdefgh") }, fc.constantFrom(...keys));

/** Fields as an editor writes them, without their indentation; each block is the lines of one. */
const { fields } = fc.letrec<{ fields: string[]; field: string[]; list: string[] }>((tie) => ({
  fields: fc.array(tie("field"), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.flat()),
  field: fc.oneof(
    { depthSize: "small" },
    fc.tuple(key, value).map(([name, one]) => [`${name}: ${one}`]),
    key.map((name) => [`${name}:`]),
    fc.constantFrom("", "# comment", "  # comment", "#").map((line) => [line]),
    fc
      .tuple(key, fc.constantFrom("", " ", "  ", "    "), tie("list"))
      .map(([name, by, lines]) => [`${name}:`, ...indent(lines, by)]),
    fc
      .tuple(key, fc.constantFrom(" ", "  ", "    "), tie("fields"))
      .map(([name, by, lines]) => [`${name}:`, ...indent(lines, by)]),
  ),
  list: fc
    .array(
      fc.oneof(
        { depthSize: "small" },
        value.map((one) => [`- ${one}`]),
        tie("fields").map((lines) => lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))),
        fc.constantFrom("", "# comment", "    # comment").map((line) => [line]),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((items) => items.flat()),
}));

/** Short texts from a row of them. */
function pieces(row: string): string[] {
  return row.split("·");
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === "" ? line : by + line));
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 0, 1, 1, 2, 5),
  mark: fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...words), fc.constant("")),
});

function edited(text: string, edits: readonly { at: number; cut: number; mark: string }[]): string {
  return edits.reduce((before, { at, cut, mark }) => {
    const start = Math.floor(at * (before.length + 1));
    return before.slice(0, start) + mark + before.slice(start + cut);
  }, text);
}

/** Texts between the dashes of a content file, as they are written, half-written and spoilt. */
export const frontMatters: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "\n", "\n", "\n", "\n\n", " \n"),
    fc.oneof(
      { weight: 4, arbitrary: fields.map((lines) => lines.join("\n")) },
      fc.array(strayLine, { maxLength: 6 }).map((lines) => lines.join("\n")),
    ),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { maxLength: 4 })),
    fc.constantFrom("", "", "\n", "\n\n"),
  )
  .map(([before, text, edits, behind]) => before + edited(text, edits) + behind);

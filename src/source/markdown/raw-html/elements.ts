/**
 * What raw HTML may be made of, and what each element may hold: the content models of the HTML Standard, as far as
 * they keep a page in one piece.
 *
 * `is`: `flow` stands among paragraphs, `phrasing` in a line of text, `part` only in the elements named in `within`.
 * `holds`: `flow`, `phrasing`, `nothing` (it has no end tag), `parts` (only the parts of it; anything else is put
 * into a new `wrapper`, or ends the element where there is none), or `same` as the element around it.
 */
export interface ElementRule {
  readonly is: "flow" | "phrasing" | "part";
  readonly holds: "flow" | "phrasing" | "nothing" | "parts" | "same";
  readonly within?: readonly string[];
  readonly wrapper?: string;
}

const flow: ElementRule = { is: "flow", holds: "flow" };
const line: ElementRule = { is: "flow", holds: "phrasing" };
const phrasing: ElementRule = { is: "phrasing", holds: "phrasing" };
const rows: ElementRule = { is: "part", holds: "parts", within: ["table"], wrapper: "tr" };
const cell: ElementRule = { is: "part", holds: "flow", within: ["tr"] };
const media = ["picture", "video", "audio"];

const rules: Readonly<Record<string, ElementRule>> = {
  div: flow,
  section: flow,
  aside: flow,
  header: flow,
  footer: flow,
  blockquote: flow,
  figure: flow,
  details: flow,
  p: line,
  pre: line,
  h1: line,
  h2: line,
  h3: line,
  h4: line,
  h5: line,
  h6: line,
  hr: { is: "flow", holds: "nothing" },
  figcaption: { is: "part", holds: "flow", within: ["figure"] },
  summary: { is: "part", holds: "phrasing", within: ["details"] },

  ul: { is: "flow", holds: "parts", wrapper: "li" },
  ol: { is: "flow", holds: "parts", wrapper: "li" },
  li: { is: "part", holds: "flow", within: ["ul", "ol"] },
  dl: { is: "flow", holds: "parts", wrapper: "dd" },
  dt: { is: "part", holds: "phrasing", within: ["dl"] },
  dd: { is: "part", holds: "flow", within: ["dl"] },

  table: { is: "flow", holds: "parts", wrapper: "tbody" },
  caption: { is: "part", holds: "flow", within: ["table"] },
  colgroup: { is: "part", holds: "parts", within: ["table"] },
  col: { is: "part", holds: "nothing", within: ["colgroup"] },
  thead: rows,
  tbody: rows,
  tfoot: rows,
  tr: { is: "part", holds: "parts", within: ["thead", "tbody", "tfoot"], wrapper: "td" },
  td: cell,
  th: cell,

  em: phrasing,
  strong: phrasing,
  b: phrasing,
  i: phrasing,
  u: phrasing,
  s: phrasing,
  sub: phrasing,
  sup: phrasing,
  small: phrasing,
  mark: phrasing,
  abbr: phrasing,
  cite: phrasing,
  q: phrasing,
  span: phrasing,
  code: phrasing,
  kbd: phrasing,
  samp: phrasing,
  var: phrasing,
  dfn: phrasing,
  time: phrasing,
  bdi: phrasing,
  a: { is: "phrasing", holds: "same" },
  ins: { is: "phrasing", holds: "same" },
  del: { is: "phrasing", holds: "same" },
  br: { is: "phrasing", holds: "nothing" },
  wbr: { is: "phrasing", holds: "nothing" },

  img: { is: "phrasing", holds: "nothing" },
  picture: { is: "phrasing", holds: "parts" },
  video: { is: "phrasing", holds: "same" },
  audio: { is: "phrasing", holds: "same" },
  source: { is: "part", holds: "nothing", within: media },
  track: { is: "part", holds: "nothing", within: media },
  iframe: { is: "phrasing", holds: "nothing" },
};

/** The rule of an element that may stay; nothing for any other. Names are lower-case. */
export function elementRule(name: string): ElementRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** Old names for what has a better one today. */
const renames = new Map([
  ["strike", "s"],
  ["tt", "code"],
  ["acronym", "abbr"],
  ["dir", "ul"],
  ["menu", "ul"],
]);

export function modernName(name: string): string {
  return renames.get(name) ?? name;
}

/** Elements that only ever said how text should look: their tags go without a word, their content stays. */
export const justLooks: ReadonlySet<string> = new Set([
  "center",
  "font",
  "big",
  "nobr",
  "blink",
  "marquee",
  "basefont",
]);

/** Elements that mean nothing without what runs or fills them, so that their content goes with them. */
export const goesWithContent: ReadonlySet<string> = new Set(
  (
    "script style title textarea select template object applet svg math canvas noscript noembed noframes frameset " +
    "xmp plaintext head iframe"
  ).split(" "),
);

/** The other elements of HTML, now or once: their tags are taken out and reported, their content stays. */
const known = new Set(
  (
    "html body main article nav search hgroup address form fieldset legend label input button option optgroup output " +
    "progress meter datalist dialog map area embed param link meta base frame slot data ruby rt rp rb rtc bdo image " +
    "bgsound isindex keygen listing menuitem multicol nextid spacer"
  ).split(" "),
);

/** True for every name that HTML knows. `<branch>` in a sentence is not HTML: someone forgot the backticks. */
export function isHtmlName(name: string): boolean {
  return (
    elementRule(name) !== undefined || known.has(name) || goesWithContent.has(name) || justLooks.has(name)
  );
}

/** Elements whose end tag may be left out, or that have none: a start tag alone is no slip. */
const endsByItself = new Set("p li dt dd tr td th thead tbody tfoot colgroup".split(" "));

/** True for an element of which a start tag without any end tag can only be a slip. */
export function needsEnd(name: string): boolean {
  const rule = elementRule(name);
  return rule ? rule.holds !== "nothing" && !endsByItself.has(name) : goesWithContent.has(name);
}

/** Elements that a reader works, which may not stand in a link. */
export const interactive: ReadonlySet<string> = new Set(["a", "iframe", "video", "audio", "details"]);

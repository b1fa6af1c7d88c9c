import type { ElementRule } from "./element-rule.ts";
import { formulaRule } from "./formulas.ts";

const flow: ElementRule = { is: "flow", holds: "flow" };
const line: ElementRule = { is: "flow", holds: "phrasing" };
const phrasing: ElementRule = { is: "phrasing", holds: "phrasing" };
const rows: ElementRule = { is: "part", holds: "parts", within: ["table"], wrapper: "tr" };
const cell: ElementRule = { is: "part", holds: "flow", within: ["tr"] };
const media = ["picture", "video", "audio"];
/** How the signs of a `<ruby>` are read, and the parentheses around that. */
const reading: ElementRule = { is: "part", holds: "phrasing", within: ["ruby"] };

const rules: Readonly<Record<string, ElementRule>> = {
  div: flow,
  section: flow,
  aside: flow,
  address: flow,
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
  bdo: phrasing,
  ruby: phrasing,
  rt: reading,
  rp: reading,
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
  iframe: { is: "flow", holds: "nothing" },
};

/** The rule of an element that may stay; nothing for any other. Names are lower-case. */
export function elementRule(name: string): ElementRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : formulaRule(name);
}

/** What an element becomes that goes by an old name, or that is none of a text: a block stays a block. */
const standIns = new Map([
  ["strike", "s"],
  ["tt", "code"],
  ["acronym", "abbr"],
  ["dir", "ul"],
  ["menu", "ul"],
  ["listing", "pre"],
  ["xmp", "pre"],
  ["plaintext", "pre"],
  ["center", "div"],
  ["legend", "p"],
  ...asDiv("article main nav search hgroup form fieldset dialog html body frameset"),
]);

function asDiv(names: string): (readonly [string, string])[] {
  return names.split(" ").map((name) => [name, "div"] as const);
}

/** The name under which an element stands in the page. */
export function modernName(name: string): string {
  return standIns.get(name) ?? name;
}

/** Elements that go without a word while their content stays: they only said how text should look, or when. */
export const unwrapped: ReadonlySet<string> = new Set(
  "font big nobr blink marquee basefont noscript noembed noframes rb rtc".split(" "),
);

/** Elements that mean nothing without what runs or fills them, so that their content goes with them. */
export const goesWithContent: ReadonlySet<string> = new Set(
  "script style title textarea select template svg head iframe annotation annotation-xml".split(" "),
);

/** Elements of which nobody sees anything, and nothing is told. */
export const unseen: ReadonlySet<string> = new Set(["annotation", "annotation-xml"]);

/** Blocks that are told of, although their content stays: they had a meaning that is lost. */
const toldOf = new Set(
  "article main nav search hgroup form fieldset legend dialog html body frameset".split(" "),
);

/** True for an element in whose place another stands, and which is reported. */
export function isReplaced(name: string): boolean {
  return toldOf.has(name);
}

/** The other elements of HTML, now or once: their tags are taken out and reported, their content stays. */
const known = new Set(
  (
    "label input button option optgroup output progress meter datalist map area embed param link meta base frame slot " +
    "data image bgsound isindex keygen menuitem multicol nextid spacer object applet canvas"
  ).split(" "),
);

/** True for every name that HTML knows. `<branch>` in a sentence is not HTML: someone forgot the backticks. */
export function isHtmlName(name: string): boolean {
  return (
    elementRule(name) !== undefined ||
    known.has(name) ||
    goesWithContent.has(name) ||
    unwrapped.has(name) ||
    standIns.has(name)
  );
}

/** Where parts are at home that stand alone. */
const homes: Readonly<Record<string, string>> = {
  li: "ul",
  dt: "dl",
  dd: "dl",
  td: "table",
  th: "table",
  tr: "table",
  thead: "table",
  tbody: "table",
  tfoot: "table",
};

/** The element that is put around a part that stands in none; nothing where none will do. */
export function homeOf(part: string): string | undefined {
  return Object.hasOwn(homes, part) ? homes[part] : undefined;
}

/** Elements whose end tag may be left out, or that have none: a start tag alone is no slip. */
const endsByItself = new Set(
  "p li dt dd tr td th thead tbody tfoot colgroup rt rp html body plaintext".split(" "),
);

/** True for an element of which a start tag without any end tag can only be a slip. */
export function needsEnd(name: string): boolean {
  if (endsByItself.has(name)) return false;
  const rule = elementRule(modernName(name));
  return rule ? rule.holds !== "nothing" : goesWithContent.has(name);
}

/** Elements that a reader works, which may not stand in a link. */
export const interactive: ReadonlySet<string> = new Set(["a", "iframe", "video", "audio", "details"]);

import { quotedYaml } from "./fix.ts";
import { lineParts, mendedList } from "./yaml-line.ts";

/** A way to write a line otherwise, and the mistake that it puts right. */
export interface LineMend {
  readonly text: string;
  /** Where in the line the mistake stands, from 0. */
  readonly column: number;
  readonly message: string;
  /** What to do, before the line that is to be written. */
  readonly hint: string;
  /** It may put into the text what was a remark, so that the line itself is not proposed. */
  readonly isUnclear?: true;
}

/** The name of a field with what may stand before it: indentation, the dash of a list. */
const named = /^(\s*(?:- +)*)([A-Za-z][\w-]*)/;
const strangeSpace = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/**
 * What may be wrong with a line of YAML that cannot be read, likeliest first, by what editors write. None of it is certain:
 * whoever asks tries each. `above` are the lines before it.
 */
export function* lineMends(line: string, above: readonly string[]): Iterable<LineMend> {
  yield* spaceMends(line);
  yield* colonMends(line);
  yield* valueMends(line);
  yield* indentMends(line, above);
}

function* spaceMends(line: string): Iterable<LineMend> {
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  if (indent.includes("\t")) {
    yield {
      text: indent.replaceAll("\t", "  ") + line.slice(indent.length),
      column: indent.indexOf("\t"),
      message: "A tab is used to indent; YAML wants spaces.",
      hint: "Indent with spaces:",
    };
  }
  if (/\t/.test(indent)) {
    yield {
      text: line.trimStart(),
      column: indent.indexOf("\t"),
      message: "A tab stands before this line, which begins a field of its own.",
      hint: "Let the line begin without it:",
    };
  }
  const strange = strangeSpace.exec(indent)?.index;
  if (strange !== undefined) {
    yield {
      text: indent.replace(new RegExp(strangeSpace, "g"), " ") + line.slice(indent.length),
      column: strange,
      message: "A no-break space, or another that is no plain space, is used to indent.",
      hint: "Indent with plain spaces:",
    };
  }
  const behind = new RegExp(`${named.source}([ \\t]*[:：][ \\t]*)(?=${strangeSpace.source})`).exec(line);
  if (behind !== null) {
    const rest = line.slice(behind[0].length).replace(new RegExp(`^(?:\\s|${strangeSpace.source})+`), "");
    yield {
      text: `${behind[1]}${behind[2]}: ${rest}`,
      column: behind[0].length,
      message: `A no-break space stands behind the colon of \`${behind[2]}\`, and YAML wants a plain one.`,
      hint: "Type the space behind the colon anew:",
    };
  }
}

function* colonMends(line: string): Iterable<LineMend> {
  const name = named.exec(line);
  if (name === null) return;
  const [start, lead = "", key = ""] = name;
  const rest = line.slice(start.length);
  const glued = /^([:：])(?=\S)/.exec(rest);
  if (glued !== null) {
    const wide = glued[1] === "：";
    yield {
      text: `${lead}${key}: ${rest.slice(1)}`,
      column: start.length,
      message: wide
        ? `The colon behind \`${key}\` is a wide one, and YAML knows only \`:\`.`
        : `Behind the colon of \`${key}\` there is no space, so YAML does not see a field.`,
      hint: wide ? "Write a plain colon and a space:" : "Put a space behind the colon:",
    };
  }
  const wide = /^\s*：\s*/.exec(rest);
  if (wide !== null) {
    yield {
      text: `${lead}${key}: ${rest.slice(wide[0].length)}`,
      column: start.length,
      message: `The colon behind \`${key}\` is a wide one, and YAML knows only \`:\`.`,
      hint: "Write a plain colon and a space:",
    };
  }
  // A sentence begins with a capital, a field never does.
  if (!/^[a-z]/.test(key)) return;
  const value = /^ +(?=\S)/.exec(rest);
  if (value !== null && !/^\s*:/.test(rest)) {
    yield {
      text: `${lead}${key}: ${rest.slice(value[0].length)}`,
      column: start.length,
      message: `Behind \`${key}\` the colon is missing.`,
      hint: "Put a colon and a space there:",
    };
  }
  if (/^[ \t]*$/.test(rest) && lead.trim() === "") {
    yield {
      text: `${lead}${key}:`,
      column: start.length,
      message: `Behind \`${key}\` the colon is missing.`,
      hint: "Put a colon there:",
    };
  }
}

function* valueMends(line: string): Iterable<LineMend> {
  const start = /^\s*(?:- +)*(?:[A-Za-z][\w-]*:[ \t]+)?/.exec(line)?.[0] ?? "";
  const starts = new Set([start, /^\s*(?:- +)+/.exec(line)?.[0] ?? start]);
  for (const lead of starts) {
    const { value, remark, isClear } = lineParts(line.slice(lead.length));
    if (value === "" || lead === "") continue;
    for (const mend of mendsOf(lead, value))
      yield { ...mend, text: mend.text + remark, ...(isClear || mend.isClear ? {} : { isUnclear: true }) };
  }
}

/** A mend that is clear in itself needs no part of the line to be. */
type ValueMend = Omit<LineMend, "isUnclear"> & { readonly isClear?: true };

function* mendsOf(lead: string, value: string): Iterable<ValueMend> {
  const at = { column: lead.length };
  const curly = /^[“”„«»‟](.*)[“”„«»‟]$/.exec(value)?.[1]?.trim();
  if (curly !== undefined && !/[“”„«»‟]/.test(curly)) {
    yield {
      ...at,
      text: lead + quotedYaml(curly),
      message:
        "The quotation marks around this value are curly; to YAML they are letters, and only straight ones count.",
      hint: "Write straight ones:",
    };
  }
  yield* openMends(lead, value);
  yield* innerMends(lead, value);
  // All of a list as one text is nothing that anybody meant.
  if (!/^\[.*\]$|^\{.*\}$/.test(value)) yield { ...at, text: lead + quotedYaml(value), ...whyQuoted(value) };
}

/** A quotation mark or a bracket that is opened and not closed on its line; an entry of a list with a ` #`. */
function* openMends(lead: string, value: string): Iterable<ValueMend> {
  const first = value[0] ?? "";
  const at = { column: lead.length };
  if ((first === '"' || first === "'") && value.indexOf(first, 1) === -1) {
    yield {
      ...at,
      text: `${lead}${value}${first}`,
      message: "This quotation mark is never closed.",
      hint: "Close it:",
    };
  }
  if (first !== "[") return;
  const list = mendedList(value);
  const cut = / #(?=\S)/.exec(value)?.index;
  if (list !== undefined)
    yield {
      text: lead + list,
      column: lead.length + (cut === undefined ? 0 : cut + 1),
      ...(/\s#(?=\s)/.test(value) ? {} : { isClear: true }),
      message:
        cut === undefined
          ? "YAML takes an entry of this list for something other than text."
          : "` #` begins a remark in YAML, and the rest of the line is lost, with the bracket that closes the list.",
      hint: "Put the entry in quotation marks:",
    };
  const marked = /^\[.*[“”„«»‟].*\]$/.test(value) ? value.replace(/[“”„«»‟]/g, '"') : value;
  if (marked !== value) {
    yield {
      ...at,
      text: lead + marked,
      message:
        "The quotation marks in this list are curly; to YAML they are letters, and only straight ones count.",
      hint: "Write straight ones:",
    };
  }
  if (!value.includes("]")) {
    yield { ...at, text: `${lead}${value}]`, message: "This bracket is never closed.", hint: "Close it:" };
  }
}

/** A whole value in quotation marks with one of the same kind inside: `'It's late'`, `"He said "no" today"`. */
function* innerMends(lead: string, value: string): Iterable<ValueMend> {
  const [, mark = "", inner = ""] = /^(["'])(.*)\1$/.exec(value) ?? [];
  const within = mark === "'" ? /[\p{L}\p{N}]'\p{L}/u.test(inner) : /^[^"]*\s"/.test(inner);
  if (!within || (mark === "'" && /(?:^|\s)'|'(?:\s|$)/.test(inner))) return;
  yield {
    text: lead + quotedYaml(inner),
    column: lead.length,
    message: "A quotation mark within this value is taken for its end.",
    hint: "Put the value in quotation marks of the other kind:",
  };
}

/** Why a value is not read as the text that it is, by its beginning. */
function whyQuoted(value: string): { readonly message: string; readonly hint: string } {
  const hint = "Put the whole value in quotation marks:";
  const first = value[0] ?? "";
  if (first === '"' || first === "'") {
    const isWhole = value.length > 1 && value.endsWith(first);
    return {
      hint: "Put all of it in quotation marks of the other kind:",
      message: isWhole
        ? "The quotation that begins here ends in the middle of the value, and YAML cannot tell what the rest is."
        : "This value begins with a quotation, and more follows it; YAML takes the quotation alone for the value.",
    };
  }
  const meaning = meanings[first];
  if (meaning !== undefined && (first !== "-" || /^-\s/.test(value)))
    return {
      hint,
      message: `A value that begins with ${first === "`" ? "a backtick" : `\`${first}\``} is read as ${meaning}.`,
    };
  if (/:(?:\s|$)/.test(value))
    return { hint, message: "A colon followed by a space makes YAML see a second field on this line." };
  return { hint, message: "YAML takes this value for something other than text." };
}

const meanings: Readonly<Record<string, string>> = {
  "[": "a list",
  "{": "a group of fields",
  "*": "a reference to another place",
  "&": "a mark for references",
  "!": "a command to YAML",
  "@": "something that YAML keeps for later",
  "`": "something that YAML keeps for later",
  "%": "a direction to YAML",
  ">": "the head of a text on the lines below",
  "|": "the head of a text on the lines below",
  "-": "an entry of a list",
  "?": "the name of a field",
  "#": "a remark",
};

function* indentMends(line: string, above: readonly string[]): Iterable<LineMend> {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const rest = line.slice(indent);
  if (!/^(?:- |[A-Za-z][\w-]*\s*:)/.test(rest)) return;
  const before = above.findLast((one) => one.trim() !== "");
  const last = before === undefined ? 0 : (/^ */.exec(before)?.[0].length ?? 0);
  const used = new Set([last, last + 2, 0]);
  for (const one of above.toReversed()) if (one.trim() !== "") used.add(/^ */.exec(one)?.[0].length ?? 0);
  for (const column of used) {
    if (column === indent) continue;
    yield {
      text: " ".repeat(column) + rest,
      column: 0,
      message:
        indent > column
          ? "Spaces stand before this line that do not fit the lines above it."
          : "This line is not indented as the lines above it are.",
      hint: column === 0 ? "Let the line begin without spaces:" : `Indent it with ${column} spaces:`,
    };
  }
}

/** A tag that opens, parts or closes a block. */
export interface Tag {
  readonly name: string;
  /** What it says behind its name. */
  readonly said: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, with what other tags stand in it. */
export interface Stretch {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
}

/** What stands between a tag that decides or repeats and its end. */
export interface Block {
  readonly kind: "block";
  readonly tag: Tag;
  readonly branches: readonly Branch[];
  /** Undefined where it has no end, and no site can be made of it. */
  readonly end: Tag | undefined;
  readonly start: number;
}

export interface Branch {
  readonly tag: Tag;
  readonly parts: readonly Part[];
}

export type Part = Stretch | Block;

/** Tags by which it depends on something whether, or where, readers see what stands in them. */
const opening = /^(?:if(?!rame)\w*|unless|case|switch|for|tablerow|capture|macro|set)$/;
const parting = /^(?:elsif|elif|elseif|else|when|default)$/;
const anyTag = /\{%(-?)\s*([A-Za-z][\w-]*)((?:(?!%\})[\s\S])*?)(-?)%\}/g;

interface Found extends Tag {
  /** With the blanks that a hyphen takes away before it and behind it. */
  readonly from: number;
  readonly to: number;
}

export interface Blocks {
  readonly parts: readonly Part[];
  /** Names that tags of the text give a meaning. */
  readonly assigned: ReadonlySet<string>;
}

/** Parts a text of Liquid or Nunjucks into blocks, each with its branches. */
export function blocksOf(text: string, verbatim: readonly string[]): Blocks {
  const assigned = new Set<string>();
  const tags = tagsOf(text, verbatim, assigned);
  let next = 0;
  let at = 0;
  const partsUntil = (isEnd: (tag: Found) => boolean): Part[] => {
    const parts: Part[] = [];
    const stretch = (end: number) => {
      if (end > at) parts.push({ kind: "text", start: at, end });
    };
    for (;;) {
      const tag = tags[next];
      if (tag === undefined || isEnd(tag)) {
        stretch(Math.max(at, tag?.from ?? text.length));
        return parts;
      }
      next += 1;
      // An end or a branch without a beginning says nothing.
      if (!opening.test(tag.name)) continue;
      stretch(Math.max(at, tag.from));
      parts.push(block(tag));
    }
  };
  const block = (tag: Found): Block => {
    const ending = `end${tag.name}`;
    const branches: Branch[] = [];
    for (let current = tag; ; ) {
      at = current.to;
      const parts = partsUntil(
        (one) => one.name === ending || (parting.test(one.name) && tag.name !== "capture"),
      );
      branches.push({ tag: current, parts });
      const closing = tags[next];
      next += 1;
      if (closing === undefined || closing.name === ending) {
        if (closing !== undefined) at = closing.to;
        return { kind: "block", tag, branches, end: closing, start: tag.start };
      }
      current = closing;
    }
  };
  return { parts: partsUntil(() => false), assigned };
}

/** The tags of blocks, but for those that are shown as they are; names that any tag gives a meaning go into `assigned`. */
function tagsOf(text: string, verbatim: readonly string[], assigned: Set<string>): readonly Found[] {
  const found: Found[] = [];
  let shownUntil = 0;
  for (const match of text.matchAll(anyTag)) {
    const [source, dashBefore, name = "", said = "", dashBehind] = match;
    if (match.index < shownUntil) continue;
    const end = match.index + source.length;
    if (verbatim.includes(name)) {
      const rest = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`).exec(text.slice(end));
      // Without an end it is none, and nothing behind it is spared.
      if (rest !== null) shownUntil = end + rest.index + rest[0].length;
      continue;
    }
    const given = /^(?:assign|capture|increment|decrement|set|for|tablerow|macro|import|from)$/.test(name);
    if (given)
      for (const [word] of said.split(/=|\sin\s/)[0]?.matchAll(/[A-Za-z_][\w-]*/g) ?? []) assigned.add(word);
    // `{% set a = 1 %}` of Nunjucks has no end.
    const isBlock = name === "set" ? !said.includes("=") : opening.test(name);
    if (!isBlock && !parting.test(name) && !name.startsWith("end")) continue;
    const before = dashBefore === "-" ? (/\s*$/.exec(text.slice(0, match.index))?.[0].length ?? 0) : 0;
    const behind = dashBehind === "-" ? (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    found.push({
      ...{ name, said: said.trim(), source, start: match.index, end },
      ...{ from: match.index - before, to: end + behind },
    });
  }
  return found;
}

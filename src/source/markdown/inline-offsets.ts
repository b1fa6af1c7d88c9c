import type { MarkdownIt, StateInline, Token } from "markdown-it";

/** A run of text that is being parsed. */
interface Parsing {
  /** Where it begins in the content of its block. */
  readonly base: number;
  state?: StateInline;
}

const offsets = new WeakMap<Token, number>();
const noted = new Set(["link_open", "link_close", "image", "html_inline", "code_inline", "leftover"]);

/**
 * Where an inline token begins in the content of its block, in UTF-16 units: a link at the first letter of its words, and
 * its end at the bracket behind them; all others at their first sign. Undefined for a token that no inline rule made.
 */
export function offsetOf(token: Token): number | undefined {
  return offsets.get(token);
}

/**
 * Has markdown-it note where links, pictures, raw HTML and code begin, which its tokens do not say. A rule that parses a
 * part of its own text (a note, a text alternative) is seen by its state being at work.
 */
export function recordOffsets(md: MarkdownIt): void {
  let current: Parsing | undefined;
  const parse = md.inline.parse.bind(md.inline);
  md.inline.parse = (text, parser, env, tokens) => {
    const around = current;
    const outer = around?.state;
    const within = outer === undefined ? 0 : Math.max(0, outer.src.indexOf(text, outer.pos));
    current = { base: (around?.base ?? 0) + within };
    try {
      parse(text, parser, env, tokens);
    } finally {
      current = around;
    }
  };
  md.inline.State = class extends md.inline.State {
    constructor(...given: ConstructorParameters<typeof StateInline>) {
      super(...given);
      if (current) current.state = this;
    }

    override push(...given: Parameters<StateInline["push"]>): Token {
      const token = super.push(...given);
      if (noted.has(token.type)) offsets.set(token, (current?.base ?? 0) + this.pos);
      return token;
    }
  };
}

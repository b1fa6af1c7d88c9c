import type { StateCore, Token } from "markdown-it";
import { type BodyDocument, documentOf, type Finding } from "../body-document.ts";
import { type ContainerName, containerForms, isContainerName } from "./container-forms.ts";
import { markType } from "./container-marks.ts";
import * as problems from "./container-problems.ts";
import { picturesApart } from "./pictures-apart.ts";

export const openType = "container_open";
export const closeType = "container_close";

/** A mark that has begun something, and where its content begins among the tokens. */
interface Begun {
  readonly mark: Token;
  /** Absent where it is none that is known. */
  readonly name: ContainerName | undefined;
  readonly at: number;
  holdsAnother: boolean;
}

/**
 * Core rule: makes a container of two marks that belong together, if it may hold what stands between them; marks are left out
 * otherwise, and told of. It runs before lines are read, behind `strip_references`, so that all that follows sees a container as a block like any other.
 */
export function pairContainers(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === markType)) return;
  const pairing = new Pairing(state);
  for (const token of state.tokens) pairing.take(token);
  state.tokens = pairing.end();
}

class Pairing {
  readonly #state: StateCore;
  readonly #document: BodyDocument;
  readonly #tokens: Token[] = [];
  readonly #begun: Begun[] = [];

  constructor(state: StateCore) {
    this.#state = state;
    this.#document = documentOf(state.env);
  }

  take(token: Token): void {
    if (token.type === markType) {
      if (token.content === "") this.#close(token);
      else this.#begin(token);
      return;
    }
    // What begins in a list or a quotation ends in it.
    if (token.nesting === -1) this.#endBelow(token.level);
    this.#tokens.push(token);
  }

  end(): Token[] {
    this.#endBelow(-1);
    return this.#tokens;
  }

  #begin(mark: Token): void {
    const [written = "", ...more] = mark.content.split(/\s+/);
    const name = isContainerName(written) ? written : undefined;
    if (name === undefined) this.#tell(problems.unknownName(written), mark);
    else if (more.length > 0) this.#tell(problems.moreBehindName(name), mark);
    const around = this.#begun.at(-1);
    if (around?.mark.level === mark.level) around.holdsAnother = true;
    // Words are never lost, whatever another program would have made of them.
    if (more.length > 0) this.#paragraph(name === undefined ? mark.content : more.join(" "), mark);
    this.#begun.push({
      mark,
      name: more.length > 0 ? undefined : name,
      at: this.#tokens.length,
      holdsAnother: false,
    });
  }

  #close(mark: Token): void {
    const begun = this.#begun.at(-1);
    if (begun === undefined || begun.mark.level !== mark.level) {
      this.#tell(problems.noBeginning, mark);
      return;
    }
    this.#begun.pop();
    if (begun.name !== undefined) this.#make(begun.name, begun);
  }

  #make(name: ContainerName, { mark, at, holdsAnother }: Begun): void {
    if (mark.level > 0) this.#tell(problems.notAtMargin(name), mark);
    else if (holdsAnother) this.#tell(problems.inAnother(name), mark);
    else {
      const content = this.#tokens.splice(at);
      const found = findingOn(name, content);
      if (found !== undefined) {
        this.#tell(found, mark);
        for (const token of content) this.#tokens.push(token);
        return;
      }
      this.#tokens.push(this.#token(openType, 1, name, mark));
      const { Token } = this.#state;
      for (const token of name === "gallery" ? picturesApart(content, Token) : content) {
        token.level++;
        this.#tokens.push(token);
      }
      this.#tokens.push(this.#token(closeType, -1, name, mark));
    }
  }

  #token(type: string, nesting: 1 | -1, name: ContainerName, mark: Token): Token {
    const token = new this.#state.Token(type, "div", nesting);
    token.block = true;
    token.map = mark.map;
    token.meta = { name };
    return token;
  }

  #paragraph(text: string, { level, map }: Token): void {
    const { Token } = this.#state;
    const open = new Token("paragraph_open", "p", 1);
    const line = new Token("inline", "", 0);
    const close = new Token("paragraph_close", "p", -1);
    for (const token of [open, line, close]) {
      token.block = true;
      token.level = level;
      token.map = map;
    }
    line.level = level + 1;
    line.content = text;
    line.children = [];
    this.#tokens.push(open, line, close);
  }

  /** Tells of what was begun deeper than a level and has not ended. */
  #endBelow(level: number): void {
    for (
      let last = this.#begun.at(-1);
      last !== undefined && last.mark.level > level;
      last = this.#begun.at(-1)
    ) {
      this.#begun.pop();
      if (last.name !== undefined) this.#tell(problems.noEnd(last.name), last.mark);
    }
  }

  #tell(finding: Finding, mark: Token): void {
    problems.tell(this.#document, finding, mark);
  }
}

/** What is wrong with the blocks of a container; what their lines hold is looked at when it has been read. */
function findingOn(name: ContainerName, content: readonly Token[]): Finding | undefined {
  const { blocks, most } = containerForms[name];
  const outermost = content.filter(({ level, nesting }) => level === 0 && nesting >= 0);
  if (outermost.length === 0) return problems.nothingIn(name);
  const isRight =
    outermost.length <= most && outermost.every(({ type }) => (blocks as ReadonlySet<string>).has(type));
  return isRight ? undefined : problems.wrongContent(name);
}

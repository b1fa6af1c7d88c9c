import type { Env, Token } from "markdown-it";
import type { Problem, Severity } from "../../model/problem.ts";
import { type ProblemCode, problemCodes } from "../../model/problem-codes.ts";
import type { Typography } from "../typography/typography.ts";
import { FoundLeftovers } from "./leftovers/found-leftovers.ts";
import { type BodyPlace, LinePlaces } from "./line-places.ts";
import type { LiveDay } from "./live-day.ts";
import { PageIds } from "./page-ids.ts";

/** What a rule has to say about a place; the document adds file, line numbers of the file and the usual severity. */
export interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
  /** Only where it differs from the usual severity of the code. */
  readonly severity?: Severity;
}

/** An address in a text. */
export interface WrittenReference {
  /** As the page has it. */
  readonly address: string;
  readonly as: "link" | "picture";
  /** Where its first letter stands. Of a link by reference, in the definition. */
  readonly place: BodyPlace;
  /** Markdown’s own link or picture; absent for one in raw HTML. */
  readonly token?: Token;
}

/** Finds a place only when there is something to report there. */
export type WhereInBody = () => BodyPlace;

/** Where a body stands: the file as problems name it, and the file’s line number of the body’s first line. */
export interface BodyOrigin {
  readonly file: string;
  readonly firstLine: number;
  /** Given for live articles only. */
  readonly live?: LiveDay | undefined;
  /** How its signs are set; without it they are left as they are written. */
  readonly typography?: Typography | undefined;
}

/**
 * Everything that is known of one body while it is rendered: its text, the problems found, the ids given out.
 * Made anew for every body, so that nothing of one article can reach another.
 */
export class BodyDocument {
  readonly text: string;
  /** Given for live articles only. */
  readonly live: LiveDay | undefined;
  readonly problems: Problem[] = [];
  /** Ids written in raw HTML → the ids they got, for links within the page. */
  readonly anchors = new Map<string, string>();
  /** What is left of other programs’ markup, as far as it was met. */
  readonly leftovers = new FoundLeftovers();
  /** True once a link to a place in the same page was seen; without one, nothing needs to be looked up. */
  hasFragmentLinks = false;
  /** The lines of the definitions that links lead to by reference, by label. */
  readonly definitions = new Map<string, readonly [number, number]>();
  /** Addresses, as pages have them, that were written without a scheme. */
  readonly withoutScheme = new Set<string>();
  /** Given where every address of the text is to be listed. */
  references: WrittenReference[] | undefined;
  /** The line of a note that is written in the text → the line that it is written in. */
  readonly homes = new Map<Token, Token>();
  readonly #cells = new Map<Token, number>();
  readonly #origin: BodyOrigin;
  readonly #ids = new PageIds();
  readonly #reported = new Set<string>();
  #lines: readonly string[] | undefined;
  #places: { readonly token: Token; readonly lines: LinePlaces } | undefined;

  /** `text` has `\n` line ends only and no character that a page may not contain. */
  constructor(text: string, origin: BodyOrigin) {
    this.text = text;
    this.live = origin.live;
    this.#origin = origin;
  }

  /** An id that nothing else in the page has: `base`, else `base-2`, `base-3` … */
  claimId(base: string): string {
    return this.#ids.claim(base);
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The id with a prefix that has the letters of a text (see `PageIds.like`). */
  idLike(text: string, prefix: string): string | undefined {
    return this.#ids.like(text, prefix);
  }

  report(finding: Finding, place: BodyPlace): void {
    const { code, message, hint } = finding;
    this.problems.push({
      code,
      severity: finding.severity ?? problemCodes[code].severity,
      message,
      hint,
      file: this.#origin.file,
      line: this.#origin.firstLine + place.line,
      column: place.column,
    });
  }

  /** Reports what may be met several times at one place, such as a link that is tried in several readings of a line. */
  reportOnce(finding: Finding, place: BodyPlace): void {
    const key = `${finding.code} ${place.line} ${place.column} ${finding.message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.report(finding, place);
  }

  /** Where `snippet` stands in the lines of a token, at or after `from` in its content. The token’s first line if it is not found there. */
  placeOf(snippet: string, token: Token, from = 0): BodyPlace {
    const offset = token.content.indexOf(snippet, from);
    return offset < 0 ? { line: token.map?.[0] ?? 0, column: 1 } : this.placeAt(token, offset);
  }

  /** The place of an offset in the content of a token that has lines of its own. */
  placeAt(token: Token, offset: number): BodyPlace {
    const { content } = token;
    const home = this.homes.get(token);
    if (home !== undefined) return this.placeAt(home, offset + Math.max(0, home.content.indexOf(content)));
    const cell = this.#cells.get(token);
    if (cell !== undefined) {
      // A bar within a cell is written with a backslash, which its content has not.
      const bars = content.slice(0, offset).split("|").length - 1;
      return { line: token.map?.[0] ?? 0, column: cell + offset + bars + 1 };
    }
    // Most places that are asked for one after the other are of one token.
    if (this.#places?.token !== token) this.#places = { token, lines: new LinePlaces(token, this.lines) };
    return this.#places.lines.at(offset);
  }

  /** The line of text in which a line stands: itself, but for notes that are written in the text. */
  homeOf(line: Token): Token {
    const home = this.homes.get(line);
    return home === undefined ? line : this.homeOf(home);
  }

  /** Notes where a cell stands in the line of its row, at or behind `from`; returns where it ends. */
  noteCell(cell: Token, from: number): number {
    const written = cell.content.replaceAll("|", "\\|");
    const start = (this.lines[cell.map?.[0] ?? 0] ?? "").indexOf(written, from);
    if (start < 0) return from;
    this.#cells.set(cell, start);
    return start + written.length;
  }

  get lines(): readonly string[] {
    this.#lines ??= this.text.split("\n");
    return this.#lines;
  }
}

/** The document that a rule works on, from the `env` that markdown-it hands to every rule. */
export function documentOf(env: Env): BodyDocument {
  const { document } = env;
  if (!(document instanceof BodyDocument))
    throw new TypeError("A Markdown rule was run without its document.");
  return document;
}

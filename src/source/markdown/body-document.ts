import type { Env, Token } from "markdown-it";
import type { Problem, Severity } from "../../model/problem.ts";
import { type ProblemCode, problemCodes } from "../../model/problem-codes.ts";
import type { Typography } from "../typography/typography.ts";
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

/** A place in the body: line counted from 0 at the body’s first line, column from 1. */
export interface BodyPlace {
  readonly line: number;
  readonly column: number;
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
  /** True once a link to a place in the same page was seen; without one, nothing needs to be looked up. */
  hasFragmentLinks = false;
  readonly #origin: BodyOrigin;
  readonly #ids = new PageIds();
  readonly #reported = new Set<string>();
  #lines: readonly string[] | undefined;

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

  /** Where `snippet` first stands in the text; the beginning if it is not found. */
  placeInText(snippet: string): BodyPlace {
    const offset = Math.max(0, this.text.indexOf(snippet));
    const before = this.text.slice(0, offset).split("\n");
    return { line: before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** Where `snippet` stands in the lines of a token, at or after `from` in its content. The token’s first line if it is not found there. */
  placeOf(snippet: string, token: Token, from = 0): BodyPlace {
    const first = token.map?.[0] ?? 0;
    const offset = token.content.indexOf(snippet, from);
    if (offset < 0) return { line: first, column: 1 };
    let line = first;
    let lineStart = 0;
    for (
      let end = token.content.indexOf("\n");
      end >= 0 && end < offset;
      end = token.content.indexOf("\n", lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    // A token’s content has lost the indentation and the `>` of its lines, so the column comes from the line itself.
    const firstWords = snippet.split("\n", 1)[0] ?? "";
    return { line, column: this.#line(line).indexOf(firstWords, offset - lineStart) + 1 || 1 };
  }

  #line(index: number): string {
    this.#lines ??= this.text.split("\n");
    return this.#lines[index] ?? "";
  }
}

/** The document that a rule works on, from the `env` that markdown-it hands to every rule. */
export function documentOf(env: Env): BodyDocument {
  const { document } = env;
  if (!(document instanceof BodyDocument))
    throw new TypeError("A Markdown rule was run without its document.");
  return document;
}

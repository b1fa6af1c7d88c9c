import type { BodyDocument, Finding, WhereInBody } from "../body-document.ts";
import { goesWithContent } from "./elements.ts";

/** Reports what is taken out of raw HTML: each element once in a document, at its first place. */
export class RemovedHtml {
  readonly #document: BodyDocument;
  readonly #reported = new Set<string>();

  constructor(document: BodyDocument) {
    this.#document = document;
  }

  /** `reason` completes the sentence where an element that may stay elsewhere is taken out. */
  report(name: string, where: WhereInBody, reason?: string): void {
    const what = goesWithContent.has(name)
      ? `<${name}> is taken out with all in it`
      : `The tag <${name}> is taken out`;
    this.#once(
      {
        code: "html-removed",
        message: `${what}${reason === undefined ? "" : `: ${reason}`}.`,
        hint:
          name === "iframe"
            ? "Name its host in allowedEmbeds, or link to it."
            : "Say it in Markdown, or leave it out.",
      },
      where,
    );
  }

  /** A tag without an end is shown as text: nothing is lost, but it may not be what was meant. */
  reportMentioned(name: string, where: WhereInBody): void {
    this.#once(
      {
        code: "html-removed",
        message: `<${name}> has no end anywhere, so it is shown as text.`,
        hint: `Put it in backticks if you speak of it, or end it with </${name}>.`,
      },
      where,
    );
  }

  /** A comment or the like without an end hides all text after it. */
  reportUnclosed(source: string, where: WhereInBody): void {
    this.#document.report(
      {
        code: "html-removed",
        message: `What begins with ${source.slice(0, 4)} has no end here, so the text after it is not shown.`,
        hint: source.startsWith("<!--") ? "End the comment with -->." : "Take it out.",
      },
      where(),
    );
  }

  #once(finding: Finding, where: WhereInBody): void {
    if (this.#reported.has(finding.message)) return;
    this.#reported.add(finding.message);
    this.#document.report(finding, where());
  }
}

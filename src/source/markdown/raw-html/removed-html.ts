import type { BodyDocument, WhereInBody } from "../body-document.ts";

/** Reports what is taken out of raw HTML: each element once in a document, at its first place. */
export class RemovedHtml {
  readonly #document: BodyDocument;
  readonly #reported = new Set<string>();

  constructor(document: BodyDocument) {
    this.#document = document;
  }

  /** `reason` completes “<name> was removed: …” where it is not simply not allowed. */
  report(name: string, where: WhereInBody, reason?: string): void {
    const key = `${name} ${reason ?? ""}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#document.report(
      {
        code: "html-removed",
        message: `<${name}> was removed${reason === undefined ? "" : `: ${reason}`}.`,
        hint:
          name === "iframe"
            ? "Name its host in allowedEmbeds, or link to it."
            : "Say it in Markdown, or leave it out.",
      },
      where(),
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
}

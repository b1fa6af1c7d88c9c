import type { BodyDocument, Finding, WhereInBody } from "../body-document.ts";
import { goesWithContent } from "./elements.ts";
import type { TagSlip } from "./html-pieces.ts";

const asFile = "Link to the file or the page instead: [what it is](https://example.org/film).";
const asFormPage = "Leave it out, or link to a page that has the form.";
const plainTags = "Take out the tag and its end tag; what stands between them stays.";

/** What to do about an element that may not stay. */
const hints: Readonly<Record<string, string>> = {
  script: "Take it out, and link to what it showed.",
  style: "Take it out: pages have the style of the site.",
  svg: "Save the drawing in content/media/ and show it as a picture: ![What it shows](/media/drawing.svg).",
  canvas: asFile,
  object: asFile,
  applet: asFile,
  embed: asFile,
  param: asFile,
  title: "Take it out: the headline is the field title.",
  link: "Take it out.",
  meta: "Take it out.",
  base: "Take it out.",
  head: "Take it out.",
  template: "Take it out.",
  textarea: asFormPage,
  select: asFormPage,
  input: asFormPage,
  button: asFormPage,
  form: asFormPage,
  map: "Write a list of links below the picture.",
  area: "Write a list of links below the picture.",
  fieldset: plainTags,
  legend: plainTags,
  article: plainTags,
  main: plainTags,
  nav: plainTags,
};
const otherHint = "Take out the tag and its end tag, or put it in backticks if you speak of it.";

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
    const hint = Object.hasOwn(hints, name) ? hints[name] : undefined;
    this.#once(
      {
        code: "html-removed",
        message: `${what}${reason === undefined ? "" : `: ${reason}`}.`,
        hint: reason === undefined ? (hint ?? otherHint) : plainTags,
      },
      where,
    );
  }

  /** A frame of a host that the settings do not name. */
  reportEmbed(address: string, where: WhereInBody): void {
    const url = address.trim().replace(/^(?:http:)?\/\//i, "https://");
    const host = URL.canParse(url) ? new URL(url).hostname : "";
    this.#once(
      {
        code: "html-removed",
        message: "<iframe> is taken out with all in it: its host is not among the allowed embeds.",
        hint:
          host === ""
            ? "Take it out, or give it the whole address of the page that it shows."
            : `Name its host in content/site.yaml, allowedEmbeds: [${host}], or link to it.`,
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

  /** A tag that could not be read as it is written. */
  reportSlip(name: string, { kind, right }: TagSlip, where: WhereInBody): void {
    this.#document.report(
      {
        code: "html-broken",
        message:
          kind === "missing"
            ? `A quotation mark is missing in the tag <${name}>.`
            : `The tag <${name}> has curly quotation marks, which are none in HTML.`,
        hint: `Write ${right.length > 120 ? `${right.slice(0, 119)}…` : right}.`,
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

  /** `<?php … ?>` */
  reportInstruction(source: string, where: WhereInBody): void {
    const name = source.split(/[\s>]/, 1)[0] ?? "<?";
    this.#once(
      { code: "html-removed", message: `What begins with ${name} is taken out.`, hint: "Take it out." },
      where,
    );
  }

  /** `<![CDATA[ … ]]>`, of which browsers show nothing either. */
  reportSection(where: WhereInBody): void {
    this.#once(
      {
        code: "html-removed",
        message: "What stands in <![CDATA[ … ]]> is not shown.",
        hint: "Take out <![CDATA[ and ]]> if readers should see it, or all of it.",
      },
      where,
    );
  }

  #once(finding: Finding, where: WhereInBody): void {
    if (this.#reported.has(finding.message)) return;
    this.#reported.add(finding.message);
    this.#document.report(finding, where());
  }
}

import type { Token } from "markdown-it";
import type { BodyDocument, WhereInBody } from "../body-document.ts";
import type { TagCleaner } from "./clean-tag.ts";
import type { Attributes } from "./dress-attributes.ts";
import { elementRule, interactive, isHtmlName, justLooks, modernName, needsEnd } from "./elements.ts";
import type { HtmlSink } from "./html-sink.ts";
import { type OpenElement, OpenElements } from "./open-elements.ts";
import { plainText } from "./plain-text.ts";
import { RemovedHtml } from "./removed-html.ts";

/** What `<details>` are called that do not say. */
export const detailsWord = "Details";

const heading = /^h[1-6]$/;
/** Deeper than any page needs; browsers stop at 512, and every look at the elements around stays cheap. */
const deepest = 100;

/** What the tags of one document need to know. */
export interface RawTagsContext {
  readonly document: BodyDocument;
  readonly basePath: string;
  readonly cleanTag: TagCleaner;
}

/** Writes what may stay of the tags and the text of raw HTML, each where it may stand. */
export class RawTags {
  readonly open: OpenElements;
  readonly removed: RemovedHtml;
  readonly #context: RawTagsContext;
  readonly #sink: HtmlSink;
  /** Start tags of the `<details>` that are open. */
  readonly #details: Token[] = [];
  /** Names of the end tags in the text, looked up when first needed. */
  #ended: ReadonlySet<string> | undefined;

  constructor(context: RawTagsContext, sink: HtmlSink) {
    this.#context = context;
    this.#sink = sink;
    this.removed = new RemovedHtml(context.document);
    this.open = new OpenElements(
      (name) => sink.html(`<${name}>`),
      (element) => this.#writeEnd(element),
    );
  }

  /** Writes the text between tags. */
  text(source: string): void {
    const text = plainText(source);
    if (text.trim() !== "" && !this.open.makeRoom("text")) return;
    this.#sink.text(text);
  }

  /** `source` is the whole tag, `inLine` whether it stands in a line of Markdown text. */
  start(writtenName: string, source: string, where: WhereInBody, inLine: boolean): void {
    const name = modernName(writtenName);
    const rule = elementRule(name);
    if (justLooks.has(name)) return;
    if (this.#isJustMentioned(name, source, inLine)) {
      this.text(source);
      if (isHtmlName(name)) this.removed.reportMentioned(name, where);
    } else if (!rule) {
      this.removed.report(name, where);
    } else if (this.open.depth > deepest) {
      this.removed.report(name, where, "it stands too deep in other elements");
    } else if (!this.#makeRoom(name)) {
      this.removed.report(name, where, "it cannot stand here");
    } else if (this.#write(name, source, where)) {
      if (rule.holds !== "nothing") this.open.push(name, rule, "raw");
      else if (name === "iframe") this.#sink.html("</iframe>");
    }
  }

  /** False if nothing was open that the tag could end. */
  end(writtenName: string): boolean {
    const name = modernName(writtenName);
    const rule = elementRule(name);
    if (!rule) return true;
    const matches = heading.test(name)
      ? (other: string) => heading.test(other)
      : (other: string) => other === name;
    return this.open.closeRaw(matches, rule.is === "phrasing");
  }

  /** “Headings like <h1>” or “git checkout <branch>”, where someone forgot the backticks: no attributes, and no end in all the text. */
  #isJustMentioned(name: string, source: string, inLine: boolean): boolean {
    if (!/^<[\w-]+>$/.test(source) || (isHtmlName(name) && !(inLine && needsEnd(name)))) return false;
    this.#ended ??= endedNames(this.#context.document.text);
    return !this.#ended.has(name);
  }

  #writeEnd({ name, origin, children }: OpenElement): void {
    if (origin === "raw" && heading.test(name)) this.#sink.headingClose();
    else if (origin === "raw" && name === "table") this.#sink.tableClose();
    else if (origin === "line" && name === "p" && this.#sink.hideParagraph()) return;
    else this.#sink.html(`</${name}>`);
    if (name === "details") this.#addSummary(this.#details.pop(), children);
  }

  /** `<details>` without a `<summary>` could not be named by those who hear it. */
  #addSummary(start: Token | undefined, children: ReadonlySet<string>): void {
    if (start && !children.has("summary")) start.content += `<summary>${detailsWord}</summary>`;
  }

  #makeRoom(name: string): boolean {
    const rule = elementRule(name);
    if (interactive.has(name) && !this.leaveLink()) return false;
    if (
      (name === "header" || name === "footer") &&
      (this.open.nearest("header") || this.open.nearest("footer"))
    )
      return false;
    if (name === "img" && this.open.top().name === "picture") return true;
    if (rule?.is === "part") return this.open.makeRoomForPart(name, rule.within ?? []);
    return this.open.makeRoom(rule?.is ?? "flow");
  }

  /** Ends a link that is open, as nothing that a reader works may stand in it; false if it is Markdown’s. */
  leaveLink(): boolean {
    const link = this.open.nearest("a");
    if (!link) return true;
    return link.origin === "raw" && this.open.closeRaw((name) => name === "a", false);
  }

  #write(name: string, source: string, where: WhereInBody): boolean {
    if (heading.test(name)) this.#sink.headingOpen(name, where().line, anchorOf(source));
    else if (name === "table") this.#sink.tableOpen();
    else return this.#writeTag(name, source, where);
    return true;
  }

  #writeTag(name: string, source: string, where: WhereInBody): boolean {
    const { document, basePath, cleanTag } = this.#context;
    const defaults = this.#defaults(name);
    const bare = source.length === name.length + 2 && defaults === undefined;
    const tag = bare ? `<${name}>` : cleanTag(name, source, { document, basePath, where }, defaults ?? {});
    if (!isUseful(name, tag)) {
      if (name === "iframe") this.removed.report(name, where, "its host is not among the allowed embeds");
      return false;
    }
    if (name === "img" && !/ alt="[^"]/.test(tag)) reportMissingAlt(document, where);
    const fragment = name === "a" ? / href="(#[^"]*)"/.exec(tag)?.[1] : undefined;
    const token = this.#sink.html(tag, fragment);
    if (name === "details") this.#details.push(token);
    return true;
  }

  /** What a tag gets if it does not say otherwise. */
  #defaults(name: string): Attributes | undefined {
    if (name === "img") return { alt: "", loading: "lazy", decoding: "async" };
    if (name === "video" || name === "audio") return { controls: "", preload: "metadata" };
    if (name === "th") {
      const firstRow =
        this.open.nearest("thead") !== undefined || (this.open.nearest("table")?.rows ?? 0) <= 1;
      return { scope: firstRow ? "col" : "row" };
    }
    return undefined;
  }
}

/** A link that leads nowhere and marks nothing, a picture or frame without an address: better without the tag. */
function isUseful(name: string, tag: string): boolean {
  if (tag === "") return false;
  if (name === "a") return / (?:href|id)="/.test(tag);
  if (name === "img" || name === "source") return / (?:src|srcset)="/.test(tag);
  return (name !== "iframe" && name !== "track") || / src="/.test(tag);
}

function endedNames(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/<\/([a-z][^\s/>]*)/gi), ([, name = ""]) => modernName(name.toLowerCase())),
  );
}

function anchorOf(source: string): string | undefined {
  const match = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(source);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function reportMissingAlt(document: BodyDocument, where: WhereInBody): void {
  document.report(
    {
      code: "image-alt-missing",
      message: "A picture has no text alternative.",
      hint: 'Say what it shows: alt="Two ministers shaking hands".',
    },
    where(),
  );
}

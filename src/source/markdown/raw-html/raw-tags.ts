import type { BodyDocument, WhereInBody } from "../body-document.ts";
import type { TagCleaner } from "./clean-tag.ts";
import type { Attributes } from "./dress-attributes.ts";
import { elementRule, interactive, isHtmlName, justLooks, modernName } from "./elements.ts";
import type { HtmlSink } from "./html-sink.ts";
import { OpenElements } from "./open-elements.ts";
import { plainText } from "./plain-text.ts";
import { RemovedHtml } from "./removed-html.ts";

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

  constructor(context: RawTagsContext, sink: HtmlSink) {
    this.#context = context;
    this.#sink = sink;
    this.removed = new RemovedHtml(context.document);
    this.open = new OpenElements(
      (name) => sink.html(`<${name}>`),
      ({ name, origin }) => {
        if (origin === "raw" && heading.test(name)) sink.headingClose();
        else if (origin === "raw" && name === "table") sink.tableClose();
        else sink.html(`</${name}>`);
      },
    );
  }

  text(source: string): void {
    const text = plainText(source);
    if (text.trim() !== "" && !this.open.makeRoom("text")) return;
    this.#sink.text(text);
  }

  /** `source` is the whole tag. */
  start(writtenName: string, source: string, where: WhereInBody): void {
    const name = modernName(writtenName);
    const rule = elementRule(name);
    if (justLooks.has(name)) return;
    if (!rule) {
      if (this.#isPlaceholder(name, source)) this.text(source);
      else this.removed.report(name, where);
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
  end(writtenName: string, source: string): boolean {
    const name = modernName(writtenName);
    const rule = elementRule(name);
    if (!rule) {
      if (this.#isPlaceholder(name, source)) this.text(source);
      return true;
    }
    const matches = heading.test(name)
      ? (other: string) => heading.test(other)
      : (other: string) => other === name;
    return this.open.closeRaw(matches, rule.is === "phrasing");
  }

  /** `<branch>` in a sentence, where someone forgot the backticks: not a name of HTML, no attributes, no end. */
  #isPlaceholder(name: string, source: string): boolean {
    return (
      !isHtmlName(name) && /^<[\w-]+>$/.test(source) && !this.#context.document.text.includes(`</${name}`)
    );
  }

  #makeRoom(name: string): boolean {
    const rule = elementRule(name);
    if (interactive.has(name) && !this.#leaveLink()) return false;
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
  #leaveLink(): boolean {
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
    this.#sink.html(tag, fragment);
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

import type { Token } from "markdown-it";
import type { Embed } from "../../embeds/embed.ts";
import { embedFigure } from "../../embeds/embed-figure.ts";
import { embedOfFrame } from "../../embeds/embed-of.ts";
import { isHarmless, isProtocolRelative } from "../addresses.ts";
import type { BodyDocument, WhereInBody } from "../body-document.ts";
import type { HtmlLeftover, MaskedHtml } from "../leftovers/masked-html.ts";
import type { BodyPlace } from "../line-places.ts";
import { refused, schemeless } from "../refused-address.ts";
import type { ElementRule } from "./element-rule.ts";
import {
  elementRule,
  homeOf,
  interactive,
  isHtmlName,
  isReplaced,
  modernName,
  needsEnd,
  unseen,
  unwrapped,
} from "./elements.ts";
import type { HtmlStart } from "./html-pieces.ts";
import type { HtmlSink } from "./html-sink.ts";
import { type Coming, type OpenElement, OpenElements } from "./open-elements.ts";
import { RemovedHtml } from "./removed-html.ts";
import type { Attributes } from "./tag-context.ts";
import { writeTag } from "./write-tag.ts";

/** What `<details>` are called that do not say. */
export const detailsWord = "Details";

const heading = /^h[1-6]$/;
/** Deeper than any page needs; browsers stop at 512, and every look at the elements around stays cheap. */
const deepest = 100;
/** Elements in which everything is shown as it is typed. */
const verbatim = ["code", "pre", "kbd", "samp"];

/** What the tags of one document need to know. */
export interface RawTagsContext {
  readonly document: BodyDocument;
  readonly basePath: string;
  readonly allowedEmbeds: readonly string[];
}

/** Writes what may stay of the tags and the text of raw HTML, each where it may stand. */
export class RawTags {
  readonly open: OpenElements;
  readonly removed: RemovedHtml;
  /** What holds Markdown’s paragraph, while there is one. */
  lineHome: OpenElement | undefined;
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

  /** Writes the text between tags, and what is left of other programs in it. */
  text(content: string, masked: MaskedHtml, whereOf: (leftover: HtmlLeftover) => BodyPlace): void {
    for (const part of masked.parts(content)) {
      const source = typeof part === "string" ? part : part.source;
      if (source.trim() !== "" && !this.makeRoom("text")) continue;
      if (typeof part === "string" || this.isVerbatim()) {
        this.#sink.text(source);
      } else {
        this.#sink.leftover(part);
        this.#context.document.leftovers.add(part.leftover, whereOf(part));
      }
    }
  }

  /** True where everything is shown as it is typed. */
  isVerbatim(): boolean {
    return verbatim.some((name) => this.open.nearest(name) !== undefined);
  }

  /** Makes room for text or for what stands in a line of it; where a block has ended Markdown’s paragraph, another begins. */
  makeRoom(coming: Coming): boolean {
    if (!this.open.makeRoom(coming)) return false;
    if (coming !== "flow" && this.open.top() === this.lineHome) this.open.openRaw("p");
    return true;
  }

  /** Takes a start tag. `inLine`: it stands in a line of Markdown text. */
  start(tag: HtmlStart, where: WhereInBody, inLine: boolean): void {
    for (const slip of tag.slips) this.removed.reportSlip(tag.name, slip, where);
    if (unwrapped.has(tag.name) || unseen.has(tag.name)) return;
    if (this.#isJustMentioned(tag, inLine)) {
      if (this.makeRoom("text")) this.#sink.text(tag.source);
      if (isHtmlName(tag.name)) this.removed.reportMentioned(tag.name, where);
      return;
    }
    const name = modernName(tag.name);
    const rule = elementRule(name);
    if (!rule || isReplaced(tag.name)) this.removed.report(tag.name, where);
    if (!rule) return;
    const embed = name === "iframe" ? this.#embed(tag, where) : undefined;
    if (name === "iframe" && embed === undefined) return;
    if (this.open.depth > deepest) {
      this.removed.report(tag.name, where, "it stands too deep in other elements");
    } else if (this.#makeRoomFor(name, rule)) {
      if (embed === undefined) this.#begin(tag, name, rule, where);
      else this.#sink.html(embedFigure(embed, tag.attributes.get("title")?.trim() ?? ""));
    } else if (name === "figcaption" && this.makeRoom("flow")) {
      this.#begin(
        { ...tag, attributes: new Map([["class", "caption"]]) },
        "p",
        elementRule("p") ?? rule,
        where,
      );
    } else {
      this.removed.report(tag.name, where, "it cannot stand here");
    }
  }

  /** False if nothing was open that the tag could end. */
  end(written: string): boolean {
    const rule = elementRule(modernName(written));
    if (!rule) return true;
    const matches = heading.test(written)
      ? (other: string) => heading.test(other)
      : (other: string) => other === written;
    return this.open.closeRaw(matches, rule.is === "phrasing");
  }

  /** What a frame shows; undefined, and told, where it is of no host that is known or allowed. */
  #embed({ attributes }: HtmlStart, where: WhereInBody): Embed | undefined {
    const { document, allowedEmbeds } = this.#context;
    const address = attributes.get("src") ?? "";
    const size = { width: attributes.get("width"), height: attributes.get("height") };
    const embed = embedOfFrame(address, size, allowedEmbeds);
    if (!isHarmless(address)) document.report(refused(address), where());
    else if (embed === undefined) this.removed.reportEmbed(address, where);
    else if (isProtocolRelative(address)) document.report(schemeless(address), where());
    return embed;
  }

  #begin(tag: HtmlStart, name: string, rule: ElementRule, where: WhereInBody): void {
    if (!this.#write(name, tag, where)) return;
    if (rule.holds === "nothing") return;
    const depth = this.open.depth;
    this.open.push(name, rule, "raw", { written: tag.name });
    if (tag.selfClosing && rule.holds === "formula") this.open.closeTo(depth);
  }

  /** “Headings like <h1>” or “git checkout <branch>”, where someone forgot the backticks: no attributes, and no end in all the text. */
  #isJustMentioned({ name, source }: HtmlStart, inLine: boolean): boolean {
    if (!/^<[\w-]+>$/.test(source) || (isHtmlName(name) && !(inLine && needsEnd(name)))) return false;
    this.#ended ??= endedNames(this.#context.document.text);
    return !this.#ended.has(name);
  }

  #writeEnd({ name, origin, written, children }: OpenElement): void {
    if (isReplaced(written) && this.#sink.dropEmpty(name)) return;
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

  #makeRoomFor(name: string, rule: ElementRule): boolean {
    if (interactive.has(name) && !this.leaveLink()) return false;
    if (
      (name === "header" || name === "footer") &&
      (this.open.nearest("header") || this.open.nearest("footer"))
    )
      return false;
    if (name === "img" && this.open.top().name === "picture") return true;
    if (rule.is !== "part") return this.makeRoom(rule.is);
    const { within = [] } = rule;
    if (this.open.makeRoomForPart(name, within)) return true;
    return this.#makeHome(name) && this.open.makeRoomForPart(name, within);
  }

  /** Puts around a part what it should stand in: a list around items, a figure around a caption and the picture before it. */
  #makeHome(part: string): boolean {
    if (part === "figcaption") return this.#makeFigure();
    const home = homeOf(part);
    const rule = elementRule(home ?? "");
    if (home === undefined || !rule || !this.open.makeRoom("flow")) return false;
    if (home === "table") this.#sink.tableOpen();
    else this.#sink.html(`<${home}>`);
    this.open.push(home, rule, "raw", { implied: true });
    return true;
  }

  #makeFigure(): boolean {
    const rule = elementRule("figure");
    if (!rule) return false;
    const paragraph = this.open.top();
    const isLine = paragraph.origin === "line" && paragraph.name === "p";
    if (isLine && this.#sink.makeParagraphFigure()) this.open.drop(paragraph);
    else if (this.#sink.paragraph || !this.open.makeRoom("flow") || !this.#sink.beginFigure()) return false;
    this.open.push("figure", rule, "raw", { implied: true });
    return true;
  }

  /** Ends a link that is open, as nothing that a reader works may stand in it; false if it is Markdown’s. */
  leaveLink(): boolean {
    const link = this.open.nearest("a");
    if (!link) return true;
    return link.origin === "raw" && this.open.closeRaw((name) => name === "a", false);
  }

  #write(name: string, tag: HtmlStart, where: WhereInBody): boolean {
    if (heading.test(name)) this.#sink.headingOpen(name, where().line, tag.attributes.get("id"));
    else if (name === "table") this.#sink.tableOpen();
    else return this.#writeTag(name, tag, where);
    return true;
  }

  #writeTag(name: string, { attributes }: HtmlStart, where: WhereInBody): boolean {
    const { document, basePath } = this.#context;
    const defaults = this.#defaults(name);
    const tag = writeTag(name, attributes, { document, basePath, where }, defaults);
    if (!isUseful(name, tag)) return false;
    if (name === "img" && !/ alt="[^"]/.test(tag)) reportMissingAlt(document, where);
    const fragment = name === "a" ? / href="(#[^"]*)"/.exec(tag)?.[1] : undefined;
    const token = this.#sink.html(tag, fragment);
    if (name === "details") this.#details.push(token);
    return true;
  }

  /** What a tag gets if it does not say otherwise. */
  #defaults(name: string): Attributes {
    if (name === "img") return { alt: "", loading: "lazy", decoding: "async" };
    if (name === "video" || name === "audio") return { controls: "", preload: "metadata" };
    if (name === "th") {
      const firstRow =
        this.open.nearest("thead") !== undefined || (this.open.nearest("table")?.rows ?? 0) <= 1;
      return { scope: firstRow ? "col" : "row" };
    }
    return {};
  }
}

/** A link that leads nowhere and marks nothing, a picture without an address: better without the tag. */
function isUseful(name: string, tag: string): boolean {
  if (name === "a") return / (?:href|id)="/.test(tag);
  if (name === "img" || name === "source") return / (?:src|srcset)="/.test(tag);
  return name !== "track" || / src="/.test(tag);
}

function endedNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/<\/([a-z][^\s/>]*)/gi), ([, name = ""]) => name.toLowerCase()));
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

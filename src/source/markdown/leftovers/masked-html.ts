import type { Leftover } from "./leftover.ts";
import { leftoverInHtmlAt } from "./leftover-at.ts";

/** A leftover in a fragment of raw HTML. */
export interface HtmlLeftover {
  readonly source: string;
  readonly leftover: Leftover;
  /** Its offset in the fragment. */
  readonly at: number;
}

/** A leftover among text. */
export type TextOrLeftover = string | HtmlLeftover;

// Characters for private use, so that none of them is in a text that somebody reads; a text that has them is let be.
const start = "\ue000";
const filling = "\ue001";
const first = 0xe100;
const most = 0x1600;
const masked = /\ue000([\ue100-\uf6ff])\ue001*/g;
const own = /[\ue000-\uf8ff]/;
const worthALook = /[{[]|<%/;

/**
 * A fragment of raw HTML in which leftovers of other programs are put out of the way while it is read: the marks of
 * `{{< ref "a.md" >}}` would end a value or make a tag. The text to read is as long as the fragment.
 */
export class MaskedHtml {
  readonly text: string;
  readonly #leftovers: HtmlLeftover[] = [];

  constructor(fragment: string) {
    this.text = worthALook.test(fragment) && !own.test(fragment) ? this.#mask(fragment) : fragment;
  }

  /** A text that was read, in parts. */
  parts(text: string): readonly TextOrLeftover[] {
    if (this.#leftovers.length === 0 || !text.includes(start)) return [text];
    const parts: TextOrLeftover[] = [];
    let from = 0;
    for (const match of text.matchAll(masked)) {
      const found = this.#leftovers[(match[1]?.charCodeAt(0) ?? 0) - first];
      if (found === undefined) continue;
      if (match.index > from) parts.push(text.slice(from, match.index));
      parts.push(found);
      from = match.index + match[0].length;
    }
    if (from < text.length) parts.push(text.slice(from));
    return parts;
  }

  /** A text that was read, with the leftovers as they are written. */
  restored(text: string): string {
    return this.parts(text)
      .map((part) => (typeof part === "string" ? part : part.source))
      .join("");
  }

  #mask(fragment: string): string {
    let text = "";
    let from = 0;
    for (let at = 0; at < fragment.length && this.#leftovers.length < most; at++) {
      const leftover = leftoverInHtmlAt(fragment, at);
      if (leftover === undefined) continue;
      const mark = String.fromCharCode(first + this.#leftovers.length);
      this.#leftovers.push({ source: fragment.slice(at, leftover.end), leftover, at });
      text += fragment.slice(from, at) + start + mark + filling.repeat(leftover.end - at - 2);
      from = leftover.end;
      at = from - 1;
    }
    return text + fragment.slice(from);
  }
}

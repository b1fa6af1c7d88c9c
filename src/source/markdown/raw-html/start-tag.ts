import { type Token, Tokenizer } from "parse5";
import type { HtmlStart, TagSlip } from "./html-pieces.ts";
import { findSlip, repairUnended } from "./tag-slips.ts";

/** Longer than any tag that is worth putting right. */
const longestTag = 5000;
/** More slips than that in one tag are not put right. */
const mostSlips = 8;

/** A start tag as the tokenizer gives it. */
export function asStart(
  token: Token.TagToken,
  source: string,
  at: number,
  slips: readonly TagSlip[],
): HtmlStart {
  return {
    kind: "start",
    name: token.tagName,
    attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
    selfClosing: token.selfClosing,
    slips,
    source,
    at,
  };
}

/** Reads the start tag at a place of a fragment and puts right the quotation marks in it; nothing if that cannot be done. */
export function readStartTag(fragment: string, at: number): HtmlStart | undefined {
  let text = fragment.slice(at, at + longestTag);
  let added = 0;
  const slips: TagSlip[] = [];
  for (let tries = 0; tries <= mostSlips; tries++) {
    const token = firstTag(text);
    const repair = token ? findSlip(token, text) : repairUnended(text);
    if (repair) {
      slips.push(repair.slip);
      text = repair.text;
      added += repair.added;
    } else if (token?.location) {
      return asStart(token, fragment.slice(at, at + token.location.endOffset - added), at, slips);
    } else {
      return undefined;
    }
  }
  return undefined;
}

/** The start tag that a text begins with. */
function firstTag(text: string): Token.TagToken | undefined {
  let tag: Token.TagToken | undefined;
  const stop = (): void => tokenizer.pause();
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tag = token;
        stop();
      },
      onEndTag: stop,
      onCharacter: stop,
      onWhitespaceCharacter: stop,
      onNullCharacter: stop,
      onComment: stop,
      onDoctype: stop,
      onEof: stop,
    },
  );
  tokenizer.write(text, true);
  return tag;
}

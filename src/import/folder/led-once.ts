import type { BodyTools } from "../item.ts";

/** Stands before an address that was led on already. No text has it: it is of a private area of Unicode. */
const mark = "\u{f0004}";

/**
 * Makes a body with tools that lead each address on once, however many passes it goes through: an address of the new site is none
 * of the old, and would be led to its host, or to a page that had it there.
 */
export function ledOnce(body: (tools: BodyTools) => string): (tools: BodyTools) => string {
  return (tools) => {
    const once = (lead: (address: string) => string) => (address: string) => {
      if (address.startsWith(mark)) return address;
      const led = lead(address.replaceAll(mark, ""));
      return /^(?:\/|https?:)/.test(led) ? `${mark}${led}` : led;
    };
    return body({
      link: once((address) => tools.link(address)),
      file: once((address) => tools.file(address)),
      note: (kind, text, line, about) => tools.note(kind, text.replaceAll(mark, ""), line, about),
    }).replaceAll(mark, "");
  };
}

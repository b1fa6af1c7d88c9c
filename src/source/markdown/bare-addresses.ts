import type { MarkdownIt, StateInline } from "markdown-it";
import { addressEnd } from "./address-end.ts";

const maybeAddress = /https?:|mailto:|www\./i;
const dottedHost = /^[^\s/.]+\.[^\s/.]/;
const longestAddress = 8000;
const colon = 0x3a;
const slash = 0x2f;
/** The beginning of an address at the end of what was read before its colon. */
const scheme = /(?<![a-z\d+.-])https?$/i;
const escaped = /\\([!-/:-@[-`{-~])/g;

/**
 * Makes links of bare addresses that are plainly meant as such: `http://`, `https://`, `mailto:` and `www.`. They end where
 * `addressEnd` says and are shown as they were typed. “amazon.co” and “tips@example.org” in a sentence stay text: a full
 * stop without a space is more often a slip than an address, and an address of a person is for the editor to link.
 *
 * Looking for addresses costs as much as all other inline work together, so text without any of the four is let pass.
 */
export function linkBareAddresses(md: MarkdownIt): void {
  const { linkify } = md;
  linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  linkify.add("ftp:", null);
  linkify.add("//", null);
  linkify.add("www.", {
    validate(text, start, self) {
      const rest = text.slice(start, start + longestAddress);
      // What follows `www.` has to be what would follow `http://`.
      return dottedHost.test(rest) ? Math.max(0, self.testSchemaAt(`//${rest}`, "http:", 0) - 2) : 0;
    },
    normalize(match) {
      match.url = `http://${match.url}`;
    },
  });
  const test = linkify.test.bind(linkify);
  linkify.test = (text) => maybeAddress.test(text) && test(text);
  const match = linkify.match.bind(linkify);
  linkify.match = (text) => {
    const links = match(text);
    for (const link of links ?? []) {
      const end = addressEnd(text.slice(link.index), link.lastIndex - link.index);
      const surplus = link.lastIndex - link.index - end;
      if (surplus === 0) continue;
      link.lastIndex -= surplus;
      link.text = link.text.slice(0, end);
      link.url = link.url.slice(0, -surplus);
    }
    return links;
  };
  md.normalizeLinkText = (address) => address;
  md.inline.ruler.at("linkify", bareAddress);
}

/**
 * Inline rule: an address with `://`. It takes the place of markdown-it’s own, to which stars alone end an address. A
 * backslash that keeps a sign from being a mark, as programs write it that export Markdown, is no part of the address, and
 * `&amp;` is the sign that it stands for.
 */
function bareAddress(state: StateInline, silent: boolean): boolean {
  const { src, pos, md, pending } = state;
  if (state.linkLevel > 0 || src.charCodeAt(pos) !== colon) return false;
  if (src.charCodeAt(pos + 1) !== slash || src.charCodeAt(pos + 2) !== slash) return false;
  const before = scheme.exec(pending.slice(-10))?.[0];
  if (before === undefined || !src.endsWith(before, pos)) return false;
  const start = pos - before.length;
  const text = src.slice(start, Math.min(start + longestAddress, state.posMax));
  const found = md.linkify.matchAtStart(text);
  if (!found) return false;
  const end = addressEnd(text, found.lastIndex);
  const written = text.slice(0, end).replace(escaped, "$1").replaceAll("&amp;", "&");
  if (written.length <= before.length + "://".length) return false;
  const address = md.normalizeLink(written);
  if (!md.validateLink(address)) return false;
  if (!silent) {
    state.pending = pending.slice(0, -before.length);
    const open = state.push("link_open", "a", 1);
    open.attrs = [["href", address]];
    open.markup = "linkify";
    open.info = "auto";
    state.push("text", "", 0).content = written;
    const close = state.push("link_close", "a", -1);
    close.markup = "linkify";
    close.info = "auto";
  }
  state.pos = start + end;
  return true;
}

import type { MarkdownIt } from "markdown-it";

const maybeAddress = /https?:|mailto:|www\./i;
const dottedHost = /^[^\s/.]+\.[^\s/.]/;
const longestAddress = 2000;

/**
 * Makes links of bare addresses that are plainly meant as such: `http://`, `https://`, `mailto:` and `www.`.
 * “amazon.co” and “tips@example.org” in a sentence stay text: a full stop without a space is more often a slip than
 * an address, and an address of a person is for the editor to link.
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
}

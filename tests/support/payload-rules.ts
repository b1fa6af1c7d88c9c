import { parseHTML } from "linkedom";

/** Elements that the feed validator of the W3C calls a security risk, and others that mean nothing in a feed. */
const forbidden =
  "script meta embed object noscript plaintext xmp listing link comment iframe form input button select textarea style base svg template canvas";

const addresses = ["href", "src", "poster", "cite", "data", "srcset", "longdesc", "background"];

/** What of the HTML in a feed depends on where it is read (R7), or could harm a reader (R8). */
export function payloadMistakes(html: string): string[] {
  const mistakes: string[] = [];
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  for (const element of document.body.querySelectorAll("*")) {
    const name = element.localName.toLowerCase();
    if (forbidden.split(" ").includes(name)) mistakes.push(`R8 <${name}>`);
    for (const { name: attribute, value } of [...element.attributes]) {
      if (/^(?:on|data-|style$|id$|class$|srcdoc$)/.test(attribute)) mistakes.push(`R8 ${attribute}=`);
      if (!addresses.includes(attribute)) continue;
      const list = attribute === "srcset" ? value.split(/,\s+/) : [value];
      for (const address of list)
        if (!/^(?:https?:\/\/[^/]|mailto:|tel:)/.test(address.trim()))
          mistakes.push(`R7 ${attribute}="${value}"`);
    }
  }
  return mistakes;
}

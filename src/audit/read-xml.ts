import { SaxesParser } from "saxes";
import type { Address } from "./read-page.ts";

/** A feed, a sitemap or a list of feeds. */
export interface BuiltXml {
  /** The first mistake in its form, by the rules of XML 1.0; what is behind it was not read. */
  readonly mistake: { readonly what: string; readonly at: number } | undefined;
  readonly addresses: readonly Address[];
  /** How many pages a sitemap lists. */
  readonly locations: number;
}

/** Elements whose text is an address: of RSS 2.0 and of sitemaps. */
const asText = new Set(["link", "loc", "image:loc", "comments", "docs", "url"]);
/** Attributes with one: of Atom, RSS, sitemaps and OPML. */
const asAttribute = ["href", "url", "xmlUrl", "htmlUrl"];

/** Reads XML by its rules, which readers of feeds hold to. */
export function readXml(xml: string): BuiltXml {
  const addresses: Address[] = [];
  let mistake: BuiltXml["mistake"];
  let locations = 0;
  let text: string | undefined;
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    mistake ??= { what: message.replace(/^\d+:\d+: /, ""), at: parser.position };
  });
  parser.on("opentag", ({ name, attributes }) => {
    for (const attribute of asAttribute) {
      const address = attributes[attribute];
      if (address !== undefined) addresses.push({ address, at: parser.position, isAsked: false });
    }
    text = asText.has(name) ? "" : undefined;
    if (name === "url" || name === "sitemap") locations += 1;
  });
  const add = (piece: string): void => {
    if (text !== undefined) text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    const address = text?.trim() ?? "";
    if (asText.has(name) && address !== "") addresses.push({ address, at: parser.position, isAsked: false });
    text = undefined;
  });
  parser.write(xml);
  if (mistake === undefined) parser.close();
  return { mistake, addresses, locations };
}

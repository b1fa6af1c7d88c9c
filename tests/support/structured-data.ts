import { parseHTML } from "linkedom";

/** A block of structured data. */
export type Block = Readonly<Record<string, unknown>> & { readonly "@type": string };

/** Every block of structured data of a page, as a search engine reads it: by an HTML parser, then as JSON. */
export function structuredDataOf(html: string): Block[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent ?? "") as Block,
  );
}

/** The `<meta>` lines of a page as `name=content`, by the attribute that names them. */
export function metaOf(html: string, attribute: "name" | "property"): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll(`meta[${attribute}]`)].map(
    (meta) => `${meta.getAttribute(attribute)}=${meta.getAttribute("content")}`,
  );
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

const schema = (name: string) => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(fileURLToPath(new URL(`schemas/${name}.xsd`, import.meta.url)), "utf8"),
});

/** What is wrong with a sitemap, or an index of them, by its XML Schema. */
export async function schemaMistakes(file: string, contents: string): Promise<string[]> {
  const root = contents.includes("<sitemapindex") ? "siteindex" : "sitemap";
  const { errors } = await validateXML({
    xml: [{ fileName: file, contents }],
    schema: [schema(root)],
    preload: [schema("sitemap-types"), schema("sitemap-news")],
  });
  return errors.map(({ message }) => `${file}: ${message}`);
}

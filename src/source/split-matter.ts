import matter from "gray-matter";
import { readYaml } from "./yaml-document.ts";
import type { YamlDocument, YamlFault } from "./yaml-read.ts";

interface Parsed {
  readonly yaml?: YamlDocument | readonly YamlFault[];
}

/** The data of gray-matter must be an object; ours holds what the YAML reader gave. */
const yaml = { parse: (text: string): Parsed => ({ yaml: readYaml(text) }) };
const refuse = {
  parse: (): never => {
    throw new Error("front matter in a language other than YAML");
  },
};
/** gray-matter runs JavaScript front matter unless every name of that engine is taken (`---js`, `---javascript`). */
const engines = { yaml, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

/** Parts any text that begins with three dashes into its YAML, read, and the body; there is no YAML where nothing stands in it. */
export function splitMatter(text: string): Parsed & { readonly body: string } {
  // The options object keeps gray-matter from its cache, which forgets errors.
  const { data, content } = matter(text, { engines, language: "yaml" });
  return { ...(data as Parsed), body: content };
}

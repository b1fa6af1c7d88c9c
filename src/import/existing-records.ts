import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compareText } from "../model/order.ts";
import { nameKey } from "../names/name-key.ts";

/** Who and what a newsroom has records of, by the key of each of their names. */
export type ExistingRecords = ReadonlyMap<
  string,
  { readonly group: string; readonly name: string; readonly path: string }
>;

/** Reads the names in the records of a newsroom. One that cannot be read has none; `dateline check` says why. */
export function readExistingRecords(root: string, groups: readonly string[]): ExistingRecords {
  const found = new Map<string, { group: string; name: string; path: string }>();
  for (const group of groups) {
    for (const path of markdownIn(root, `content/${group}`)) {
      const fields = frontMatterOf(readFileSync(join(root, path), "utf8"));
      const { name, aliases } = fields;
      if (typeof name !== "string") continue;
      const names = [name, ...(Array.isArray(aliases) ? aliases : [aliases])];
      for (const one of names)
        if (typeof one === "string" && !found.has(`${group}\n${nameKey(one)}`))
          found.set(`${group}\n${nameKey(one)}`, { group, name, path });
    }
  }
  return found;
}

function frontMatterOf(text: string): Record<string, unknown> {
  try {
    const matter: unknown = parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "", {
      logLevel: "silent",
    });
    return typeof matter === "object" && matter !== null ? { ...matter } : {};
  } catch {
    return {};
  }
}

function markdownIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".md"))
      .sort(compareText);
  } catch {
    return [];
  }
}

/** Every article and page that stands in a newsroom. */
export function filesThere(root: string): readonly string[] {
  return ["articles", "pages"].flatMap((folder) => markdownIn(root, `content/${folder}`));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../model/order.ts";

/** What is no source of a site: what programs made, and what they are made of. */
const passedOver = /^(?:\..*|node_modules|_site|public|vendor|bower_components)$/;

/**
 * Every file of a folder by its path relative to that, with `/`, in order. Links are not followed, so that nothing outside of the
 * folder is taken for its content.
 */
export function filesOf(
  folder: string,
  isPassedOver: (name: string, path: string) => boolean = (name) => passedOver.test(name),
): readonly string[] {
  const found: string[] = [];
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (isPassedOver(entry.name, path)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  try {
    visit("");
  } catch {
    return [];
  }
  return found.sort(compareText);
}

/** All that the files of a folder say, of those that templates and programs are written in. */
export function textsBelow(folder: string): string {
  return filesOf(folder)
    .filter((path) => /\.(?:html?|md|markdown|liquid|njk|webc|svg|txt|[cm]?[jt]s|rb)$/i.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
}

import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";

/** What stands in a folder for those who work there, or was put there by a machine; it is nobody’s article. */
const ownFile =
  /^(?:readme|license|licence|copying|changelog|contributing|notice)(?:\.\w+)*$|^(?:thumbs\.db|desktop\.ini)$/i;

/** Whether a file in a content folder is passed over without a word. */
export function isOwnFile(name: string): boolean {
  return ownFile.test(name);
}

/** A file in a folder of articles or records that is not read. */
export function notMarkdown(file: string): Problem {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const asMarkdown = name.replace(/(?:\.(?:txt|text|markdown|mdown|mkd|mdx|md))+$/i, "");
  const isText = asMarkdown !== name;
  return {
    ...start(file),
    code: "file-not-markdown",
    severity: "warning",
    message: "This file is not Markdown and is passed over.",
    hint: isText
      ? `If it is an article or a record, rename it to \`${asMarkdown}.md\`.`
      : "Articles and records end in `.md`; pictures and other files belong in `content/media/`.",
  };
}

/** A file that stands in `content/` itself, where nothing is read but the settings. */
export function inNoFolder(file: string): Problem {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const front = /^(?:front|frontpage|front-page|home|homepage)((?:\.[\w-]+)?)\.(?:ya?ml|json|toml|md)$/i.exec(
    name,
  );
  const isSettings = /^(?:site|settings|config|_config)\.(?:ya?ml|json|toml)$/i.test(name);
  return {
    ...start(file),
    code: "file-astray",
    severity: "warning",
    message: "This file stands in no folder of `content/`, so it is passed over.",
    hint: isSettings
      ? "The settings are `content/site.yaml`."
      : front !== null
        ? `The front page is \`content/front${front[1] ?? ""}.yaml\`.`
        : /\.(?:md|markdown|txt)$/i.test(name)
          ? `Move it to \`content/articles/${name.replace(/\.\w+$/, "")}.md\`, or to the folder of its kind.`
          : `If it is to be published, move it to \`content/media/${name}\`.`,
  };
}

/** A file or folder whose name is no UTF-8, so that it cannot be opened by the name that it seems to have. */
export function nameNotUtf8(file: string): Problem {
  return {
    ...start(file),
    code: "file-name-unreadable",
    severity: "warning",
    message:
      "The name of this file is not UTF-8, so it can be neither read nor linked to, and is passed over.",
    hint: "Rename it, best to a name of the letters a to z, digits and hyphens.",
  };
}

/**
 * Articles that stand beside `content/` and not in it: Markdown with front matter in the root. Where the root has an Eleventy
 * configuration they may be templates of Eleventy’s.
 */
export function articlesBeside(root: string): Problem[] {
  const names = readdirSync(root);
  if (names.some((name) => /^(?:\.eleventy|eleventy\.config)\.\w+$/.test(name))) return [];
  return names
    .filter(
      (name) => /\.(?:md|markdown)$/i.test(name) && !isOwnFile(name) && hasFrontMatter(join(root, name)),
    )
    .sort()
    .map((name) => ({
      ...start(name),
      code: "file-astray",
      severity: "warning",
      message: "This file has front matter and does not stand in `content/`, so it is passed over.",
      hint: `If it is an article, move it to \`content/articles/${name.replace(/\.\w+$/, "")}.md\`.`,
    }));
}

function hasFrontMatter(path: string): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(8);
      readSync(file, head, 0, head.length, 0);
      return /^\ufeff?---\s*[\r\n]/.test(head.toString("utf8"));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function start(file: string): Pick<Problem, "file" | "line" | "column"> {
  return { file, line: 1, column: 1 };
}

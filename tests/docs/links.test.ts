import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";

/** Folders without documents of ours; the links of `content/` are addresses of the site. */
const passedOver = new Set(["node_modules", "_site", ".dateline", ".git", "content", "fixtures"]);
/** Its text goes to `docs/performance.md`, and its links are those of that place. */
const template = join("bench", "report", "template.md");

function documents(folder = repository): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : documents(path);
    const file = relative(repository, path);
    return file.endsWith(".md") && file !== template ? [file] : [];
  });
}

const markdown = new MarkdownIt({ html: true });

/** The addresses that a document links to or shows as pictures. */
function linksOf(text: string): string[] {
  return markdown
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? [])
    .map(String);
}

/** The marks to which a link can lead, as GitHub makes them from headings. */
function headingMarks(text: string): string[] {
  const tokens = markdown.parse(text, {});
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open") return [];
    const plain = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
    return plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
  });
}

/** What of a document’s relative links leads nowhere. */
function deadLinks(file: string, text: string): string[] {
  return linksOf(text).filter((link) => {
    if (/^[a-z]+:/i.test(link)) return false;
    const [path = "", mark] = decodeURI(link).split("#");
    const target = path === "" ? join(repository, file) : join(repository, dirname(file), path);
    if (!existsSync(target)) return true;
    if (mark === undefined || statSync(target).isDirectory() || !target.endsWith(".md")) return false;
    return !headingMarks(readFileSync(target, "utf8")).includes(mark);
  });
}

describe("relative links of the documents", () => {
  it.each(documents())("%s: each leads somewhere", (file) => {
    expect(deadLinks(file, readFileSync(join(repository, file), "utf8"))).toEqual([]);
  });

  it("would be missed", () => {
    const text = "[a](nowhere.md) ![b](docs/nothing.png) [c](#no-such-heading) [d](https://example.org/)";
    expect(deadLinks("README.md", text)).toEqual(["nowhere.md", "docs/nothing.png", "#no-such-heading"]);
  });
});

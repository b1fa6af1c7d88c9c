import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import type { OutputPlace } from "../../src/store/note-file.ts";

/** Settings of a newsroom that are not the tested thing. */
export const siteYaml = "title: The Daily Test\nurl: https://example.org/\ntimeZone: Europe/Paris\n";

/**
 * Writes a throw-away newsroom from a map of files and gives its root. Paths are relative to `content/`, unless they
 * begin with `/`: those are relative to the root. There is a `site.yaml` unless one is given or it is `undefined`.
 */
export function newsroom(files: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  const root = mkdtempSync(join(inject("scratch"), "newsroom-"));
  for (const [path, content] of Object.entries({ "site.yaml": siteYaml, ...files })) {
    if (content !== undefined) writeContent(root, path, content);
  }
  return root;
}

/** Writes or replaces a file of a newsroom. */
export function writeContent(root: string, path: string, content: string | Uint8Array): void {
  const file = contentPath(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export function deleteContent(root: string, path: string): void {
  rmSync(contentPath(root, path));
}

function contentPath(root: string, path: string): string {
  return path.startsWith("/") ? join(root, path) : join(root, "content", path);
}

/** An output folder with a folder for the notes of it, beside it, which is not made. */
export function placeOf(output: string): OutputPlace {
  return { output, notes: `${output}-notes` };
}

/** A folder of its own that is gone after the run. */
export function scratchFolder(name: string): string {
  return mkdtempSync(join(inject("scratch"), `${name}-`));
}

/** A Markdown file: fields as YAML (of which JSON is a part), then the text. */
export function markdown(fields: Readonly<Record<string, unknown>>, body = "Text of the article."): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = given.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n\n${body}\n`;
}

/** An article of 1 December 2025, or as the fields say. */
export function article(fields: Readonly<Record<string, unknown>> = {}, body?: string): string {
  return markdown({ title: "Ministers meet", date: "2025-12-01T10:00", ...fields }, body);
}

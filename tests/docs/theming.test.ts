import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";

const example = join(repository, "examples/harbour-gazette");
const files = readdirSync(example, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:yaml|css|tsx)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

it("shows of the example what stands in it", () => {
  const text = readFileSync(join(repository, "docs/theming.md"), "utf8");
  const blocks = [...text.matchAll(/^```(?:yaml|css|tsx)\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  expect(blocks.length).toBeGreaterThan(5);
  // The Gazette has no fonts of its own, which would be large files here.
  const missing = blocks.filter((block) => !files.some((file) => file.includes(block)));
  expect(missing).toEqual([expect.stringMatching(/^fonts:\n/)]);
});

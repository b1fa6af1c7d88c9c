import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, tokTypes } from "acorn";
import { transform } from "esbuild";
import { expect, it } from "vitest";
import { codeFiles, codeOf, repository } from "../architecture/import-lines.ts";

/** The regular expressions of a script, as they are written there. */
function expressionsIn(script: string): string[] {
  const found: string[] = [];
  parse(script, {
    ecmaVersion: "latest",
    sourceType: "module",
    onToken: ({ type, start, end }) => {
      if (type === tokTypes.regexp) found.push(script.slice(start, end));
    },
  });
  return found;
}

it("ships every regular expression as it was written", async () => {
  const dist = join(repository, "dist");
  const parts = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const shipped = parts.map((name) => readFileSync(join(dist, name), "utf8")).join("\n");
  const scripts = await Promise.all(
    codeFiles("src").map((file) => transform(codeOf(file), { loader: "ts", charset: "utf8" })),
  );
  const written = [...new Set(scripts.flatMap(({ code }) => expressionsIn(code)))];
  expect(written.filter((expression) => !shipped.includes(expression))).toEqual([]);
  expect(written.filter((expression) => /[^\0-\x7f]/.test(expression)).length).toBeGreaterThan(20);
});

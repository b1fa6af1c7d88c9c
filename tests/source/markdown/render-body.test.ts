import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createBodyRenderer } from "../../../src/source/markdown/render-body.ts";
import { typographyOf } from "../../../src/source/typography/typography.ts";
import { readCases } from "./text-cases.ts";

const render = createBodyRenderer({ basePath: "/news/", allowedEmbeds: ["www.youtube.com"] });
const files = readdirSync(new URL("./fixtures/", import.meta.url)).sort();

describe.each(files)("%s", (file) => {
  test.each(readCases(file))("$title (line $line)", ({ input, html, problems }) => {
    const body = render(input, { file: "a.md", firstLine: 1, typography: typographyOf("en") });
    expect(body.html.replace(/\n+/g, "\n").trim()).toBe(html.replace(/\n+/g, "\n"));
    const found = body.problems.map(
      ({ line, column, code, severity }) =>
        `${line}:${column} ${code}${severity === "error" ? " error" : ""}`,
    );
    expect(found.sort().join("\n")).toBe(problems.split("\n").sort().join("\n"));
  });
});

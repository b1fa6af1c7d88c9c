import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { articleSchema } from "../../docs/generate/article-schema.ts";
import { checkExamples, filesBeside } from "../../docs/generate/check-examples.ts";
import { documents, generatedFolders } from "../../docs/generate/documents.ts";
import {
  articleExamples,
  frontExamples,
  idleFields,
  plainPageExamples,
  recordExamples,
  settingsExamples,
} from "../../docs/generate/examples.ts";
import { fieldsOf } from "../../docs/generate/fields.ts";
import { frontSchema } from "../../docs/generate/front-page-page.ts";
import { readExample } from "../../docs/generate/read-example.ts";
import { plainPageFields, recordFields } from "../../src/model/front-matter.ts";
import { settingsFields } from "../../src/model/settings.ts";
import { readAnyYaml } from "../../src/source/yaml-document.ts";
import { codeFiles, codeOf, repository, withoutComments } from "../architecture/import-lines.ts";

const docs = join(repository, "docs");
const made = documents();

describe("the generated documents", () => {
  it.each([...made.keys()])("%s is what `npm run docs` makes", (path) => {
    expect(readFileSync(join(docs, path), "utf8")).toBe(made.get(path));
  });

  it.each(generatedFolders)("are all there is in docs/%s", (folder) => {
    const expected = [...made.keys()].filter((path) => path.startsWith(`${folder}/`));
    const there = readdirSync(join(docs, folder)).map((name) => `${folder}/${name}`);
    expect(there.sort()).toEqual(expected.sort());
  });
});

describe("the reference of fields", () => {
  const kinds = [
    ["an article", articleSchema, articleExamples],
    ["a record", recordFields, recordExamples],
    ["a plain page", plainPageFields, plainPageExamples],
    ["the settings", settingsFields, settingsExamples],
    ["a front page", frontSchema, frontExamples],
  ] as const;

  it.each(kinds)(
    "has examples of %s that can be read, for every field and no other",
    (_kind, schema, examples) => {
      const fields = fieldsOf(schema);
      const known = new Set(fields.map(({ path }) => path));
      expect(Object.keys(examples).filter((path) => !known.has(path))).toEqual([]);
      for (const { path, schema: field } of fields) {
        const example = examples[path];
        if (example === undefined) continue;
        const read = readAnyYaml(example);
        if (!("value" in read)) throw new Error(`${example}: ${JSON.stringify(read)}`);
        const [[name, value] = []] = Object.entries(read.value as Record<string, unknown>);
        expect(name).toBe(path.replace(/^.*\./, ""));
        expect(z.core.safeParse(field, value).success, example).toBe(true);
      }
    },
  );

  it("calls only such fields unused as are", () => {
    const files = codeFiles("src", "layouts").filter((file) =>
      /^(?:layouts|src\/(?:edition|pages|render|check|publish))\//.test(file),
    );
    const uses = (field: string): RegExp =>
      // Articles have an image too; the image of a record is that of a term’s entry.
      field === "image" ? /\bentry\??\.image\b/ : new RegExp(`(?:\\.|[{,]\\s*)${field}\\b(?!\\s*[:(])`);
    const used = [...idleFields.record, ...idleFields.settings].filter((field) =>
      files.some((file) => uses(field).test(withoutComments(codeOf(file)))),
    );
    expect(used).toEqual([]);
  });
});

describe("the page of a check", () => {
  const examples = Object.entries(checkExamples).flatMap(([code, example]) =>
    example?.right === undefined ? [] : [{ code, ...example, right: example.right }],
  );

  it.each(examples)("shows how $code is put right", ({ file, right, beside }) => {
    const others = filesBeside({ beside });
    expect(readExample([...others, [file, right]])).toEqual([]);
  });

  it.each(examples)("shows $code and no other mistake", ({ code, file, wrong, beside }) => {
    const others = filesBeside({ beside });
    expect(readExample([...others, [file, wrong]]).map((said) => said.code)).toEqual([code]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { names, PlainScalar } from "../../src/model/fields.ts";
import { articleFields, plainPageFields, recordFields } from "../../src/model/front-matter.ts";
import { checkFields } from "../../src/source/check-fields.ts";
import { FieldSource, type ReadFields } from "../../src/source/field-source.ts";
import { plainReader } from "../../src/source/plain-fields.ts";
import { TextPlaces } from "../../src/source/position.ts";

const articles = articleFields.extend({ people: names().optional(), topics: names().optional() });
const schemas = { articles, records: recordFields, pages: plainPageFields };

/** Fields as the YAML readers give them: without what every object has. */
function bare(fields: object): Record<string, unknown> {
  return Object.assign(Object.create(null), fields);
}

const nowhere = {
  offsetOf: () => 0,
  offsetOfKey: () => 0,
  partOf: () => undefined,
  spanOf: () => undefined,
};

function readFields(fields: Record<string, unknown>): ReadFields {
  const place = (path: readonly PropertyKey[]) => ({
    file: path.map(String).join("."),
    line: 1,
    column: 1,
  });
  // Not asked of fields that stand in no text.
  const source = new FieldSource("", new TextPlaces("", ""), { value: fields, cuts: [], ...nowhere }, 0, "");
  return { fields, source, placeOf: place, placeOfKey: place };
}

const full = {
  title: "Ministers  meet",
  date: "2025-12-01",
  type: "review",
  authors: "Ana",
  people: ["Ana", " Petro "],
  topics: [],
  image: bare({ src: "/media/a.jpg", alt: "A staircase" }),
  corrections: [bare({ date: "2025-12-02", text: "It was Lyon.", kind: "clarification" })],
  sources: [bare({ title: new PlainScalar("2025", 2025), url: "https://a.example/" })],
  draft: new PlainScalar("true", true),
  canonical: "https://b.example/a",
};

const scalar = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("Ana", "a\u0007b", " two  words ", "2025-12-01T18:30", "/media/a.jpg"),
  },
  fc.constantFrom(
    "",
    " ",
    "news",
    "opnion",
    "clarification",
    "https://a.example/",
    "javascript:a",
    "@a@b.example",
  ),
  fc
    .constantFrom<[string, number | boolean | null]>(
      ["", null],
      ["Null", null],
      ["true", true],
      ["false", false],
      ["007", 7],
      ["48.5", 48.5],
      ["1e3", 1000],
    )
    .map(([source, value]) => new PlainScalar(source, value)),
);
const keysWithin = ["src", "alt", "caption", "date", "text", "kind", "title", "url", "knid"];
const group = fc.dictionary(fc.constantFrom(...keysWithin), scalar, { maxKeys: 4 }).map(bare);
const list = fc.array(fc.oneof({ weight: 2, arbitrary: scalar }, group), { maxLength: 3 });
const value = fc.oneof({ weight: 3, arbitrary: scalar }, list, group, fc.constant(undefined));

describe("fields that are plainly right", () => {
  it.each([
    ["an article with much", articles, full],
    ["an article with little", articles, { title: "A", date: "2025-12-01" }],
    [
      "a record",
      recordFields,
      {
        name: "Paris",
        aliases: ["Lutetia"],
        lat: new PlainScalar("48.8", 48.8),
        link: new PlainScalar("true", true),
      },
    ],
    ["a plain page", plainPageFields, { title: new PlainScalar("404", 404) }],
  ])("are read at once: %s", (_what, schema, fields) => {
    const given = bare(fields);
    const data = plainReader<object>(schema)(given);
    expect(data).toBeDefined();
    expect(JSON.stringify(data)).toBe(JSON.stringify(schema.parse(given)));
  });

  it.each([
    ["a field that is missing", { title: "A" }],
    ["a field that is not known", { ...full, topcis: "A" }],
    ["a field left empty", { ...full, description: "" }],
    ["a group left empty", { ...full, image: bare({}) }],
    ["a field that is not known, in a group", { ...full, image: bare({ ...full.image, captoin: "A" }) }],
    ["a type that is not known", { ...full, type: "opnion" }],
    ["a name that is a number", { ...full, people: [new PlainScalar("007", 7)] }],
    ["an address that runs", { ...full, canonical: "javascript:alert(1)" }],
    [
      "a picture from elsewhere than the site or the web",
      { ...full, image: bare({ src: "a.jpg", alt: "A" }) },
    ],
  ])("have none of them: %s", (_what, fields) => {
    expect(plainReader(articles)(bare(fields))).toBeUndefined();
  });

  it.each(Object.entries(schemas))(
    "are read as zod alone reads them, and nothing else is: %s",
    (_kind, schema) => {
      const keys = [...Object.keys(schema.shape), "topcis", "toString"];
      const fields = fc
        .tuple(
          fc.constantFrom(full, { name: "Ana", title: "A" }, {}),
          fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 }),
        )
        .map(([some, others]) => {
          const known = Object.entries(some).filter(([key]) => Object.hasOwn(schema.shape, key));
          return bare({ ...Object.fromEntries(known), ...others });
        });
      const plain = plainReader<object>(schema);
      fc.assert(
        fc.property(fields, (given) => {
          const read = readFields(given);
          // As text, so that the order of the fields counts too.
          expect(JSON.stringify(checkFields<object>(schema, read, plain))).toBe(
            JSON.stringify(checkFields<object>(schema, read)),
          );
        }),
        { numRuns: 1_500 },
      );
    },
  );
});

import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/model/clean-text.ts";
import { xml, xmlDocument } from "../../src/render/xml.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

function wellFormed(document: string): void {
  expect(XMLValidator.validate(document)).toBe(true);
}

describe("the xml tag", () => {
  it.each([
    ["Tom & Jerry", "Tom &#x26; Jerry"],
    ["<script>alert(1)</script>", "&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;"],
    ["]]>", "]]&#x3E;"],
    [`"quoted" & 'so'`, "&#x22;quoted&#x22; &#x26; &#x27;so&#x27;"],
    ["a\u0000b\u001bc\ufffe", "abc"],
    ["half \ud83d pair", "half  pair"],
    ["spoilt \u0093 text \ufffd", "spoilt  text "],
    ["&amp;", "&#x26;amp;"],
  ])("escapes %j", (text, escaped) => {
    expect(xml`<a>${text}</a>`.text).toBe(`<a>${escaped}</a>`);
  });

  it("leaves XML as it is, joins lists, and makes nothing of undefined", () => {
    const items = ["a", "<"].map((text) => xml`<i>${text}</i>`);
    expect(xml`<list n="${2}">${items}${undefined}</list>`.text).toBe(
      '<list n="2"><i>a</i><i>&#x3C;</i></list>',
    );
  });

  it("gives any text back through a parser, in an element and in an attribute", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom(
            "<",
            ">",
            "&",
            '"',
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "&#x0;",
            "&lt;",
            "\u0000",
            "a",
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        // A parser may bring line ends into one form; what is asked here is the rest.
        const clean = cleanText(text).replace(/[\r\n\t\u0080-\u009f\ufffd]/g, "");
        const document = xmlDocument(xml`<root><a name="${clean}">.${clean}.</a></root>`);
        wellFormed(document);
        const { root } = parser.parse(document);
        expect(root.a["#text"]).toBe(`.${clean}.`);
        expect(root.a["@_name"]).toBe(clean);
        wellFormed(xmlDocument(xml`<root><a name="${text}">${text}</a></root>`));
      }),
      { numRuns: 300 },
    );
  });
});

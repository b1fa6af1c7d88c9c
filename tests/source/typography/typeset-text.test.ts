import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBodyRenderer } from "../../../src/source/markdown/render-body.ts";
import { typesetText } from "../../../src/source/typography/typeset-text.ts";
import { typographyOf } from "../../../src/source/typography/typography.ts";

const renderBody = createBodyRenderer({ basePath: "/", allowedEmbeds: [] });

function set(text: string, language: string): string {
  return typesetText(text, typographyOf(language));
}

function bodyText(text: string, language: string): string {
  const { html } = renderBody(text, { file: "a.md", firstLine: 1, typography: typographyOf(language) });
  const references: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return html
    .trim()
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => references[name] ?? "");
}

describe("a line of text", () => {
  it.each([
    ["en", "“A ‘b’ c’s”"],
    ["en-GB", "“A ‘b’ c’s”"],
    ["fr", "«\u202fA “b” c’s\u202f»"],
    ["fr-CA", "«\u202fA “b” c’s\u202f»"],
    ["fr-CH", "«\u202fA ‹b› c’s\u202f»"],
    ["de", "„A ‚b‘ c’s“"],
    ["de-AT", "„A ‚b‘ c’s“"],
    ["de-CH", "«A ‹b› c’s»"],
    ["uk", "«A „b“ c’s»"],
    ["ru", "«A „b“ c’s»"],
    ["pl", "„A «b» c’s”"],
    ["es", "«A “b” c’s»"],
    ["es-MX", "“A ‘b’ c’s”"],
    ["pt", "“A ‘b’ c’s”"],
    ["pt-BR", "“A ‘b’ c’s”"],
    ["pt-PT", "«A “b” c’s»"],
    ["it", "«A “b” c’s»"],
    ["sv", "”A ’b’ c’s”"],
    ["nl", "“A ‘b’ c’s”"],
    ["cs", "„A ‚b‘ c’s“"],
    ["xx", "“A ‘b’ c’s”"],
    ["ja", "\"A 'b' c's\""],
    ["zh-Hant-TW", "\"A 'b' c's\""],
    ["ko", "\"A 'b' c's\""],
  ])("has the marks of its language: %s", (language, expected) => {
    expect(set("\"A 'b' c's\"", language)).toBe(expected);
    expect(bodyText("\"A 'b' c's\"", language)).toBe(expected);
  });

  it.each([
    ["en", "It's the '90s -- '68, not '7up'...", "It’s the ’90s – ’68, not ‘7up’…"],
    ["en", "'30 hurt' in storm of '87", "‘30 hurt’ in storm of ’87"],
    ["en", "'Tis rock 'n' index, get 'em", "’Tis rock ’n’ index, get ’em"],
    ["fr", "le rock 'n' index de l'été", "le rock ’n’ index de l’été"],
    ["ru", "рок-н-ролл, rock 'n' index", "рок-н-ролл, rock ’n’ index"],
    ["fr", "'n'importe quoi'", "“n’importe quoi”"],
    ["nl", "'s Ochtends in 't huis", "’s Ochtends in ’t huis"],
    ["de", "Das ist 'ne Sache der 68er und der '89er", "Das ist ’ne Sache der 68er und der ’89er"],
    ["it", "La 'ndrangheta nel '91", "La ’ndrangheta nel ’91"],
    [
      "fr",
      "Vraiment ? Non ; « ici » : l'an 2 !",
      "Vraiment\u202f? Non\u202f; «\u202fici\u202f»\u202f: l’an 2\u202f!",
    ],
    ["fr", "«Non», a:b, x ? y : z et :)", "«Non», a:b, x\u202f? y\u202f: z et :)"],
    ["fr-CA", "Vraiment ? Oui : non", "Vraiment ? Oui\u202f: non"],
    ["en", "What ? A : b", "What ? A : b"],
    ["he", 'צה"ל', 'צה"ל'],
    ["en", "“As typed” – «here» … ‘a’", "“As typed” – «here» … ‘a’"],
    ["en", 'See https://a.example/b--c...d?e=\'f and "g"', "See https://a.example/b--c...d?e='f and “g”"],
    ["en", "*a* _b_ `c's` [d](e) <f> &amp; \\", "*a* _b_ `c’s` [d](e) <f> &amp; \\"],
  ])("in %s: %s", (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });

  const pieces = fc.constantFrom(
    ...[
      "word",
      "it's",
      "'90s",
      "'68",
      "'til",
      "'n'",
      "players'",
      "Ana",
      " ",
      " ",
      " ",
      '"',
      "'",
      ", ",
      ": ",
      "...",
      " -- ",
    ],
    ...["?", " !", " ;", "«", "»", "“", "語", "「", "'s", "'ne", "1", "5'10\"", "(", ")"],
  );
  const lines = fc
    .array(pieces, { minLength: 1, maxLength: 14 })
    .map((parts) => `a${parts.join("").replace(/ +/g, " ")}`.trim());

  it("is set as the text of an article is", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("en", "fr", "de", "nl", "sv", "ja"), (line, language) => {
        expect(set(line, language)).toBe(bodyText(line, language));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it("that is set is not set again", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("en", "fr", "de"), (line, language) => {
        const once = set(line, language);
        fc.pre(!/["']/.test(once));
        expect(set(once, language)).toBe(once);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

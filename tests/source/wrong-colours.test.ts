import fc from "fast-check";
import { expect, it } from "vitest";
import { readSettings } from "../../src/source/read-settings.ts";

const read = (lines: string) =>
  readSettings(Buffer.from(`title: The Daily Test\nurl: https://example.org/\n${lines}`)).problems;
const said = (lines: string) =>
  read(lines).map(({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`);

it("tells what is no colour, and what can be seen through, with one to write", () => {
  expect(said('colours:\n  accent: blau\n  paper: "#0000"\n')).toEqual([
    '4:11 field-wrong “blau” is not a colour. Write it as in CSS, in quotation marks: `"#8f1d1d"`, `"darkred"` or `"oklch(0.42 0.15 25)"`.',
    '5:10 field-wrong “#0000” can be seen through, and colours of a site cannot. Write `"#ffffff"`, which looks the same.',
  ]);
});

it("tells of a colour that YAML took for a remark", () => {
  expect(said("colours:\n  accent: #8f1d1d\n")[0]).toMatch(/^4:11 text-cut .*accent: "#8f1d1d"/);
  // What looks like a remark is nothing to accept with a click.
  const fixes = (lines: string) => read(lines).map(({ code, fix }) => [code, fix?.text]);
  expect([fixes("description: News #1\n"), fixes("description: News # 1 of all\n")]).toEqual([
    [["text-cut", 'description: "News #1"']],
    [["text-cut", undefined]],
  ]);
});

it("tells the contrast of a colour that cannot be read, by day and by night", () => {
  expect(said('colours:\n  accent: "#ff8c00"\n  dark: { accent: "#333" }\n')).toEqual([
    '4:11 colour-contrast Text in `accent` (#ff8c00) on `paper` (#fdfcf9) is hard to read: its contrast is 2.27 : 1, and has to be 4.5 : 1. Write `"#b15f00"`, the nearest colour that passes, or another paper.',
    expect.stringMatching(/^5:19 colour-contrast Text in `accent` \(#333333\) on dark `paper` \(#161513\)/),
  ]);
});

it("has nothing left to say where its hints were followed", () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  const names = ["paper", "ink", "accent"] as const;
  fc.assert(
    fc.property(fc.record({ paper: hex, ink: hex, accent: hex }, { requiredKeys: [] }), hex, (day, night) => {
      const lines = names
        .filter((name) => day[name] !== undefined)
        .map((name) => `  ${name}: "${day[name]}"`);
      const text = ["colours:", ...lines, `  dark:`, `    accent: "${night}"`];
      for (const { line, hint } of read(text.join("\n")))
        text[line - 3] = (text[line - 3] ?? "").replace(/"#.*"/, /"#.*?"/.exec(hint)?.[0] ?? "");
      expect(read(text.join("\n"))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it("takes only addresses that forms can be sent to", () => {
  expect(said("forms: [list.example/subscribe, mailto:a@b.example]\n")).toEqual([
    "3:9 field-wrong “list.example/subscribe” is no web address that a form can be sent to. Write `https://list.example/subscribe`.",
    expect.stringMatching(/^3:33 field-wrong “mailto:a@b.example” is no web address/),
  ]);
});

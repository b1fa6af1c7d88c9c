import { describe, expect, test } from "vitest";
import { createBodyRenderer } from "../../../src/source/markdown/render-body.ts";
import { typographyOf } from "../../../src/source/typography/typography.ts";

const render = createBodyRenderer({ basePath: "/", allowedEmbeds: [] });
const smallLength = 15_000;
const repeated =
  (bit: string) =>
  (length: number): string =>
    bit.repeat(Math.ceil(length / bit.length));
const counted =
  (bit: (n: number) => string) =>
  (length: number): string =>
    Array.from({ length: Math.ceil(length / bit(1000).length) }, (_, n) => bit(n)).join("");

const attacks: Readonly<Record<string, (length: number) => string>> = {
  "open brackets": repeated("["),
  "links in links": repeated("[a]("),
  "pictures in pictures": repeated("!["),
  "deep quotations": repeated("> "),
  "mixed emphasis": repeated("*a _b "),
  stars: repeated("*"),
  "strikes never closed": repeated("~~a "),
  backticks: repeated("`a``"),
  quotes: repeated("\"'"),
  entities: repeated("&amp;"),
  "open elements": repeated("<div>"),
  "open elements in blocks of their own": repeated("<div>\n\n"),
  "elements in a line": repeated("a<span>"),
  "ends of nothing": repeated("</div>"),
  "tables in tables": repeated("<table>\n\n"),
  "cells in cells": repeated("<table><tr><td>"),
  "links without end": repeated("<a href='#x'>"),
  "anchors of one name": repeated("<a id='x'></a>"),
  "quotation marks never closed in tags": repeated("<a \"'>"),
  "tags never closed": repeated("<a '"),
  comments: repeated("<!--\n"),
  drawings: repeated("<svg>\n\n"),
  scripts: repeated("x <script> "),
  "many names": counted((n) => `<x${n}> `),
  "template tags never closed": repeated("{{ "),
  "wiki links never closed": repeated("[["),
  shortcodes: repeated("[caption a=b] "),
  "links with spaces": repeated("[a](/b c) "),
  "loose captions": repeated("<figcaption>"),
  "values never closed": repeated('<div>\n<a href="x>'),
  "lists of one item": repeated("1990. a\n\nb\n\n"),
  "many attributes": (length) => `<img src=x ${repeated("a=b ")(length)}>`,
  "long srcset": (length) => `<img src=x srcset="${repeated("a 1x, ")(length)}">`,
  "notes in notes": repeated("^["),
  "many notes": (length) =>
    counted((n) => `[^${n}] `)(length / 2) + counted((n) => `\n\n[^${n}]: x`)(length / 2),
  "headings of one name": repeated("# a\n"),
  "many tables": repeated("|a|\n|-|\n|b|\n\n"),
  "bare addresses": repeated("http://"),
  "refused addresses": repeated("[a](javascript:x)\n"),
};

/** Milliseconds of the processor, the best of some runs: what others do on the machine does not count. */
function millisecondsFor(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    render(text, { file: "a.md", firstLine: 1, typography: typographyOf("en") });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Whether four times the text took clearly less than the sixteen times of quadratic work. */
function growsLinearly(attack: (length: number) => string): boolean {
  const small = millisecondsFor(attack(smallLength));
  const large = millisecondsFor(attack(4 * smallLength));
  // What is done in a few milliseconds is quick enough, and too short to compare.
  return large < 40 || large / small < 10;
}

describe("Four times the text takes about four times as long", () => {
  test.each(Object.entries(attacks))("%s", { timeout: 60_000 }, (_, attack) => {
    // Memory that is cleaned up can spoil a comparison; quadratic work spoils every one.
    const attempts = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(attempts.some(() => growsLinearly(attack))).toBe(true);
  });
});

test("deep nesting does not exhaust the stack", () => {
  for (const bit of ["<div>", "<b>", "> ", "- ", "[", "*a "]) {
    expect(() =>
      render(bit.repeat(50_000), { file: "a.md", firstLine: 1, typography: typographyOf("en") }),
    ).not.toThrow();
  }
});

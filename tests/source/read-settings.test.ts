import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/source/read-settings.ts";
import { told } from "../support/edition.ts";

const good = "title: The Daily Test\nurl: https://example.org/\n";
const read = (text: string, url?: string) => readSettings(Buffer.from(text), url);

describe("settings that are wrong", () => {
  it.each([
    ["no title", "url: https://example.org/\n", ["1:1 field-missing"]],
    ["no address", "title: A\n", ["1:1 field-missing"]],
    ["an address without a scheme", "title: A\nurl: example.org\n", ["2:6 field-wrong"]],
    ["an address that is not of the web", "title: A\nurl: file:///etc/\n", ["2:6 field-wrong"]],
    ["a time zone that is none", `${good}timeZone: Paris\n`, ["3:11 field-wrong"]],
    ["a language that is none", `${good}language: english language\n`, ["3:11 field-wrong"]],
    ["a taxonomy that the site uses itself", `${good}taxonomies: [people, articles]\n`, ["3:22 field-wrong"]],
    ["a taxonomy that a search says otherwise", `${good}taxonomies: [any, people]\n`, ["3:14 field-wrong"]],
    ["a taxonomy that would be a year", `${good}taxonomies: ["2025"]\n`, ["3:14 field-wrong"]],
    ["a taxonomy twice", `${good}taxonomies: [people, people]\n`, ["3:22 field-wrong"]],
    ["a taxonomy that leads out", `${good}taxonomies: [../etc]\n`, ["3:14 field-wrong"]],
    ["pages of no articles", `${good}pageSize: 0\n`, ["3:11 field-wrong"]],
    ["feeds of half an article", `${good}feeds:\n  items: 1.5\n`, ["4:10 field-wrong"]],
    ["a menu that leads to no page", `${good}menu:\n  - { label: A, url: people }\n`, ["4:22 field-wrong"]],
    ["an unclosed quotation mark", 'title: "A\n', ["1:8 yaml-syntax"]],
    ["nothing in the file", "", ["1:1 file-empty"]],
  ])("with %s are a problem on that line and give nothing to build from", (_what, text, expected) => {
    const { settings, problems } = read(text);
    expect(settings).toBeUndefined();
    expect(told(problems)).toEqual(expected);
  });

  it("are told in the order of their lines, with the very address", () => {
    const publisher = "publisher:\n  name: P\n  logo: images/mark.svg\n";
    const menu = ["desk@example.org", "www.example.org/x", "about/us", "javascript:x", "?"].map(
      (url) => `  - { label: A, url: "${url}" }\n`,
    );
    const { problems } = read(`${good}${publisher}menu:\n${menu.join("")}`);
    expect(problems.map(({ line, code, hint }) => `${line} ${code} ${hint}`)).toEqual([
      "5 field-wrong Put the file into content/media/, and write `/media/mark.svg`.",
      "7 field-wrong Write `mailto:desk@example.org`.",
      "8 field-wrong Write `https://www.example.org/x`.",
      "9 field-wrong Begin it at the top of the site: `/about/us`.",
      "10 link-unsafe Write a web address, or take the link away.",
      "11 field-wrong Write an address of the site beginning with `/`, such as `/about/`, or a web address with `https://`.",
    ]);
  });

  it("are met with what was meant", () => {
    const { settings, problems } = read(`${good}timezone: Europe/Paris\nfeeds: { itmes: 5 }\n`);
    expect(settings).toBeDefined();
    expect(problems.map(({ severity, hint }) => `${severity}: ${hint}`)).toEqual([
      "warning: Did you mean `timeZone`?",
      "warning: Did you mean `items`?",
    ]);
  });
});

describe("addresses in the settings", () => {
  it("of a scheme that is not for a page are taken out, and others get their scheme, with a warning each", () => {
    const { settings, problems } = read(
      `${good}menu:\n  - { label: A, url: "javascript:alert(1)" }\n  - { label: B, url: "sms:+123" }\npublisher: { logo: "data:text/html,x", policies: { ethics: //a.example/ } }\n`,
    );
    expect(told(problems)).toEqual(["4:22 link-unsafe", "6:20 link-unsafe", "6:60 link-without-scheme"]);
    expect(settings?.menu).toEqual([{ label: "B", url: "sms:+123" }]);
    expect(settings?.publisher).toMatchObject({ policies: { ethics: "https://a.example/" } });
    expect(settings?.publisher).not.toHaveProperty("logo");
  });
});

describe("settings that are right", () => {
  it("are complete", () => {
    expect(read(good).settings).toMatchObject({
      url: "https://example.org/",
      basePath: "/",
      language: "en",
      timeZone: "UTC",
      taxonomies: ["people", "places", "topics"],
      publisher: { name: "The Daily Test" },
    });
  });

  it.each([
    ["https://example.org", "https://example.org/", "/"],
    ["https://example.org/news", "https://example.org/news/", "/news/"],
    ["https://example.org/a/b/", "https://example.org/a/b/", "/a/b/"],
  ])("have the address %s with its slash and its path", (url, whole, basePath) => {
    expect(read(`title: A\nurl: ${url}\n`).settings).toMatchObject({ url: whole, basePath });
    expect(read(good, url).settings).toMatchObject({ url: whole, basePath });
  });
});

it("tells all mistakes at once, also those that show only when the fields are read", () => {
  const text = "title: A\nurl: https://a.example/\nmenu: About\ntimeZone: Paris\npageSize: none\n";
  const { settings, problems } = readSettings(Buffer.from(text));
  expect(settings).toBeUndefined();
  expect(problems.map(({ line }) => line).sort()).toEqual([3, 4, 5]);
});

import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/check/run-checks.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** What is said of addresses in one text, beside articles of one slug on several days. */
function said(text: string, url?: string): string[] {
  const files = {
    "articles/2025/a.md": article({ people: ["Ana"] }, text),
    "articles/2025/there.md": article({ date: "2025-12-01" }, "## The vote"),
    "articles/old/there.md": article({ date: "2020-02-17" }),
    "articles/2025/v2.1.0.md": article({ date: "2025-12-03" }, "## NodeJS"),
    "articles/2025/waiting.md": article({ embargo: "2026-01-01" }),
    "pages/about.md": markdown({ title: "About" }),
    "media/2025/plan.pdf": "plan",
    "media/Café.png": "",
  };
  const { edition, pages, held } = editionOf(files, { settings: settingsOf("", url) });
  return runChecks(edition, pages, { held }).map(({ code, hint }) => `${code} ${hint}`);
}

describe("the advice on an address", () => {
  it.each([
    ["[a](/2020/2/17/there/)", "link-broken Did you mean /2020/02/17/there/?"],
    ["[a](/news/2020/02/18/there/)", "link-broken Did you mean /2020/02/17/there/?"],
    ["[a](/2025/12/01/thare/)", "link-broken Did you mean /2025/12/01/there/?"],
    ["[a](there.md#the-vote)", "link-broken Did you mean /2025/12/01/there/#h-the-vote?"],
    ["[a](../old/there.md)", "link-broken Did you mean /2020/02/17/there/?"],
    ["[a](/content/pages/about.md)", "link-broken Did you mean /about/?"],
    ["[a](/About.html)", "link-broken Did you mean /about/?"],
    ["[a](about)", "link-broken Did you mean /about/?"],
    ["[a](https://www.example.org/ABOUT/)", "link-broken Did you mean /about/?"],
    ["[a](tips@news.example)", "link-broken Write `mailto:tips@news.example`."],
    ["[a](www.example.com/x)", "link-broken Write `https://www.example.com/x`."],
    [
      "[a](/2025/12/01/waiting/)",
      "link-broken That is content/articles/2025/waiting.md, which is not public at this moment. Take the link out until readers can see it.",
    ],
    ["[a](/2025/12/01/there/#the-vote)", "fragment-missing Did you mean /2025/12/01/there/#h-the-vote?"],
    ["![a](/media/cafe\u0301.png)", "media-missing Did you mean `/media/Café.png`? Capitals count."],
    ["[a](/media/plan.pdf)", "media-missing Did you mean `/media/2025/plan.pdf`?"],
    [
      "[a](/files/report.docx)",
      "media-missing Put the file into content/media/, and write `/media/report.docx`.",
    ],
    ["[a](map.PNG#top)", "media-missing Put the file into content/media/, and write `/media/map.PNG`."],
    [
      "[a](/old/report.php)",
      "link-broken Correct the address. A page that is not public yet cannot be linked to.",
    ],
    ["[a](/blog/v2.1.0)", "link-broken Did you mean /2025/12/03/v2-1-0/?"],
    ["[a](/blog/v2.1.0/#node-js)", "link-broken Did you mean /2025/12/03/v2-1-0/#h-nodejs?"],
    ["[a](/2025/12/03/v2-1-0/#node-js)", "fragment-missing Did you mean /2025/12/03/v2-1-0/#h-nodejs?"],
    ["![a](picture.png)", "media-missing Put the file into content/media/, and write `/media/picture.png`."],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("knows the path of the site", () => {
    const url = "https://example.org/news/";
    expect(said("[a](/news/about/)", url)).toEqual(["link-broken Did you mean /about/?"]);
    expect(said("![a](/news/media/Café.png)", url)).toEqual([
      "media-missing Write `/media/Café.png`: /news/ is the path of the site, which is put before it.",
    ]);
    expect(said("[a](https://example.com/else/) [b](https://example.org/news/about/)", url)).toEqual([]);
  });

  it.each([
    "[a]({{ site.url }}/a/) [b]({{site.url}}/plan.pdf) ![c]({{ site.url }}/a.png)",
    '<a href="{{ "/a/" | url }}">a</a> <img src="{{ page.image }}" alt="b"> <a href=\'{% url x %}\'>c</a>',
    "[a](#what-s-new) [b](#whats_new)\n\n## What’s new",
    "[a](#building-nodejs)\n\n## Building Node.js",
    "[a](#top) [b](#)",
    "[a](/2025/12/01/there/#:~:text=x)",
    "[a](https://example.com/nowhere)",
    "![a](/media/Cafe%CC%81.png)",
  ])("is not given for %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});

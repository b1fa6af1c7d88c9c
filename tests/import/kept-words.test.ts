import { describe, expect, it, test } from "vitest";
import { fileItem, type SiteFile } from "../../src/import/folder/file-item.ts";
import { readFront } from "../../src/import/folder/front-values.ts";
import { hugoText } from "../../src/import/folder/hugo-text.ts";
import { liquidText } from "../../src/import/folder/liquid-text.ts";
import { pictureMarkdown } from "../../src/import/html/picture-markdown.ts";
import type { Note } from "../../src/import/item.ts";
import { reportText } from "../../src/import/report.ts";
import { createBodyRenderer } from "../../src/source/markdown/render-body.ts";
import { bodyTools } from "./body-tools.ts";

const hugo = (text: string, tools = bodyTools()): string => hugoText(text, tools);
const liquid = (text: string): string => liquidText(text, bodyTools(), { url: "https://a.example" });

function itemOf(matter: string, body = "Words."): ReturnType<typeof fileItem> {
  const front = readFront(`---\n${matter}\n---\n${body}`);
  const file: SiteFile = {
    ...{ path: "a.md", front, fields: front.fields, kind: "article", slug: "a" },
    ...{ oldAddresses: [], otherNames: [], taxonomies: [], base: "https://a.example/" },
    bodyOf: (text) => text,
  };
  return fileItem(file);
}

describe("a shortcode that nobody here knows", () => {
  it("leaves the HTML that it was given as text", () => {
    const tools = bodyTools();
    expect(hugo('{{<embed/raw srcdoc="&lt;p&gt;One &lt;i&gt;two&lt;/i&gt;.&lt;/p&gt;">}}', tools)).toBe(
      "One *two*.",
    );
    expect(hugo('{{< embed/raw `<iframe src="https://a.example/map"></iframe>` >}}', tools)).toBe(
      "https://a.example/map",
    );
    expect(tools.told).toEqual([]);
  });

  it("leaves the picture that it shows, and is told where it says more than that", () => {
    const tools = bodyTools();
    expect(
      hugo('{{<featured/slide src="a.jpg" description="Boats" caption="At dawn" credit="Ana">}}', tools),
    ).toBe('![Boats](a.jpg "At dawn | Ana")');
    expect(tools.told).toEqual([]);
    expect(hugo('{{<featured/header image="a.jpg" hed="A long way" >}}', tools)).toBe("![](a.jpg)");
    expect(tools.told).toMatchObject([{ about: "`{{ featured/header }}`", kind: "lost" }]);
    // Of what only looks like a picture nothing is made.
    expect(hugo('{{<poll src="a.js">}} {{<ads src="a.jpg">}}')).toBe("");
  });

  it("may have its words between backticks", () => {
    expect(hugo('{{<picture src="a.jpg" alt=`She said "no"` >}}\n\nMind `{{< x >}}` and `y`.')).toBe(
      '![She said "no"](a.jpg)\n\nMind `{{< x >}}` and `y`.',
    );
  });
});

describe("a caption", () => {
  const render = createBodyRenderer({ basePath: "/", allowedEmbeds: [] });
  const shown = (markdown: string): string => render(markdown, { file: "a.md", firstLine: 1 }).html;

  it("is shown, though the text alternative says the same", () => {
    const markdown = pictureMarkdown({ src: "/a.jpg", alt: "The harbour.", caption: "The harbour" });
    expect(markdown).toBe('![The harbour.](/a.jpg "The harbour |")');
    expect(shown(markdown)).toContain("<figcaption>The harbour</figcaption>");
    expect(hugo('{{< figure src="/a.jpg" caption="Boats" >}}')).toBe('![Boats](/a.jpg "Boats |")');
  });

  it("of WordPress keeps a link in it and a link of its picture, but not one to the page of the picture", () => {
    const of = (inner: string) => liquid(`[caption id="1"]${inner}[/caption]`);
    expect(of("![A](/a.jpg) **By** [Ana](/ana/)")).toBe(
      '<figure><img src="/a.jpg" alt="A"><figcaption><strong>By</strong> <a href="/ana/">Ana</a></figcaption></figure>',
    );
    expect(of("[![A](/a.jpg)](https://b.example/) **B**")).toBe('[![A](/a.jpg "B")](https://b.example/)');
    expect(of("[![A](/a.jpg)](/2010/10/20/a-post/a-picture/) B")).toBe('![A](/a.jpg "B")');
    expect(of("[![A](/a.jpg)](/a.jpg) B")).toBe('![A](/a.jpg "B")');
  });
});

it("a link to nowhere is its words, and code in a sentence stays there", () => {
  expect(hugo("See [it]() and ![](/a.jpg) `[x]()`.")).toBe("See it and ![](/a.jpg) `[x]()`.");
  expect(liquid("Write {% highlight ruby %}puts `x`{% endhighlight %} there.")).toBe(
    "Write `` puts `x` `` there.",
  );
});

describe("the fields of a file", () => {
  test("may stand behind empty lines", () => {
    expect(readFront("\n\n---\ndraft: true\n---\nText")).toMatchObject({
      ...{ fields: { draft: true }, body: "Text", bodyLine: 6, isThere: true },
    });
    expect(readFront("\n\nText\n\n---\n\nMore").isThere).toBe(false);
  });

  test("may have a mark at the end of a line that ends no text", () => {
    expect(readFront('---\ntitle: "say \\"a\\"\nto: b"\nx: 1\n---\n').fields).toEqual({
      ...{ title: 'say "a" to: b', x: 1 },
    });
    expect(readFront('---\ntitle: "say \\"a\\""\nx: 1\n---\n').fields).toEqual({ title: 'say "a"', x: 1 });
  });

  test("say what readers saw of who wrote it, without an address of e-mail", () => {
    expect(itemOf("title: A\nauthors: [Ana Ilić]\nbyline: By Ana Ilić of the Post")).toMatchObject({
      ...{ authors: ["Ana Ilić"], byline: "Ana Ilić of the Post" },
    });
    expect(itemOf("title: A\nbyline: Ana Ilić and Petro Marin").authors).toEqual(["Ana Ilić", "Petro Marin"]);
    expect(itemOf("title: A\nbyline: Ana Ilić of the Post").authors).toEqual([]);
    expect(itemOf("title: A\nauthor: {name: ana@a.example}").authors).toEqual([]);
  });

  test("are plain text where they are Markdown", () => {
    expect(itemOf("title: A\nsummary: '*Two* [words](/a/) & `more` in snake_case_here'").description).toBe(
      "Two words & more in snake_case_here",
    );
  });

  test("that lead readers away hide the text that they did not see", () => {
    expect(itemOf("title: A\nredirectto: https://b.example/").hidden).toContain("https://b.example/");
    expect(itemOf("title: A\nredirect: false").hidden).toBeUndefined();
    expect(itemOf("title: A\nlink: https://b.example/").hidden).toBeUndefined();
    expect(itemOf("title: A\nredirectto: https://b.example/", "").hidden).toBeUndefined();
  });

  test("may name a film that stood above the text", () => {
    const of = (body: string) => itemOf("title: A\nyoutube-id: 2k1KLxtxQ2A", body).body(bodyTools());
    const film = "https://www.youtube.com/watch?v=2k1KLxtxQ2A";
    expect([of("Words."), of(""), of(`See ${film}`)]).toEqual([`${film}\n\nWords.`, film, `See ${film}`]);
    expect(itemOf("title: A\nyoutube_id: none").body(bodyTools())).toBe("Words.");
  });

  test("and the text give the line of what stands in them", () => {
    const item = itemOf("title: A\nimage: /b.jpg", "One\n\n![C](/c.jpg)");
    expect(["/b.jpg", "/c.jpg", "/d.jpg"].map((one) => item.lineOf?.(one))).toEqual([3, 7, undefined]);
  });
});

test("the report has one entry for what many are told of alike, with every place, behind the others", () => {
  const note = (line: number, text: string, about?: string): Note => {
    return { kind: "lost", file: "a.md", line, text, about };
  };
  const poll = [1, 2, 3, 4].map((line) => note(line, `{{poll ${line}}} was taken out.`, "`{{ poll }}`"));
  const few = [note(5, "{{map}} was taken out.", "`{{ map }}`"), note(6, "A text has no place.")];
  const report = reportText({
    ...{ from: "Hugo", passedOver: [], files: 0, terms: [], notes: [...poll, ...few] },
    tally: { articles: 1, pages: 0, drafts: 0, waiting: 0, records: 0 },
  });
  expect(report.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- `a.md:5` {{map}} was taken out.",
    "- `a.md:6` A text has no place.",
    "- `{{ poll }}`, 4 times, as in “{{poll 1}} was taken out.”: `a.md:1`, `a.md:2`, `a.md:3`, `a.md:4`",
  ]);
  expect(report).toContain("## Not carried over: 6");
});

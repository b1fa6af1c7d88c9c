import { expect, it } from "vitest";
import { eleventyPermalink } from "../../src/import/folder/eleventy-permalink.ts";
import { readFront } from "../../src/import/folder/front-values.ts";
import { hugoText } from "../../src/import/folder/hugo-text.ts";
import { liquidText } from "../../src/import/folder/liquid-text.ts";
import { filledPermalink } from "../../src/import/folder/permalink.ts";
import { visibilityOf } from "../../src/import/folder/visibility-fields.ts";
import { bodyTools } from "./body-tools.ts";

const liquid = (text: string, tools = bodyTools()): string =>
  liquidText(text, tools, { url: "https://a.example" });

it("reads fields in all three languages, with the line on which the text begins", () => {
  const expected = { fields: { title: "A", date: "2019-03-05" }, body: "Text\n", isThere: true };
  expect(readFront("---\ntitle: A\ndate: 2019-03-05\n---\nText\n")).toMatchObject({
    ...expected,
    bodyLine: 5,
  });
  expect(readFront('+++\ntitle = "A"\ndate = 2019-03-05\n+++\nText\n')).toMatchObject({
    ...expected,
    bodyLine: 5,
  });
  expect(readFront('{\n"title": "A", "date": "2019-03-05"\n}\nText\n')).toMatchObject({
    ...expected,
    bodyLine: 4,
  });
  expect(readFront('---\ntitle: "A\nb"\ndate: x\n---\n').fields).toEqual({ title: "A b", date: "x" });
  expect(readFront("---\ntitle: [A\n---\nText").fault).toBeDefined();
});

it("does the shortcodes of Hugo, but not in code", () => {
  expect(hugoText('{{< figure src="/a.jpg" alt="Boats" caption="At dawn" attr="Ana" >}}', bodyTools())).toBe(
    '![Boats](/a.jpg "At dawn | Ana")',
  );
  expect(hugoText('See [it]({{< ref "news/a.md" >}} "A") {{<youtube "abcdefg">}}', bodyTools())).toBe(
    'See [it](/news/a.md "A") \n\nhttps://www.youtube.com/watch?v=abcdefg',
  );
  expect(
    hugoText(
      "{{% note %}}\nMind `{{< x >}}`\n{{% /note %}}\n{{< highlight go >}}\na\n{{< /highlight >}}",
      bodyTools(),
    ),
  ).toBe("Mind `{{< x >}}`\n\n```go\na\n```");
  const tools = bodyTools();
  expect(hugoText("One\n\n{{<poll 4>}}\n\n{{< deck >}}Two{{< /deck >}}", tools)).toBe("One\n\nTwo");
  expect(tools.told.map(({ line, text }) => `${line} ${text.slice(0, 14)}`)).toEqual([
    "2 {{<poll 4>}} i",
    "4 {{< deck >}}… ",
  ]);
});

const figure = '{{< figure src="/a.jpg" alt="Boats" caption="At dawn" attr="Ana" >}}';
it.each([
  ["in a paragraph", `One ${figure} two.`, 'One \n\n![Boats](/a.jpg "At dawn | Ana")\n\n two.'],
  ["below a line", `One\n${figure}\ntwo.`, 'One\n\n![Boats](/a.jpg "At dawn | Ana")\n\ntwo.'],
  ["in a list", `- One ${figure}\n- two`, "- One ![Boats](/a.jpg) (At dawn – Ana)\n- two"],
  ["below a list item", `- One\n\n  ${figure}\n`, '- One\n\n  ![Boats](/a.jpg "At dawn | Ana")'],
  ["in a table", `| ${figure} | b |`, "| ![Boats](/a.jpg) (At dawn – Ana) | b |"],
  ["in a link", `[${figure}](/b/)`, "[![Boats](/a.jpg) (At dawn – Ana)](/b/)"],
  ["by its title alone", 'One {{< img src="/a.jpg" title="Boats" >}} two', "One ![Boats](/a.jpg) two"],
])("a figure of Hugo keeps its caption and its credit %s", (_, text, expected) => {
  expect(hugoText(text, bodyTools())).toBe(expected);
});

it("does the tags of Liquid and the attributes of kramdown", () => {
  expect(
    liquid('[A]({{ "/about/" | relative_url }}) ![B]({{ site.baseurl }}/b.jpg){: .wide }\n{: .lead}'),
  ).toBe("[A](/about/) ![B](/b.jpg)");
  expect(liquid("{% highlight ruby %}\nputs '{{ x }}'\n{% endhighlight %}")).toBe(
    "```ruby\nputs '{{ x }}'\n```",
  );
  expect(liquid("* TOC\n{:toc}\n\n{% raw %}{{ kept }}{% endraw %}")).toBe("{{ kept }}");
  expect(liquid("A line. {.font-alt-xs}\n\n![A](/a.jpg){.float-left .wide #x} [no link]() `{.kept}`")).toBe(
    "A line.\n\n![A](/a.jpg) no link `{.kept}`",
  );
  expect(liquid('{% include figure.html src="/a.jpg" alt="Boats" %}')).toBe("![Boats](/a.jpg)");
  expect(liquid('[caption width="3"][![A](/a.jpg)](/b/) The harbour[/caption]')).toBe(
    '[![A](/a.jpg "The harbour")](/b/)',
  );
});

it("comes to an end with brackets and quotation marks that nobody closes", () => {
  const links = "[a](/b) ![c](/d) ".repeat(60);
  expect(liquid(`[open ${links}`)).toContain("[open [a](/b)");
  expect(hugoText(`{{< open ${'"x '.repeat(60)} ${links}`, bodyTools())).toContain("{{< open");
  expect(liquid(`{% open ${'"x '.repeat(60)} {{ ${"'y ".repeat(60)}`)).toContain("{% open");
});

it("finds in the fields of any system what kept a text from readers", () => {
  const date = "2019-03-05";
  expect(visibilityOf({ draft: true }, date).hidden).toBe("draft: true");
  expect(visibilityOf({ published: false }, date).hidden).toBe("published: false");
  expect(visibilityOf({ build: { render: "never" } }, date).hidden).toBe("build.render: never");
  expect(visibilityOf({ params: { private: true } }, date).hidden).toBe("params.private: true");
  expect(visibilityOf({ headless: true }, date).hidden).toBe("headless: true");
  expect(visibilityOf({ permalink: false }, date).hidden).toBe("permalink: false");
  expect(visibilityOf({ publishDate: "2030-01-01", expiryDate: "2031-01-01" }, date)).toEqual({
    embargo: "2030-01-01",
    expires: "2031-01-01",
  });
  expect(visibilityOf({ draft: false, published: date, permalink: "/a/", sitemap: false }, date)).toEqual({});
});

it.each([
  [{ encrypt: true }, "encrypt: …"],
  [{ hugoEncrypt: { text: "x" } }, "hugoEncrypt: …"],
  [{ encryption: { enabled: false } }, undefined],
  [{ protection: { passphrase: "x" } }, "protection.passphrase: …"],
  [{ pricing: { tiers: "x" } }, undefined],
  [{ pwd: "x" }, "pwd: …"],
  [{ passphrase: "x" }, "passphrase: …"],
  [{ params: { encrypt: true } }, "params.encrypt: …"],
  [{ locked: true }, "locked: true"],
  [{ members: true }, "members: true"],
  [{ members: ["Ana", "Petro"] }, undefined],
  [{ exclude: true }, "exclude: true"],
  [{ outputs: [] }, "outputs: []"],
  [{ outputs: ["JSON"] }, "outputs: [JSON]"],
  [{ outputs: ["HTML", "RSS"] }, undefined],
  [{ _build: { render: "never" } }, "_build.render: never"],
  [{ build: { list: "never" } }, "build.list: never"],
  [{ build: { list: "local", render: "always" } }, undefined],
])("finds what locks a text, or keeps it from being written: %j", (fields, hidden) => {
  expect(visibilityOf(fields, "2019-03-05").hidden).toBe(hidden);
});

it("reads the old address from a filter that says that it makes one of a date", () => {
  const parts = { path: "posts/x.md", slug: "x", stem: "x", date: "2019-03-05", fields: {} };
  const of = (filter: string) =>
    eleventyPermalink(`/{{ page.date | ${filter} }}/{{ page.fileSlug }}/`, parts);
  expect(["toDatePath", "datePath", "readableDate", 'date("yyyy/MM")'].map(of)).toEqual([
    ...["/2019/03/05/x/", "/2019/03/05/x/", undefined, "/2019/03/x/"],
  ]);
});

it("fills the patterns of old addresses", () => {
  const parts = {
    date: "2019-03-05T10:00:00Z",
    title: "A B",
    slug: "a-b",
    filename: "x",
    sections: ["news", "world"],
  };
  expect(filledPermalink("/:year/:i_month/:title/", parts)).toBe("/2019/3/a-b/");
  expect(filledPermalink("/:sections/:slug.html", parts)).toBe("/news/world/a-b.html");
  expect(filledPermalink("/:own/:slug/", parts)).toBeUndefined();
});

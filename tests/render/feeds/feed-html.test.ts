import { describe, expect, it } from "vitest";
import { trustHtml } from "../../../src/model/html.ts";
import { feedHtml } from "../../../src/render/feeds/feed-html.ts";
import { payloadMistakes } from "../../support/payload-rules.ts";

const url = "https://example.org/news/2025/12/01/a/";
const clean = (html: string) => feedHtml(trustHtml(html), url);

describe("the text of an article in a feed", () => {
  it.each([
    ['<a href="/news/about/">b</a>', '<a href="https://example.org/news/about/">b</a>'],
    ["<ruby>漢<rt>かん</rt></ruby>", "<ruby>漢<rt>かん</rt></ruby>"],
    ["<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>", "<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>"],
    ['<label><input type="checkbox" checked disabled> a</label>', "<span>☑</span> a"],
    ['<label><input type="checkbox" disabled> a</label>', "<span>☐</span> a"],
    ['<a href="#h-x">b</a>', `<a href="${url}#h-x">b</a>`],
    ['<a href="mailto:a@example.org">b</a>', '<a href="mailto:a@example.org">b</a>'],
    ['<img src="b.svg" alt="B" />', `<img src="${url}b.svg" alt="B" />`],
    [
      '<img src="/a.svg" srcset="/a.svg 1x, /b.svg 2x" sizes="50vw" alt="" />',
      '<img src="https://example.org/a.svg" srcset="https://example.org/a.svg 1x, https://example.org/b.svg 2x" sizes="50vw" alt="" />',
    ],
    [
      '<img srcset="/a,b.svg 100w,/c.svg 200w" />',
      '<img srcset="https://example.org/a,b.svg 100w, https://example.org/c.svg 200w" />',
    ],
    [
      '<video src="/f.mp4" poster="/p.svg" controls></video>',
      '<video src="https://example.org/f.mp4" poster="https://example.org/p.svg" controls></video>',
    ],
    ['<q cite="/c/">b</q>', '<q cite="https://example.org/c/">b</q>'],
    ['<iframe src="https://video.example/1"></iframe>', ""],
    ['<p id="a" class="b" style="color:red" data-x="/y" onclick="z()" tabindex="0">b</p>', "<p>b</p>"],
    ["<p>a<!-- hidden -->b</p>", "<p>ab</p>"],
    ['<th scope="col" lang="fr" dir="rtl">b</th>', '<th scope="col" lang="fr" dir="rtl">b</th>'],
  ])("of %s is %s", (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    "<script>x()</script>",
    "<style>p{}</style>",
    "<form>x<input name=q></form>",
    "<button>x</button>",
    "<select><option>x</option></select>",
    "<textarea>x</textarea>",
    "<object data='/x'>x</object>",
    "<embed src='/x'>",
    "<noscript>x</noscript>",
    "<svg><a href='/x'>x</a></svg>",
    "<template>x</template>",
    "<comment></comment><meta name=x><link href='/x'><base href='/x'>",
  ])("has nothing of %s", (html) => {
    expect(clean(`<p>a</p>${html}<p>b</p>`)).toBe("<p>a</p><p>b</p>");
    expect(payloadMistakes(html)).not.toEqual([]);
  });
});

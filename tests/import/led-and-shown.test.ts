import { expect, it } from "vitest";
import { hugoText } from "../../src/import/folder/hugo-text.ts";
import { ledOnce } from "../../src/import/folder/led-once.ts";
import { liquidText } from "../../src/import/folder/liquid-text.ts";
import { bodyTools } from "./body-tools.ts";

const site = { url: "https://a.example" };
const liquid = (text: string) => liquidText(text, bodyTools(), site);
const hugo = (text: string) => hugoText(text, bodyTools());

it("an address is led on once, whichever passes it goes through", () => {
  const tools = { ...bodyTools(), link: (to: string) => `/new${to}`, file: (to: string) => `/media${to}` };
  const text =
    '[A]({{< ref "/a.md" >}}) [B](/b/ "T") <a href="{{< relref "/c" >}}">C</a>\n\n{{< figure src="/d.jpg" link="/e/" >}}\n\nAt {{< ref "/f" >}}.';
  expect(ledOnce((one) => hugoText(text, one))(tools)).toBe(
    '[A](/new/a.md) [B](/new/b/ "T") <a href="/new/c">C</a>\n\n[![](/media/d.jpg)](/new/e/)\n\nAt /new/f.',
  );
});

it("what tags make within blocks of HTML is HTML", () => {
  expect(
    hugo('<figure>{{< img src="/a.jpg" alt="A \\"b\\" [c]" >}}\n<figcaption>D</figcaption></figure>'),
  ).toBe('<figure><img src="/a.jpg" alt="A &quot;b&quot; [c]">\n<figcaption>D</figcaption></figure>');
  expect(liquid('<div class="x">\n{% image src="/a.jpg" alt="A" caption="C" %}\n</div>\n\n[B](/b)')).toBe(
    '<div class="x">\n<figure><img src="/a.jpg" alt="A"><figcaption>C</figcaption></figure>\n</div>\n\n[B](/b)',
  );
  expect(liquid("<p>See [A](/a) and `[b](/b)`.</p>\n\nText <b>[A](/a)</b>")).toBe(
    '<p>See <a href="/a">A</a> and `[b](/b)`.</p>\n\nText <b>[A](/a)</b>',
  );
});

it.each([
  ['"a/b.jpg" "width-210px" "A drawing of it"', "A drawing of it"],
  ['"a/b.jpg" "width-140px" ""', ""],
  ['"a/b.jpg" "float-right width-50" "Boat"', "Boat"],
  ['"a/b.jpg" "Boats at dawn" "wide"', "Boats at dawn"],
  ['"a/b.jpg" "left" 300', ""],
])("of the words %s the alternative text is %j", (words, alt) => {
  expect(liquid(`{% image_with_class ${words} %}`)).toBe(`![${alt}](a/b.jpg)`);
});

it.each([
  [
    '{{< card-policy src="https://b.example/x" >}}The law{{< /card-policy >}}',
    "https://b.example/x\n\nThe law",
  ],
  ["We {{< highlight >}}mind{{< /highlight >}} it.", "We mind it."],
  ['See {{< asset-static file="a.pdf" label="the slides (PDF)" >}}.', "See [the slides (PDF)](/a.pdf)."],
  ['{{< img src="uid-of-it" alt="Boats" >}}', "Boats"],
])("the words of %s stay", (text, expected) => expect(hugo(text)).toBe(expected));

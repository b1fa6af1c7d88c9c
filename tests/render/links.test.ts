import { expect, it } from "vitest";
import { webUrl } from "../../src/render/links.ts";

it.each([
  ["https://a.example/?a=1&b='x'#c", "https://a.example/?a=1&b='x'#c"],
  [`https://a.example/?q="<b>"`, "https://a.example/?q=%22%3Cb%3E%22"],
  ["https://a.example/a b", "https://a.example/a%20b"],
  ["https://müller.example/ä", "https://xn--mller-kva.example/%C3%A4"],
  ["https://a.example/100%25", "https://a.example/100%25"],
])("holds %s as %s", (given, url) => {
  expect(webUrl(given)).toBe(url);
});

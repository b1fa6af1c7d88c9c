import { expect, it } from "vitest";
import { wrongEmbedHosts } from "../../src/source/wrong-embed-hosts.ts";

it.each([
  ["maps.example.org", undefined],
  ["https://maps.example.org/embed?x", "maps.example.org"],
  ["*.example.org", "example.org"],
  ["Maps.Example.org", "maps.example.org"],
  ["zürich.example", "xn--zrich-kva.example"],
  ["youtube", "maps.example.org"],
  ["not a host!", "maps.example.org"],
])("%s as a host of embeds", (given, advised) => {
  const [wrong] = wrongEmbedHosts({ allowedEmbeds: [given] });
  expect(/`(.+?)`/.exec(wrong?.hint ?? "")?.[1]).toBe(advised);
});
